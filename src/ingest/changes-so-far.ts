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
  const changed = new Set<string>();
  let withdrawn = 0;

  function addMeetings(recorded: RecordedBatch['meetings']): void {
    const { back, lost } = meetings.add(recorded);
    const differ = [...recorded.changed.filter((id) => !meetings.has(id)), ...back];
    for (const id of differ) changed.add(id);
    for (const id of lost) changed.delete(id);
    for (const id of recorded.confirmed) if (!meetings.has(id)) confirmed.add(id);
    for (const id of [...differ, ...lost, ...recorded.confirmed.filter((id) => changed.has(id))]) confirmed.delete(id);
    withdrawn += lost.length - back.length;
  }

  return {
    add(recorded) {
      entities.add(recorded.entities);
      addMeetings(recorded.meetings);
    },
    counts: () => ({
      entities: { new: entities.count() },
      meetings: { new: meetings.count(), confirmed: confirmed.size, changed: changed.size, withdrawn },
    }),
  };
}

/** Which of a kind were not there before the run. */
function newOnes() {
  const news = new Set<string>();
  /** The ids of before the run that have gone since. */
  const left = new Set<string>();
  return {
    has: (id: string): boolean => news.has(id),
    count: (): number => news.size,
    /** Of what was there before the run: which ids are gone now, and under which it is there again. */
    add({ made, gone }: Changed): { readonly back: readonly string[]; readonly lost: readonly string[] } {
      const lost = gone.filter((id) => !news.has(id));
      for (const id of lost) left.add(id);
      const back = made
        .filter(({ id, replaces }) => [id, ...replaces].some((one) => left.has(one)))
        .map(({ id }) => id);
      for (const id of gone) news.delete(id);
      for (const { id } of made) news.add(id);
      for (const id of back) news.delete(id);
      return { back, lost };
    },
  };
}
