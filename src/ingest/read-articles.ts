import { DocumentRefused, WhometError } from '../errors.ts';
import type { Archive } from './archive.ts';
import { ARCHIVES } from './archives/archives.ts';
import { credible } from './credible.ts';
import type { Document } from './document.ts';
import { type Fetch, politeFetch, safeFetch } from './fetch/index.ts';
import type { Format, FoundArticle } from './format.ts';
import { FORMATS } from './formats/formats.ts';
import { leadingTo } from './leading-to.ts';
import { asList, entryDocument, type ListEntry, type ReadAsList, whereOf } from './lists/index.ts';
import { peek } from './peek.ts';
import { placeOf, type Start, startOf } from './place-of.ts';
import { type Refused, refusedBy } from './refused.ts';
import type { Source } from './source.ts';

/** An article and where it was found, or (an instance of WhometError) what was refused and why. */
export type ReadOutcome = FoundArticle | Refused;

/** What became of a place. */
export interface At<T> {
  /** What to read to come to it again: an absolute path, a URL (of the nearest list that names it), or `-`. */
  readonly source: string;
  /** Where it is, whatever the directory where this runs: a path or URL, with what leads on from there. */
  readonly place: string;
  readonly outcome: T;
}

export interface ReadOptions {
  /** The clock that says which dates lie in the future. */
  readonly now?: (() => Date) | undefined;
  /** In order: the first that accepts a document reads it. Default: all that there are. */
  readonly formats?: readonly Format[] | undefined;
  /** How what feeds and lists name is fetched. Default: safely and politely. */
  readonly fetch?: Fetch | undefined;
  /** Whether a feed or a list is followed to what it names; else it is refused, as no article. Default: true. */
  readonly followLists?: boolean | undefined;
  /** The only places of which anything is told, with all that is found in them; of what a list names, nothing else is fetched. Default: all. */
  readonly only?: ReadonlySet<string> | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The articles of all sources, one after the other, each document read only as far as asked for; a bad one costs only itself.
 * A feed or a list gives the articles that it names, each page once.
 *
 * @throws the signal's reason once it is aborted
 */
export async function* readArticles(sources: Iterable<Source>, options: ReadOptions = {}): AsyncGenerator<ReadOutcome> {
  for await (const { outcome } of readPlaces(sources, options)) if (outcome !== null) yield outcome;
}

/** The same, each with its place; and, with null, each document that was read to its end, after all that was found in it, if nothing was found at its own place. */
export async function* readPlaces(
  sources: Iterable<Source>,
  options: ReadOptions = {},
): AsyncGenerator<At<ReadOutcome | null>> {
  const { now = () => new Date(), formats = FORMATS, fetch = politeFetch(safeFetch()), signal, only = null } = options;
  const towards = new Set([...(only ?? [])].flatMap(leadingTo));
  const reading: Reading = { now, formats, fetch, signal, followed: new Set(), only, towards };
  for (const source of sources) {
    for await (const document of source.documents(signal)) {
      signal?.throwIfAborted();
      const start = startOf(source, document);
      const way: Way = {
        ...start,
        lists: options.followLists === false ? null : 0,
        archives: 0,
        isWanted: only === null,
      };
      yield* outcomesOf(document, reading, way);
    }
  }
}

/** A list of lists of lists, as an OPML of indexes of sitemaps; more leads in circles. */
const MOST_NESTED_LISTS = 3;

/** An archive in an archive, as `news.tar.gz` is; more is made to be unpacked for ever. */
const MOST_NESTED_ARCHIVES = 4;

type PlaceOutcome = At<ReadOutcome | null>;

interface Reading {
  readonly now: () => Date;
  readonly formats: readonly Format[];
  readonly fetch: Fetch;
  readonly signal: AbortSignal | undefined;
  /** URLs that lists have named so far. */
  readonly followed: Set<string>;
  readonly only: ReadonlySet<string> | null;
  /** Where the documents may be in which those places are. */
  readonly towards: ReadonlySet<string>;
}

/** How a document was come by. */
interface Way extends Start {
  /** How many lists have led to it; null where a list says that it is an article. */
  readonly lists: number | null;
  /** How many archives it is in. */
  readonly archives: number;
  /** Whether all that is found there is told of. */
  readonly isWanted: boolean;
}

function isWanted(place: string, way: Way, { only }: Reading): boolean {
  return way.isWanted || only?.has(place) === true;
}

function leadsToWanted(place: string, way: Way, reading: Reading): boolean {
  return isWanted(place, way, reading) || reading.towards.has(place);
}

/** What is found of the document, or the refusal that stands for it, as far as it is wanted. */
async function* outcomesOf(found: Document | Refused, reading: Reading, way: Way): AsyncGenerator<PlaceOutcome> {
  const { source } = way;
  const own = placeOf(found.where, way);
  const within: Way = { ...way, isWanted: isWanted(own, way, reading) };
  if (found instanceof WhometError) {
    if (within.isWanted) yield { source, place: own, outcome: found };
    return;
  }
  let isTold = false;
  for await (const told of articlesOf(found, reading, within)) {
    isTold ||= told.place === own;
    yield told;
  }
  if (!isTold && within.isWanted) yield { source, place: own, outcome: null };
}

async function* articlesOf(document: Document, reading: Reading, way: Way): AsyncGenerator<PlaceOutcome> {
  const { formats, signal } = reading;
  const peeked = peek(document, signal);
  try {
    const head = await peeked.head();
    if (head.length === 0) throw new DocumentRefused(document.where, 'expected an article, but it is empty');
    const archive = ARCHIVES.find((candidate) => candidate.accepts(head));
    if (archive !== undefined) {
      yield* packedArticles(archive, peeked.document, reading, way);
      return;
    }
    const list = asList(peeked.document, head, signal);
    if (list !== null) {
      yield* listedArticles(list, document, reading, way);
      return;
    }
    const format = formats.find((candidate) => candidate.accepts(document, head));
    if (format === undefined) {
      throw new DocumentRefused(document.where, `expected one of ${formats.map(({ name }) => name).join(', ')}`);
    }
    yield* articlesBy(format, peeked.document, reading, way);
  } catch (error) {
    signal?.throwIfAborted();
    yield* outcomesOf(refusedBy(error, document.where), reading, way);
  } finally {
    await peeked.close();
  }
}

async function* packedArticles(
  archive: Archive,
  document: Document,
  reading: Reading,
  way: Way,
): AsyncGenerator<PlaceOutcome> {
  const archives = way.archives + 1;
  if (archives > MOST_NESTED_ARCHIVES)
    throw new DocumentRefused(document.where, `expected archives at most ${MOST_NESTED_ARCHIVES} deep`);
  for await (const packed of archive.documents(document, reading.signal)) {
    reading.signal?.throwIfAborted();
    yield* outcomesOf(packed, reading, { ...way, archives });
  }
}

async function* articlesBy(
  format: Format,
  document: Document,
  reading: Reading,
  way: Way,
): AsyncGenerator<PlaceOutcome> {
  const { now, signal } = reading;
  for await (const found of format.articles(document, signal)) {
    signal?.throwIfAborted();
    const place = placeOf(found.where, way);
    if (!isWanted(place, way, reading)) continue;
    yield { source: way.source, place, outcome: found instanceof WhometError ? found : checked(found, now()) };
  }
}

async function* listedArticles(
  list: ReadAsList,
  document: Document,
  reading: Reading,
  way: Way,
): AsyncGenerator<PlaceOutcome> {
  const lists = depthBelow(way, list, document);
  const entries = await list.entries();
  if (entries.length === 0) throw new DocumentRefused(document.where, `expected a ${list.name}, but it names nothing`);
  const source = placeOf(document.where, way);
  for (const entry of entries) {
    const place = placeOf(whereOf(entry, document), way);
    if (!leadsToWanted(place, way, reading) || !isFirst(entry, reading)) continue;
    const found = await listedDocument(entry, document, reading);
    const isArticle = entry.kind === 'ARTICLE';
    // A feed that a list names can be read again without the list.
    const near = isArticle || found instanceof WhometError ? source : place;
    yield* outcomesOf(found, reading, { ...way, source: near, lists: isArticle ? null : lists, archives: 0 });
  }
}

function depthBelow({ lists: depth }: Way, { name }: ReadAsList, { where }: Document): number {
  if (depth === null) throw new DocumentRefused(where, `expected an article, but it is a ${name}`);
  if (depth === MOST_NESTED_LISTS) throw new DocumentRefused(where, `expected lists at most ${MOST_NESTED_LISTS} deep`);
  return depth + 1;
}

/** Whether no list has named it yet. */
function isFirst({ url }: ListEntry, { followed }: Reading): boolean {
  if (url === null) return true;
  const isNew = !followed.has(url);
  followed.add(url);
  return isNew;
}

async function listedDocument(entry: ListEntry, list: Document, reading: Reading): Promise<Document | Refused> {
  try {
    return await entryDocument(entry, list, reading.fetch, reading.signal);
  } catch (error) {
    reading.signal?.throwIfAborted();
    return refusedBy(error, whereOf(entry, list));
  }
}

function checked(found: FoundArticle, now: Date): ReadOutcome {
  try {
    credible(found.article, found.where, now);
    return found;
  } catch (error) {
    return refusedBy(error, found.where);
  }
}
