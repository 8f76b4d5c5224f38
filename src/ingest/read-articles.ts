import { DocumentRefused, WhometError } from '../errors.ts';
import { ARCHIVES } from './archives/archives.ts';
import { credible } from './credible.ts';
import type { Document } from './document.ts';
import { type Fetch, politeFetch, safeFetch } from './fetch/index.ts';
import type { Format, FoundArticle } from './format.ts';
import { FORMATS } from './formats/formats.ts';
import { asList, entryDocument, type ListEntry, type ReadAsList } from './lists/index.ts';
import { peek } from './peek.ts';
import { type Refused, refusedBy } from './refused.ts';
import type { Source } from './source.ts';

/** An article and where it was found, or (an instance of WhometError) what was refused and why. */
export type ReadOutcome = FoundArticle | Refused;

export interface ReadOptions {
  /** The clock that says which dates lie in the future. */
  readonly now?: (() => Date) | undefined;
  /** In order: the first that accepts a document reads it. Default: all that there are. */
  readonly formats?: readonly Format[] | undefined;
  /** How what feeds and lists name is fetched. Default: safely and politely. */
  readonly fetch?: Fetch | undefined;
  /** Whether a feed or a list is followed to what it names; else it is refused, as no article. Default: true. */
  readonly followLists?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The articles of all sources, one after the other, each document read only as far as asked for; a bad one costs only itself.
 * A feed or a list gives the articles that it names, each page once.
 *
 * @throws the signal's reason once it is aborted
 */
export async function* readArticles(sources: Iterable<Source>, options: ReadOptions = {}): AsyncGenerator<ReadOutcome> {
  const { now = () => new Date(), formats = FORMATS, fetch = politeFetch(safeFetch()), signal } = options;
  const reading: Reading = { now, formats, fetch, signal, followed: new Set() };
  const nesting: Nesting = { lists: options.followLists === false ? null : 0, archives: 0 };
  for (const source of sources) yield* articlesOfAll(source.documents(signal), reading, nesting);
}

/** A list of lists of lists, as an OPML of indexes of sitemaps; more leads in circles. */
const MOST_NESTED_LISTS = 3;

/** An archive in an archive, as `news.tar.gz` is; more is made to be unpacked for ever. */
const MOST_NESTED_ARCHIVES = 4;

interface Reading {
  readonly now: () => Date;
  readonly formats: readonly Format[];
  readonly fetch: Fetch;
  readonly signal: AbortSignal | undefined;
  /** URLs that lists have named so far. */
  readonly followed: Set<string>;
}

/** How a document was come by. */
interface Nesting {
  /** How many lists have led to it; null where a list says that it is an article. */
  readonly lists: number | null;
  /** How many archives it is in. */
  readonly archives: number;
}

async function* articlesOfAll(
  documents: AsyncIterable<Document | Refused>,
  reading: Reading,
  nesting: Nesting,
): AsyncGenerator<ReadOutcome> {
  for await (const document of documents) {
    reading.signal?.throwIfAborted();
    if (document instanceof WhometError) yield document;
    else yield* articlesOf(document, reading, nesting);
  }
}

async function* articlesOf(document: Document, reading: Reading, nesting: Nesting): AsyncGenerator<ReadOutcome> {
  const { now, formats, signal } = reading;
  const peeked = peek(document, signal);
  try {
    const head = await peeked.head();
    if (head.length === 0) throw new DocumentRefused(document.where, 'expected an article, but it is empty');
    const archive = ARCHIVES.find((candidate) => candidate.accepts(head));
    if (archive !== undefined) {
      const archives = nesting.archives + 1;
      if (archives > MOST_NESTED_ARCHIVES)
        throw new DocumentRefused(document.where, `expected archives at most ${MOST_NESTED_ARCHIVES} deep`);
      yield* articlesOfAll(archive.documents(peeked.document, signal), reading, { ...nesting, archives });
      return;
    }
    const list = asList(peeked.document, head, signal);
    if (list !== null) {
      yield* listedArticles(list, document, reading, nesting);
      return;
    }
    const format = formats.find((candidate) => candidate.accepts(document, head));
    if (format === undefined) {
      throw new DocumentRefused(document.where, `expected one of ${formats.map(({ name }) => name).join(', ')}`);
    }
    for await (const outcome of format.articles(peeked.document, signal)) {
      signal?.throwIfAborted();
      yield outcome instanceof WhometError ? outcome : checked(outcome, now());
    }
  } catch (error) {
    signal?.throwIfAborted();
    yield refusedBy(error, document.where);
  } finally {
    await peeked.close();
  }
}

async function* listedArticles(
  list: ReadAsList,
  document: Document,
  reading: Reading,
  { lists: depth }: Nesting,
): AsyncGenerator<ReadOutcome> {
  if (depth === null) throw new DocumentRefused(document.where, `expected an article, but it is a ${list.name}`);
  if (depth === MOST_NESTED_LISTS)
    throw new DocumentRefused(document.where, `expected lists at most ${MOST_NESTED_LISTS} deep`);
  const entries = await list.entries();
  if (entries.length === 0) throw new DocumentRefused(document.where, `expected a ${list.name}, but it names nothing`);
  for (const entry of entries.filter(({ url }) => url === null || !reading.followed.has(url))) {
    if (entry.url !== null) reading.followed.add(entry.url);
    yield* articlesAt(entry, document, reading, { lists: entry.kind === 'LIST' ? depth + 1 : null, archives: 0 });
  }
}

async function* articlesAt(
  entry: ListEntry,
  list: Document,
  reading: Reading,
  nesting: Nesting,
): AsyncGenerator<ReadOutcome> {
  let document: Document;
  try {
    document = await entryDocument(entry, list, reading.fetch, reading.signal);
  } catch (error) {
    reading.signal?.throwIfAborted();
    yield refusedBy(error, entry.url ?? list.where);
    return;
  }
  yield* articlesOf(document, reading, nesting);
}

function checked(found: FoundArticle, now: Date): ReadOutcome {
  try {
    credible(found.article, found.where, now);
    return found;
  } catch (error) {
    return refusedBy(error, found.where);
  }
}
