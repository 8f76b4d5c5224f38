import type { Changed, RecordedBatch } from '../graph/index.ts';

/** What a run has done to the graph by now, whatever its batches: what one of them makes and another confirms is new, once. */
export interface ChangesSoFar {
  readonly entities: {
    /** People, organizations and places that are there now, and were not before the run. */
    readonly new: number;
  };
  readonly meetings: {
    /** Which nothing told of before the run. */
    readonly new: number;
    /** Which were there before: more articles tell of them now, and all say the same. */
    readonly confirmed: number;
    /** Which were there before, and say something else now, or fewer tell of them. */
    readonly changed: number;
    /** Which were there before, and are gone, or one with another. */
    readonly withdrawn: number;
  };
}

/** Adds up what is recorded. Memory: the ids of what is new, and of the meetings that were there before and are told of. */
export function changesSoFar(): { add(recorded: RecordedBatch): void; counts(): ChangesSoFar } {
  const entities = newOnes();
  const meetings = newOnes();
  const confirmed = new Set<string>();
  /** Of those that were there before, and never went. */
  const changed = new Set<string>();

  function addMeetings(recorded: RecordedBatch['meetings']): void {
    const lost = meetings.add(recorded);
    const ofBefore = (ids: readonly string[]): readonly string[] => ids.filter((id) => !meetings.has(id));
    const differ = ofBefore(recorded.changed);
    for (const id of differ) changed.add(id);
    for (const id of lost) changed.delete(id);
    for (const id of ofBefore(recorded.confirmed)) if (!changed.has(id)) confirmed.add(id);
    for (const id of [...differ, ...lost]) confirmed.delete(id);
  }

  return {
    add(recorded) {
      entities.add(recorded.entities);
      addMeetings(recorded.meetings);
    },
    counts() {
      const { back, gone, made } = meetings.counts();
      return {
        entities: { new: entities.counts().made },
        meetings: { new: made, confirmed: confirmed.size, changed: changed.size + back, withdrawn: gone },
      };
    },
  };
}

/** Which of a kind were not there before the run. */
function newOnes() {
  /** The ids that the run has made, and that are there. */
  const made = new Set<string>();
  /** The ids of before the run that have gone since, by the one under which each is there again. */
  const again = new Map<string, string | null>();
  /** The same by the other side. */
  const before = new Map<string, Set<string>>();

  function standIn(old: string, now: string | null): void {
    const last = again.get(old) ?? null;
    const beside = last === null ? undefined : before.get(last);
    beside?.delete(old);
    if (last !== null && beside?.size === 0) before.delete(last);
    again.set(old, now);
    if (now !== null) before.set(now, (before.get(now) ?? new Set()).add(old));
  }

  return {
    has: (id: string): boolean => made.has(id),
    /** How many the run made, and of those of before how many are there again under an id that it made, and how many are not. */
    counts: () => ({ made: made.size - before.size, back: before.size, gone: again.size - before.size }),
    /** Gives those of before the run that have gone with it. */
    add({ made: more, gone, standsFor }: Changed): readonly string[] {
      const lost = gone.filter((id) => !made.has(id));
      for (const id of gone) made.delete(id);
      for (const id of more) made.add(id);
      for (const old of [...lost, ...gone.flatMap((id) => [...(before.get(id) ?? [])])]) standIn(old, null);
      const led = [...standsFor].filter(([old]) => again.has(old));
      for (const [old, now] of led) standIn(old, now !== null && made.has(now) ? now : null);
      return lost;
    },
  };
}
