import type { RecordedBatch } from '../../graph.ts';
import type { GraphTransaction } from '../../store.ts';
import { appendChanges } from './append-changes.ts';
import { watchArticles } from './watch-articles.ts';
import { watchEntities } from './watch-entities.ts';
import { type ChangedMeeting, watchMeetings } from './watch-meetings.ts';
import { writtenKinds } from './written-kinds.ts';

/** What work came to, and what it did to entities and meetings. */
export interface Logged<T> extends Pick<RecordedBatch, 'entities' | 'meetings'> {
  readonly result: T;
}

/**
 * Does the work and appends to the feed what it did to articles and meetings, in the same transaction: the difference between before and after, so
 * that what is undone on the way is not told. Where nothing is written, nothing is appended. Cost: two statements, and what the touched meetings hold.
 */
export async function logged<T>(
  transaction: GraphTransaction,
  work: (transaction: GraphTransaction) => Promise<T>,
): Promise<Logged<T>> {
  const articles = watchArticles(transaction);
  const entities = watchEntities(transaction);
  const meetings = watchMeetings(transaction);
  let hasWritten = false;
  const result = await work({
    nodes: async (kind, ids) => {
      const found = await transaction.nodes(kind, ids);
      if (kind === 'Article') articles.seen(ids, found);
      return found;
    },
    nodesWhere: (kind, prop, values) => transaction.nodesWhere(kind, prop, values),
    edges: (kind, direction, ids) => transaction.edges(kind, direction, ids),
    bounds: (kind, direction, prop, ids) => transaction.bounds(kind, direction, prop, ids),
    async write(writes) {
      const { unlink, drop, put, link } = writes;
      if (unlink.length + drop.length + put.length + link.length === 0) return;
      hasWritten = true;
      const written = writtenKinds(writes);
      await articles.before(written);
      await entities.before(written);
      await meetings.before(written);
      await transaction.write(writes);
    },
  });
  const changedMeetings = await meetings.changes();
  const { standsFor } = meetings;
  const changes = {
    result,
    entities: entities.changes(),
    meetings: { ...meetingChanges(changedMeetings), standsFor },
  };
  if (!hasWritten) return changes;
  const changedArticles = articles.changes();
  const changed = new Set(changedArticles.map(({ subjectId }) => subjectId));
  await appendChanges(transaction, [
    ...changedArticles.map((change) => ({ ...change, survivorId: null, articleId: change.subjectId })),
    ...changedMeetings.map(({ toldIn, isMade, ...change }) => ({ ...change, articleId: causeOf(changed, toldIn) })),
  ]);
  return changes;
}

function meetingChanges(changes: readonly ChangedMeeting[]): Omit<RecordedBatch['meetings'], 'standsFor'> {
  const idsOf = (fits: (change: ChangedMeeting) => boolean) => changes.filter(fits).map(({ subjectId }) => subjectId);
  return {
    made: idsOf(({ isMade }) => isMade),
    gone: idsOf(({ change }) => change === 'WITHDRAWN'),
    confirmed: idsOf(({ change }) => change === 'CONFIRMED'),
    changed: idsOf(({ change, isMade }) => change === 'CHANGED' && !isMade),
  };
}

/** The one article that changed, or the one of those that tells or told of the meeting; null where that is not one alone. */
function causeOf(changed: ReadonlySet<string>, toldIn: ChangedMeeting['toldIn']): string | null {
  const [first = null, ...others] = changed;
  if (others.length === 0) return first;
  const telling = [...toldIn].filter((id) => changed.has(id));
  return telling.length === 1 ? (telling[0] ?? null) : null;
}
