import { WhometError } from '../errors.ts';

/** What a job could not take in. */
export interface JobRefusal {
  /** The URL, with the place in it where it holds many articles. */
  readonly where: string;
  /** One of those of `WhometError`. */
  readonly code: string;
  /** Where, then what was expected. */
  readonly reason: string;
}

/** A run that takes in what URLs name, as it stands at one moment. */
export interface Job {
  readonly id: string;
  readonly state: 'RUNNING' | 'DONE' | 'STOPPED' | 'FAILED';
  readonly urls: readonly string[];
  readonly startedAt: string;
  readonly endedAt: string | null;
  /** Articles by what became of them. */
  readonly articles: Readonly<Record<'new' | 'updated' | 'unchanged' | 'older' | 'retracted' | 'purged', number>>;
  /** Meetings that the new and updated articles tell, however often. */
  readonly claims: number;
  readonly entities: { readonly new: number };
  readonly meetings: Readonly<Record<'new' | 'confirmed' | 'changed' | 'withdrawn', number>>;
  readonly refusedCount: number;
  /** The first of them, in the order of reading. */
  readonly refused: readonly JobRefusal[];
}

/** The runs of this process: what is under way, and the last that have ended. */
export interface Jobs {
  /**
   * Begins to take in what the URLs name, and doesn't wait for it.
   *
   * @throws WhometError URL_UNREADABLE where nothing may be fetched, or (retriable) where enough is under way.
   */
  start(urls: readonly string[]): Promise<Job>;
  /** Null where there is none, or none any more. */
  find(id: string): Job | null;
  /** The newest first. */
  newest(count: number): readonly Job[];
  /** The job once it has ended, after what it is recording; null where there is none. */
  stop(id: string): Promise<Job | null>;
  /** The job as it is, then whenever it is otherwise, until it has ended or the signal is aborted; null where there is none. */
  follow(id: string, signal: AbortSignal): AsyncGenerator<Job> | null;
}

export const MAY_NOT_FETCH = 'expected a server that may fetch: one that is started with --allow-fetch';

/** Of a server that may not fetch. */
export const NO_JOBS: Jobs = {
  start: async () => {
    throw new WhometError('URL_UNREADABLE', MAY_NOT_FETCH);
  },
  find: () => null,
  newest: () => [],
  stop: async () => null,
  follow: () => null,
};
