import { config } from '../config.ts';
import type { Article, Graph, Recorded } from '../graph/index.ts';
import type { IngestArticle, IngestUrl } from '../schema/index.ts';
import { type ChosenExtractor, extractorOf } from './extractor-option.ts';
import { madeOnce } from './made-once.ts';

/** The extractor of the environment: one a process, so that what it may spend is for all that the API takes in. */
export const ownExtractor = madeOnce(() => extractorOf(config.extractor));

/** The extractor of jobs: the rules in a thread beside the one that answers; a model is the one that {@link ownExtractor} asks. */
export function jobsExtractor(): Promise<ChosenExtractor> {
  return config.extractor === 'rules' ? extractorOf('rules', 1) : ownExtractor();
}

/** How the API takes an article in; an aborted signal ends what is under way. */
export function ingestInto(graph: Graph, signal?: AbortSignal): IngestArticle {
  return async (input) => {
    // Loaded with the first article, so that a server that only answers starts sooner.
    const { articleFromInput } = await import('../ingest/index.ts');
    return recordIn(graph, articleFromInput(input), signal);
  };
}

/** Callers wait for the answer. */
const FETCH_MS = 20_000;

/** How the API takes in what a URL names: fetched safely, but for the hosts that may be asked whatever their address. */
export function ingestUrlInto(graph: Graph, allowHosts: readonly string[] = [], signal?: AbortSignal): IngestUrl {
  return async (url) => {
    const { oneArticleAt, safeFetch } = await import('../ingest/index.ts');
    const article = await oneArticleAt(url, safeFetch({ allowHosts, totalMs: FETCH_MS }), signal);
    const recorded = await recordIn(graph, article, signal);
    // What is refused is told to who asks, and not kept: anybody could fill the store with it.
    await graph.quarantine.settle([{ source: url, place: url, refusal: null }], new Date());
    return recorded;
  };
}

async function recordIn(graph: Graph, article: Article, signal?: AbortSignal): Promise<Recorded> {
  const { takeIn } = await import('../ingest/index.ts');
  return takeIn(article, graph, await ownExtractor(), signal);
}
