import { DocumentRefused, WhometError } from '../../errors.ts';
import { gzip } from '../archives/gzip.ts';
import type { Document } from '../document.ts';
import type { Fetch, Validators } from '../fetch/index.ts';
import { fetchedDocument } from '../fetched-document.ts';
import { asList, type ListEntry } from '../lists/index.ts';
import { peek } from '../peek.ts';
import { pathSource } from '../sources/path.ts';
import { isWebUrl } from '../sources/url.ts';
import { NO_VALIDATORS } from './feed-memory.ts';

/** A feed as it is now. */
export interface OpenedList {
  readonly document: Document;
  readonly entries: readonly ListEntry[];
  readonly validators: Validators;
}

interface Opening {
  readonly fetch: Fetch;
  readonly signal: AbortSignal | undefined;
}

/**
 * The list at the URL or path; null where it has not changed since the validators were told.
 *
 * @throws FetchRefused, SourceUnreadable or DocumentRefused where there is none that can be read; the signal's reason once it is aborted
 */
export async function openList(
  name: string,
  validators: Validators,
  { fetch, signal }: Opening,
): Promise<OpenedList | null> {
  if (!isWebUrl(name)) {
    const document = await fileAt(name, signal);
    return { document, entries: await entriesOf(document, signal), validators: NO_VALIDATORS };
  }
  const isKnown = validators.etag !== null || validators.lastModified !== null;
  const fetched = await fetch(name, { signal, ...(isKnown ? { validators } : {}) });
  if (fetched.bytes === null) return null;
  const document = fetchedDocument(name, fetched);
  return { document, entries: await entriesOf(document, signal), validators: fetched.validators };
}

async function fileAt(path: string, signal: AbortSignal | undefined): Promise<Document> {
  for await (const document of pathSource(path).documents(signal)) {
    if (document instanceof WhometError) throw document;
    return document;
  }
  throw new DocumentRefused(path, 'expected a feed, got an empty directory');
}

/** Sitemaps are often gzipped, as files are and not as answers. */
async function entriesOf(document: Document, signal: AbortSignal | undefined): Promise<readonly ListEntry[]> {
  const peeked = peek(document, signal);
  try {
    const head = await peeked.head();
    for await (const inside of gzip.accepts(head) ? gzip.documents(peeked.document, signal) : []) {
      return await listedIn(inside, signal);
    }
    return await listedIn(peeked.document, signal);
  } finally {
    await peeked.close();
  }
}

async function listedIn(document: Document, signal: AbortSignal | undefined): Promise<readonly ListEntry[]> {
  const peeked = peek(document, signal);
  try {
    const list = asList(peeked.document, await peeked.head(), signal);
    if (list === null) throw new DocumentRefused(document.where, 'expected a feed, a sitemap or a list of them');
    return withOwnKeys(await list.entries());
  } finally {
    await peeked.close();
  }
}

/** Some feeds give several of their items one id. */
function withOwnKeys(entries: readonly ListEntry[]): readonly ListEntry[] {
  const counts = new Map<string, number>();
  for (const { key } of entries) counts.set(key, (counts.get(key) ?? 0) + 1);
  const owned = entries.map((entry) =>
    counts.get(entry.key) === 1 ? entry : { ...entry, key: `${entry.key} ${entry.url ?? entry.version}` },
  );
  return [...new Map(owned.map((entry) => [entry.key, entry])).values()];
}
