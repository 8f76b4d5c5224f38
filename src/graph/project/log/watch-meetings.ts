import { groupBy, unique } from '../../collect.ts';
import { type ChangeKind, EDGE_KIND_NAMES, type EdgeKind, edgeKindSpec, kindOfId } from '../../model/index.ts';
import type { GraphTransaction } from '../../store.ts';
import { loadFacts, loadTellers, type MeetingFacts } from './meeting-facts.ts';
import { MEETINGS, watchStanding } from './watch-standing.ts';
import { type Ends, edgesIn, type WrittenKinds } from './written-kinds.ts';

export interface ChangedMeeting {
  readonly change: ChangeKind;
  readonly subjectId: string;
  /** Whether it was not there before, under that id. */
  readonly isMade: boolean;
  /** Of a withdrawn one: the meeting for which its id stands now. */
  readonly survivorId: string | null;
  /** The articles that tell of it, or told before. */
  readonly toldIn: ReadonlySet<string>;
}

/** Finds out which meetings a transaction changes, and how. */
export interface MeetingWatch {
  /** To be told before it is written: looks at what the touched meetings hold until then. */
  before(writes: WrittenKinds): Promise<void>;
  /** What became of the meetings, once all is written; the withdrawn last, so that their survivors come first. */
  changes(): Promise<readonly ChangedMeeting[]>;
  /** What an id of a meeting stands for now, null for nothing: of each of which that changed. */
  readonly standsFor: ReadonlyMap<string, string | null>;
}

export function watchMeetings(transaction: GraphTransaction): MeetingWatch {
  /** What each touched meeting held before all writes; null where it was not there. */
  const held = new Map<string, MeetingFacts | null>();
  const { standsFor, ...standing } = watchStanding(MEETINGS);

  /** What the meetings say and who tells of them, in their order; of some only who tells of them. */
  async function load(
    ids: readonly string[],
    byTellersOnly: (id: string) => boolean,
  ): Promise<ReadonlyMap<string, MeetingFacts>> {
    const tellers = await loadTellers(transaction, ids.filter(byTellersOnly));
    const facts = await loadFacts(
      transaction,
      ids.filter((id) => !byTellersOnly(id)),
    );
    return new Map(
      ids.flatMap((id) => {
        const found = facts.get(id) ?? tellers.get(id);
        return found === undefined ? [] : [[id, found] as const];
      }),
    );
  }

  return {
    standsFor,
    async before(writes) {
      standing.before(writes);
      const touched = [...(await meetingsIn(transaction, writes))].filter((id) => !held.has(id));
      if (touched.length === 0) return;
      const altered = alteredBy(writes);
      const facts = await load(touched, (id) => altered.has(id));
      for (const id of touched) held.set(id, facts.get(id) ?? null);
    },
    async changes() {
      const now = await load([...held.keys()], (id) => held.get(id)?.said === null);
      const gone = [...held].filter(([id, before]) => before !== null && !now.has(id));
      const renamed = new Set(gone.map(([id]) => standsFor.get(id)));
      return [
        ...[...now].map(([id, after]): ChangedMeeting => {
          const before = held.get(id) ?? null;
          // One that takes the place of another was known before, under that id.
          const change = before !== null ? howChanged(before, after) : renamed.has(id) ? 'CHANGED' : 'NEW';
          return { change, subjectId: id, isMade: before === null, survivorId: null, toldIn: after.articles };
        }),
        ...gone.map(([id, before]): ChangedMeeting => {
          const toldIn = before?.articles ?? new Set<string>();
          const survivorId = standsFor.get(id) ?? null;
          return { change: 'WITHDRAWN', subjectId: id, isMade: false, survivorId, toldIn };
        }),
      ];
    },
  };
}

function howChanged(before: MeetingFacts, after: MeetingFacts): ChangeKind {
  const isToldByMore =
    after.articles.size > before.articles.size && [...before.articles].every((id) => after.articles.has(id));
  return isToldByMore && before.said !== null && after.said?.() === before.said() ? 'CONFIRMED' : 'CHANGED';
}

/**
 * The meetings of which parts are put without anybody else telling of them: these have changed, whatever they said before. Where two people with thousands
 * of meetings are merged, that is all of them.
 */
function alteredBy(writes: WrittenKinds): ReadonlySet<string> {
  const altered = new Set([
    ...writes.put('Meeting').map(({ id }) => id),
    ...writes.put('Participation').map(({ props }) => props.meetingId),
  ]);
  for (const { to } of edgesIn(writes, ['REPORTS'])) altered.delete(to);
  for (const id of writes.dropped('Meeting')) altered.delete(id);
  return altered;
}

/** Kinds of edges at meetings, or at what they are made of. */
const OF_MEETINGS: readonly EdgeKind[] = EDGE_KIND_NAMES.filter((kind) => {
  const { from, to } = edgeKindSpec(kind);
  return [...from, ...to].some((end) => end === 'Meeting' || end === 'Participation');
});

/** The meetings of which a part is written. */
async function meetingsIn(transaction: GraphTransaction, writes: WrittenKinds): Promise<ReadonlySet<string>> {
  const gone = writes.dropped('Meeting');
  // With a meeting goes that others may be it.
  const vague = gone.length === 0 ? [] : await transaction.edges('MAY_BE', 'in', gone);
  const told = writes.dropped('Claim');
  const untold = told.length === 0 ? [] : await transaction.edges('ABOUT', 'out', told);
  const ends = groupBy(edgesIn(writes, OF_MEETINGS).flatMap(endsOf), kindOfId);
  const written = writes.put('Participation');
  // Whoever is put says of which meeting it is.
  const known = new Set(written.map(({ id }) => id));
  const others = unique([...(ends.get('Participation') ?? []), ...writes.dropped('Participation')]).filter(
    (id) => !known.has(id),
  );
  const parts = others.length === 0 ? [] : await transaction.nodes('Participation', others);
  return new Set([
    ...gone,
    ...writes.put('Meeting').map(({ id }) => id),
    ...(ends.get('Meeting') ?? []),
    ...vague.map(({ from }) => from),
    ...untold.map(({ to }) => to),
    ...[...written, ...parts].map(({ props }) => props.meetingId),
  ]);
}

/** What a meeting may be is said of the one that is vague. */
function endsOf({ kind, from, to }: Ends): readonly string[] {
  return kind === 'MAY_BE' ? [from] : [from, to];
}
