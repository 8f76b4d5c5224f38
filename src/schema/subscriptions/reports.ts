import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ChangeFeed, FeedChange } from '../../graph/index.ts';
import { stoppable } from './stoppable.ts';

/**
 * What the changes after the cursor (null: from now on) amount to, one by one, for as long as the caller asks for more. A page of changes is looked at
 * once all of the one before is taken, so that a slow caller is no more than a place in the feed.
 *
 * @throws WhometError BAD_CURSOR, CURSOR_EXPIRED.
 */
export async function reports<T>(
  feed: ChangeFeed,
  after: string | null | undefined,
  reportsOf: (page: readonly FeedChange[]) => Promise<readonly T[]>,
): Promise<AsyncIterableIterator<T>> {
  const stop = new AbortController();
  const pages = await feed.follow(after ?? null, stop.signal);
  async function* each(): AsyncGenerator<T> {
    for await (const page of pages) {
      for (const report of await reportsOf(page)) {
        yield report;
        // Where nothing else makes it wait, a subscriber with much to be told would hold the thread until all is.
        await nextTurn();
      }
    }
  }
  return stoppable(each(), stop);
}
