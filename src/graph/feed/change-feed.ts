import { setTimeout as sleep } from 'node:timers/promises';
import { WhometError } from '../../errors.ts';
import { encodeCursor } from '../cursor.ts';
import { type ChangeKind, changeId, FEED_ID } from '../model/index.ts';
import type { GraphReader } from '../store.ts';
import { cursorAt, type FeedPlace, placeOf } from './feed-place.ts';
import { headWatch } from './head-watch.ts';
import { rememberedPages } from './remembered-pages.ts';

/** What one transaction did to one article or meeting. */
export interface FeedChange {
  /** 1 and up, in the order of commits, without a gap. */
  readonly number: number;
  /** Its place in the feed: what comes after it can be asked for by this. */
  readonly cursor: string;
  /** When, in UTC, by the clock of who wrote. */
  readonly at: string;
  readonly change: ChangeKind;
  /** The article or meeting; null for OTHER. */
  readonly subjectId: string | null;
  /** The meeting for which the id of a withdrawn one stands now. */
  readonly survivorId: string | null;
  /** The article that made it so, where it is one alone. */
  readonly articleId: string | null;
}

/**
 * What was changed in a store, whichever process did it. Who follows it holds no more than a place in it: the changes are read from the store, page
 * by page, as fast as each asks. Changes in a hundred thousands are kept, older ones dropped.
 */
export interface ChangeFeed {
  /** The place behind the newest change, as a cursor. One round trip. */
  head(): Promise<string>;
  /**
   * Pages of the changes after the cursor (null: from now on), each oldest first, as they come: at once those that are there, others within
   * {@link POLL_MS}, at once where this process made them. Ends when the signal is aborted.
   *
   * @throws WhometError BAD_CURSOR where this feed has not given it; CURSOR_EXPIRED where changes after it are no longer kept, also later on.
   */
  follow(after: string | null, signal: AbortSignal): Promise<AsyncIterable<readonly FeedChange[]>>;
  /** That this process has written: who waits looks at once. */
  wake(): void;
}

/** How long a change of another process may stay unseen. */
const POLL_MS = 200;
/** Changes a page: what a follower holds at a time. */
const PAGE_SIZE = 50;
/** A commit whose rows do not all show yet shows them within some of these. */
const LAG_MS = 10;

type NumberedChange = Omit<FeedChange, 'cursor'>;

interface Head {
  readonly number: number;
  readonly oldest: number;
  readonly epoch: string;
}

/** The feed of the store that the reader reads: one poller, and only while somebody waits. */
export function changeFeed(reader: Pick<GraphReader, 'select'>): ChangeFeed {
  const watch = headWatch(async () => (await readHead(reader)).number, POLL_MS);
  const pages = rememberedPages((after) => readPage(reader, after), PAGE_SIZE);

  async function* following({ epoch, number }: FeedPlace, signal: AbortSignal): AsyncGenerator<readonly FeedChange[]> {
    let mustBeThere = false;
    for (let at = number; !signal.aborted; ) {
      const page = await pages(at);
      const last = page.at(-1);
      if (last !== undefined) {
        at = last.number;
        yield page.map((change) => ({ ...change, cursor: cursorAt({ epoch, number: change.number }) }));
      } else if (mustBeThere) {
        // Dropped; or committed, and not yet to be seen.
        refuseExpired(at, await readHead(reader));
        await sleep(LAG_MS);
      }
      mustBeThere = last === undefined && (await watch.isPast(at, signal));
    }
  }

  return {
    async head() {
      return cursorAt(await readHead(reader));
    },
    async follow(after, signal) {
      const head = await readHead(reader);
      const from = after === null ? head : placeOf(after);
      if (from.epoch !== head.epoch || from.number > head.number)
        throw new WhometError(
          'BAD_CURSOR',
          `cursor "${after}": expected one that the change feed of this store has given`,
        );
      refuseExpired(from.number, head);
      return following(from, signal);
    },
    wake: () => watch.look(),
  };
}

function refuseExpired(after: number, { oldest }: Head): void {
  if (after + 1 < oldest)
    throw new WhometError(
      'CURSOR_EXPIRED',
      'cursor: changes after it are no longer kept; ask for what stands, and follow the feed from changeFeedHead on',
    );
}

async function readHead(reader: Pick<GraphReader, 'select'>): Promise<Head> {
  const [page] = await reader.select([
    { kinds: ['Feed'], where: { ids: [FEED_ID] }, page: { size: 1, from: 'start' } },
  ]);
  const node = page?.rows[0]?.node;
  return node?.kind === 'Feed' ? node.props : { number: 0, oldest: 1, epoch: '' };
}

/** The changes after that number, up to the first that isn't there (yet): a reader may see a commit of others in parts. */
async function readPage(reader: Pick<GraphReader, 'select'>, after: number): Promise<readonly NumberedChange[]> {
  const cursor = encodeCursor('id', changeId(after));
  const [page] = await reader.select([{ kinds: ['Change'], page: { size: PAGE_SIZE, from: 'start', after: cursor } }]);
  const found = (page?.rows ?? []).flatMap(({ node }) => (node.kind === 'Change' ? [node.props] : []));
  return found.filter(({ number }, index) => number === after + index + 1);
}
