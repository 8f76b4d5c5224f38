import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { WhometError } from '../errors.ts';
import type { Graph } from '../graph/index.ts';
import type { Fetch, IngestSummary } from '../ingest/index.ts';
import type { Job, JobRefusal, Jobs } from '../schema/index.ts';
import type { ChosenExtractor } from './extractor-option.ts';
import { madeOnce } from './made-once.ts';

/** Each holds some pages at a time, and reads in the thread that all of them share. */
const MOST_RUNNING = 4;
/** Of those that have ended. */
const MOST_KEPT = 100;
const MOST_REFUSALS_KEPT = 100;
/** Who follows a job is told a few times a second. */
const LEAST_PAUSE_MS = 250;

export interface JobsOptions {
  readonly graph: Graph;
  /** How all that the URLs name is fetched: callers are strangers, so it should be safe, and polite. */
  readonly fetch: Fetch;
  /** Asked for with the first job; what it takes is let go with the jobs. */
  readonly extractor: () => Promise<ChosenExtractor>;
  /** Takes what ended a job that failed. Default: standard error. */
  readonly log?: ((line: string) => void) | undefined;
}

interface Held {
  job: Job;
  readonly stop: AbortController;
  readonly changes: EventEmitter;
  ended: Promise<void>;
}

/** Runs of this process, each from its start to its end; disposed of, they end after what they are recording. */
export function ingestJobs({ graph, fetch, extractor, log = console.error }: JobsOptions): Jobs & AsyncDisposable {
  const held = new Map<string, Held>();
  const chosen = madeOnce(extractor);
  let reader: ChosenExtractor | null = null;

  function change(one: Held, by: Partial<Job>): void {
    one.job = { ...one.job, ...by };
    one.changes.emit('change');
  }

  async function run(one: Held): Promise<void> {
    const end = (state: Job['state']) => change(one, { state, endedAt: new Date().toISOString() });
    try {
      reader = await chosen();
      const { stopped } = await ingested(one, reader);
      end(stopped ? 'STOPPED' : 'DONE');
    } catch (error) {
      log(`job ${one.job.id} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      end('FAILED');
    }
  }

  async function ingested(one: Held, reader: ChosenExtractor): Promise<IngestSummary> {
    const { ingest, urlSource } = await import('../ingest/index.ts');
    let refused: readonly JobRefusal[] = [];
    return ingest(
      one.job.urls.map((url) => urlSource(url, fetch)),
      {
        graph,
        fetch,
        extractor: reader,
        concurrency: reader.concurrency,
        signal: one.stop.signal,
        onRefused: (refusal) => {
          if (refused.length < MOST_REFUSALS_KEPT) refused = [...refused, refusal];
        },
        onProgress: ({ bytes, waitingSince, refused: refusedCount, ...counts }) =>
          change(one, { ...counts, refusedCount, refused }),
      },
    );
  }

  const isRunning = ({ job }: Held): boolean => job.endedAt === null;
  const forgetOldest = (): void => {
    const ended = [...held.values()].filter((one) => !isRunning(one));
    for (const { job } of ended.slice(0, Math.max(0, ended.length - MOST_KEPT))) held.delete(job.id);
  };

  return {
    async start(urls) {
      if ([...held.values()].filter(isRunning).length >= MOST_RUNNING)
        throw new WhometError(
          'URL_UNREADABLE',
          `expected at most ${MOST_RUNNING} jobs under way: wait for one to end`,
          {
            retriable: true,
          },
        );
      const one: Held = {
        job: newJob(urls),
        stop: new AbortController(),
        changes: new EventEmitter().setMaxListeners(0),
        ended: Promise.resolve(),
      };
      held.set(one.job.id, one);
      forgetOldest();
      one.ended = run(one);
      return one.job;
    },
    find: (id) => held.get(id)?.job ?? null,
    newest: (count) =>
      [...held.values()]
        .reverse()
        .slice(0, count)
        .map(({ job }) => job),
    async stop(id) {
      const one = held.get(id);
      one?.stop.abort();
      await one?.ended;
      return one?.job ?? null;
    },
    follow(id, signal) {
      const one = held.get(id);
      return one === undefined ? null : statesOf(one, signal);
    },
    async [Symbol.asyncDispose]() {
      for (const { stop } of held.values()) stop.abort();
      await Promise.all([...held.values()].map(({ ended }) => ended));
      await reader?.[Symbol.asyncDispose]?.();
    },
  };
}

function newJob(urls: readonly string[]): Job {
  return {
    id: `job_${randomUUID().replaceAll('-', '')}`,
    state: 'RUNNING',
    urls,
    startedAt: new Date().toISOString(),
    endedAt: null,
    articles: { new: 0, updated: 0, unchanged: 0, older: 0, retracted: 0, purged: 0 },
    claims: 0,
    entities: { new: 0 },
    meetings: { new: 0, confirmed: 0, changed: 0, withdrawn: 0 },
    refusedCount: 0,
    refused: [],
  };
}

async function* statesOf(one: Held, signal: AbortSignal): AsyncGenerator<Job> {
  try {
    for (;;) {
      const { job } = one;
      yield job;
      if (job.endedAt !== null) return;
      if (one.job === job) await once(one.changes, 'change', { signal });
      await pause(LEAST_PAUSE_MS, undefined, { signal });
    }
  } catch (error) {
    // Who asked for it is gone.
    if (!signal.aborted) throw error;
  }
}
