import { WhometError } from '../errors.ts';
import { type ChangeFeed, changeFeed, type Graph, type GraphReader, type Recorded } from '../graph/index.ts';
import { type Jobs, MAY_NOT_FETCH, NO_JOBS } from './jobs.ts';
import { createLoad, type Load } from './loaders/load.ts';
import { readerUntil } from './loaders/reader-until.ts';

/** An article as a caller hands it in: null is what is not told. */
export interface ArticleInput {
  readonly text: string;
  readonly id: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  readonly language: string | null;
}

/**
 * Reads the article and records it; when it resolves, the graph tells of it.
 *
 * @throws WhometError DOCUMENT_REFUSED where the article can't be taken in.
 */
export type IngestArticle = (input: ArticleInput) => Promise<Recorded>;

/**
 * Fetches what the URL names, reads the one article in it, and records that; when it resolves, the graph tells of it.
 *
 * @throws WhometError URL_FORBIDDEN or URL_UNREADABLE where it is not fetched, DOCUMENT_REFUSED where it is not one article that can be taken in.
 */
export type IngestUrl = (url: string) => Promise<Recorded>;

/** Keeps judgements, as {@link Graph} says. */
export type Judging = Pick<Graph, 'judge' | 'undo'>;

/** What the schema needs of the outside. */
export interface Backing {
  readonly graph: GraphReader;
  readonly judging: Judging;
  readonly ingestArticle: IngestArticle;
  /** Default: nothing may be fetched. */
  readonly ingestUrl?: IngestUrl | undefined;
  /** Default: none may be started. */
  readonly jobs?: Jobs | undefined;
  /** What is followed by who waits for changes. Default: one of its own, which doesn't know at once what this process writes. */
  readonly feed?: ChangeFeed | undefined;
  /** The clock by which judgements are dated. Default: the machine's. */
  readonly now?: (() => Date) | undefined;
}

/** What the resolvers of one request share. */
export interface Context {
  readonly load: Load;
  readonly feed: ChangeFeed;
  readonly judging: Judging;
  readonly ingestArticle: IngestArticle;
  readonly ingestUrl: IngestUrl;
  readonly jobs: Jobs;
  readonly now: () => Date;
}

/**
 * The context of ONE request: what it loads is kept until it ends, so a new request needs a new one.
 * Reads reject with the reason of the signal once that is aborted, and begin only when `after` resolves.
 */
export function createContext(
  {
    graph,
    judging,
    ingestArticle,
    ingestUrl = fetchNothing,
    jobs = NO_JOBS,
    feed = changeFeed(graph),
    now = () => new Date(),
  }: Backing,
  signal?: AbortSignal,
  after?: Promise<void>,
): Context {
  return { load: createLoad(readerUntil(graph, signal, after)), feed, judging, ingestArticle, ingestUrl, jobs, now };
}

const fetchNothing: IngestUrl = async () => {
  throw new WhometError('URL_UNREADABLE', MAY_NOT_FETCH);
};
