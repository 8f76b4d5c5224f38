import { WhometError } from '../errors.ts';
import type { Graph } from '../graph/index.ts';
import { orAborted } from './abortable.ts';
import { waiting } from './waiting.ts';

/** What is written to, and asked, while news is taken in. */
export type IngestedGraph = Pick<Graph, 'known' | 'record' | 'quarantine'>;

export interface Patience {
  readonly signal?: AbortSignal | undefined;
  /** Called before each pause, and once an answer is long in coming, with when the store was asked first; and with null once it answers, or is asked no longer. */
  readonly onWaiting: (since: Date | null) => void;
}

/** Longer than a batch takes. */
const LATE_MS = 10_000;

/** A store that starts anew is back within seconds; one that is gone for hours is asked six times a minute. */
const SHORTEST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 10_000;

/**
 * The same graph, whose calls fail only by what doesn't pass: while the store is gone or busy they are made again, later and later, without an end. All
 * that is done so can be done twice.
 *
 * @throws the signal's reason where that is aborted meanwhile, at once
 */
export function patiently(graph: IngestedGraph, patience: Patience): IngestedGraph {
  const again = <T>(work: () => Promise<T>): Promise<T> => untilAnswered(work, patience);
  const { quarantine } = graph;
  const { signal } = patience;
  return {
    known: (articles, asked) => again(() => graph.known(articles, asked)),
    record: (batch) => again(() => graph.record(batch, signal)),
    quarantine: { ...quarantine, settle: (tried, at) => again(() => quarantine.settle(tried, at, signal)) },
  };
}

async function untilAnswered<T>(work: () => Promise<T>, { signal, onWaiting }: Patience): Promise<T> {
  const since = new Date();
  let isTold = false;
  const tell = (): void => {
    isTold = true;
    onWaiting(since);
  };
  // Busy, or just slow: either is worth a word.
  const late = setTimeout(tell, LATE_MS);
  try {
    let answered = await attempt(work);
    for (let pauseMs = SHORTEST_PAUSE_MS; answered === null; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
      signal?.throwIfAborted();
      tell();
      await waiting(pauseMs, signal);
      answered = await orAborted(attempt(work), signal);
    }
    return answered.answer;
  } finally {
    clearTimeout(late);
    if (isTold) onWaiting(null);
  }
}

/** Null where it failed by what may pass. */
async function attempt<T>(work: () => Promise<T>): Promise<{ readonly answer: T } | null> {
  try {
    return { answer: await work() };
  } catch (error) {
    if (error instanceof WhometError && error.retriable) return null;
    throw error;
  }
}
