import type { ChangeFeed, FeedChange, Graph } from '../../src/graph/index.ts';

/** All changes after the cursor that are there now, and the cursor behind them. */
export async function readFeed(
  { feed }: Pick<Graph, 'feed'>,
  after: string,
): Promise<{ readonly changes: readonly FeedChange[]; readonly cursor: string }> {
  const head = await feed.head();
  return { changes: head === after ? [] : await takeUntil(feed, after, ({ cursor }) => cursor === head), cursor: head };
}

/** The changes after the cursor, as they come, up to the first that is the last. */
export async function takeUntil(
  feed: ChangeFeed,
  after: string | null,
  isLast: (change: FeedChange) => boolean,
): Promise<readonly FeedChange[]> {
  const stop = new AbortController();
  const taken: FeedChange[] = [];
  for await (const page of await feed.follow(after, stop.signal)) {
    for (const change of page) {
      taken.push(change);
      if (isLast(change)) {
        stop.abort();
        break;
      }
    }
  }
  return taken;
}
