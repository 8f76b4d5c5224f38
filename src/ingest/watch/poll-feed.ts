import type { ListEntry } from '../lists/index.ts';
import { type FeedMemory, NO_VALIDATORS } from './feed-memory.ts';
import { openList } from './open-list.ts';
import { type ReadEntries, readEntries } from './read-entries.ts';
import type { Watching } from './watching.ts';

/** What a kill costs at most: so many articles are read again, and found unchanged. */
const ENTRIES_AT_ONCE = 10;

/** A page that fails so often, a poll each, is given up. */
const MOST_TRIES = 5;

/** Feeds that share articles name them within days of each other. */
const MOST_CLAIMED = 100_000;

/** Besides those that the feed still names: some feeds name what they had dropped again. */
const MOST_REMEMBERED = 5_000;

/**
 * Reads what the feed names and was not read before, or not so; remembers what was read as soon as it is in the store.
 *
 * @returns what is known then, which is kept
 * @throws what {@link openList} throws where the feed itself can't be read, and what the graph throws; what was read until then is kept
 */
export async function pollFeed(feed: string, before: FeedMemory, watching: Watching): Promise<FeedMemory> {
  const { memory, signal, onEvent } = watching;
  const rested: FeedMemory = { ...before, failures: 0, restsUntil: null };
  const opened = await openList(feed, before.validators, watching);
  if (opened === null) {
    onEvent({ feed, kind: 'NOTHING_NEW' });
    await memory.keep(feed, rested);
    return rested;
  }
  const { entries, document, validators } = opened;
  const articles = entries.filter(({ kind }) => kind === 'ARTICLE');
  const lists = entries.flatMap(({ kind, url }) => (kind === 'LIST' && url !== null ? [url] : []));
  let known: FeedMemory = {
    ...withReadElsewhere(rested, feed, articles, watching.readFor),
    lists,
    validators: NO_VALIDATORS,
  };
  const fresh = articles.filter((entry) => isFresh(entry, known));
  claim(fresh, feed, watching.readFor);
  if (fresh.length === 0) onEvent({ feed, kind: 'NOTHING_NEW' });
  for (let at = 0; at < fresh.length && !isOver(known, signal); at += ENTRIES_AT_ONCE) {
    const read = await readEntries(fresh.slice(at, at + ENTRIES_AT_ONCE), document, watching);
    known = withRead(known, read, watching);
    await memory.keep(feed, known);
    onEvent({ feed, kind: 'READ', summary: read.summary });
  }
  const isWhole = articles.every((entry) => !isFresh(entry, known));
  known = { ...known, seen: pruned(known.seen, articles), validators: isWhole ? validators : NO_VALIDATORS };
  await memory.keep(feed, known);
  return known;
}

function isFresh({ key, version }: ListEntry, { seen }: FeedMemory): boolean {
  return seen.get(key) !== version;
}

function isOver({ restsUntil }: FeedMemory, signal: AbortSignal | undefined): boolean {
  return restsUntil !== null || signal?.aborted === true;
}

/** What another feed has named meanwhile needs no second reading; what this one has named, and names otherwise now, does. */
function withReadElsewhere(
  known: FeedMemory,
  feed: string,
  articles: readonly ListEntry[],
  readFor: Watching['readFor'],
): FeedMemory {
  const read = articles.filter(({ key, url }) => !known.seen.has(key) && (readFor.get(url ?? '') ?? feed) !== feed);
  return { ...known, seen: withVersions(known.seen, read) };
}

function claim(entries: readonly ListEntry[], feed: string, readFor: Watching['readFor']): void {
  for (const { url } of entries) if (url !== null) readFor.set(url, feed);
  for (const url of readFor.keys()) {
    if (readFor.size <= MOST_CLAIMED) break;
    readFor.delete(url);
  }
}

function withRead(known: FeedMemory, { done, failed, restMs }: ReadEntries, watching: Watching): FeedMemory {
  const tries = new Map(known.tries);
  for (const { key } of failed) tries.set(key, (tries.get(key) ?? 0) + 1);
  const givenUp = failed.filter(({ key }) => (tries.get(key) ?? 0) >= MOST_TRIES);
  for (const { key } of [...done, ...givenUp]) tries.delete(key);
  const restsUntil = restMs === null ? null : new Date(watching.now().getTime() + restMs).toISOString();
  return { ...known, tries, restsUntil, seen: withVersions(known.seen, [...done, ...givenUp]) };
}

function withVersions(seen: ReadonlyMap<string, string>, entries: readonly ListEntry[]): ReadonlyMap<string, string> {
  return new Map([...seen, ...entries.map(({ key, version }) => [key, version] as const)]);
}

function pruned(seen: ReadonlyMap<string, string>, named: readonly ListEntry[]): ReadonlyMap<string, string> {
  const keys = new Set(named.map(({ key }) => key));
  const others = [...seen].filter(([key]) => !keys.has(key));
  return new Map([...others.slice(-MOST_REMEMBERED), ...[...seen].filter(([key]) => keys.has(key))]);
}
