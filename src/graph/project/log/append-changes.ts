import { randomUUID } from 'node:crypto';
import { type ChangeKind, changeId, FEED_ID, type GraphNode } from '../../model/index.ts';
import type { GraphTransaction } from '../../store.ts';

/** Older changes are dropped: some 200 bytes each, so that the log stays below 50 MB. */
const KEPT_CHANGES = 200_000;

/** A change before it has its number. */
export interface NewChange {
  readonly change: ChangeKind;
  readonly subjectId: string | null;
  readonly survivorId: string | null;
  readonly articleId: string | null;
}

const OTHER: NewChange = { change: 'OTHER', subjectId: null, survivorId: null, articleId: null };

/**
 * Appends the changes to the feed, in this order, as the last thing that the transaction does: the store's lock is held until it commits, so that numbers
 * are in the order of commits. Where there are none it still moves the feed: something was written.
 */
export async function appendChanges(transaction: GraphTransaction, changes: readonly NewChange[]): Promise<void> {
  const [feed] = await transaction.nodes('Feed', [FEED_ID]);
  const before = feed?.props ?? { number: 0, oldest: 1, epoch: randomUUID().replaceAll('-', '') };
  const at = new Date().toISOString();
  const appended = (changes.length === 0 ? [OTHER] : changes).map((change, index) => {
    return { number: before.number + index + 1, at, ...change };
  });
  const number = before.number + appended.length;
  const oldest = Math.max(before.oldest, number - KEPT_CHANGES + 1);
  const put: readonly GraphNode[] = [
    { kind: 'Feed', id: FEED_ID, props: { ...before, number, oldest } },
    ...appended
      .filter((change) => change.number >= oldest)
      .map((props): GraphNode => ({ kind: 'Change', id: changeId(props.number), props })),
  ];
  await transaction.write({ unlink: [], drop: expired(before.oldest, oldest), put, link: [] });
}

function expired(from: number, to: number): readonly { readonly kind: 'Change'; readonly id: string }[] {
  return Array.from({ length: to - from }, (_, index) => ({ kind: 'Change', id: changeId(from + index) }));
}
