import type { Article, Extraction } from '../../../graph/index.ts';
import type { Extractor } from '../extractor.ts';
import { type Ended, ReadingThread, type Task, type ThreadOptions } from './reading-thread.ts';

/** An extractor that reads in threads, until it is disposed of. */
export interface ExtractorPool extends Extractor, AsyncDisposable {
  /** Articles under way at once with which no thread ever waits. */
  readonly concurrency: number;
}

/** Its module serves the same extractor. */
export interface PoolOptions extends ThreadOptions {
  /** Threads, 1 or more. */
  readonly jobs: number;
  /** What an article without any text may take, in milliseconds; each of its characters adds to it. Default: 20,000. */
  readonly timeoutMs?: number | undefined;
  /** Characters after which the threads are started. Default: 200,000, which take as long to read as threads to start. */
  readonly startAfterCharacters?: number | undefined;
}

const DEFAULT_TIMEOUT_MS = 20_000;
/** More than ten times what the rules take. */
const TIMEOUT_MS_PER_CHARACTER = 0.02;
const CHECK_EVERY_MS = 250;
const DEFAULT_START_AFTER_CHARACTERS = 200_000;
/** Longer ones wait for a thread that can be stopped. */
const LONGEST_READ_HERE_CHARACTERS = 50_000;
/** Articles that a thread has in store while the main thread records a batch. */
const LOAD = 32;

/**
 * The extractor, in threads of its own. Until they have started, short articles are read in this one, so that a small input never
 * waits for them. An article that breaks its thread, or takes too long in it, costs only itself: its extraction is rejected, and
 * another thread takes over the rest.
 */
export function openExtractorPool(extractor: Extractor, options: PoolOptions): ExtractorPool {
  const pool = new Pool(options);
  return {
    name: extractor.name,
    concurrency: 2 * LOAD * options.jobs,
    async extract(article, signal) {
      signal?.throwIfAborted();
      return pool.takes(article) ? pool.read(article, signal) : extractor.extract(article, signal);
    },
    [Symbol.asyncDispose]: () => pool[Symbol.asyncDispose](),
  };
}

class Pool implements AsyncDisposable {
  readonly #options: PoolOptions;
  readonly #threads = new Set<ReadingThread>();
  readonly #waiting: Task[] = [];
  #timer: NodeJS.Timeout | null = null;
  /** Why it reads no more; null while it does. */
  #closed: Error | null = null;
  /** From then on nothing is read here, whatever becomes of the threads. */
  #isUp = false;
  #seenCharacters = 0;
  #lastId = 0;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /** Whether the article is to be read in a thread; asked once for each article. */
  takes({ text }: Article): boolean {
    this.#seenCharacters += text.length;
    const { startAfterCharacters = DEFAULT_START_AFTER_CHARACTERS } = this.#options;
    const isWorthIt = this.#seenCharacters >= startAfterCharacters || text.length > LONGEST_READ_HERE_CHARACTERS;
    if (isWorthIt && this.#timer === null) this.#start();
    this.#isUp ||= [...this.#threads].some(({ isReady }) => isReady);
    return this.#isUp || text.length > LONGEST_READ_HERE_CHARACTERS;
  }

  read(article: Article, signal: AbortSignal | undefined): Promise<Extraction> {
    if (this.#closed !== null) return Promise.reject(this.#closed);
    return new Promise((resolve, reject) => {
      const abort = () => task.failed(signal?.reason);
      const task: Task = {
        id: ++this.#lastId,
        article,
        done(extraction) {
          signal?.removeEventListener('abort', abort);
          resolve(extraction);
        },
        failed(error) {
          signal?.removeEventListener('abort', abort);
          reject(error);
        },
      };
      signal?.addEventListener('abort', abort);
      this.#waiting.push(task);
      this.#handOut();
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#close(new Error('the threads were stopped'));
    await Promise.all([...this.#threads].map((thread) => thread[Symbol.asyncDispose]()));
  }

  #start(): void {
    this.#timer = setInterval(() => this.#stopTheSlow(), CHECK_EVERY_MS);
    for (let count = 0; count < this.#options.jobs; count += 1) this.#add();
  }

  #add(): void {
    const thread = new ReadingThread(
      this.#options,
      () => this.#handOut(),
      (ended) => this.#replace(thread, ended),
    );
    this.#threads.add(thread);
  }

  /** To the thread with the least to do, as long as there is one. */
  #handOut(): void {
    for (let [task] = this.#waiting; task !== undefined; [task] = this.#waiting) {
      const [free] = [...this.#threads]
        .filter(({ isReady, load }) => isReady && load < LOAD)
        .sort((a, b) => a.load - b.load);
      if (free === undefined) return;
      this.#waiting.shift();
      free.read(task);
    }
  }

  #replace(thread: ReadingThread, { reason, task, unread }: Ended): void {
    this.#threads.delete(thread);
    task?.failed(new Error(reason));
    this.#waiting.unshift(...unread);
    // One that can't even begin would be replaced for ever.
    if (thread.isReady && this.#closed === null) this.#add();
    if (this.#threads.size === 0) this.#close(new Error(reason));
    this.#handOut();
  }

  #stopTheSlow(): void {
    const { timeoutMs = DEFAULT_TIMEOUT_MS } = this.#options;
    for (const thread of this.#threads) {
      const reading = thread.reading();
      if (reading === null) continue;
      const limitMs = timeoutMs + reading.article.text.length * TIMEOUT_MS_PER_CHARACTER;
      if (Date.now() - reading.since > limitMs) thread.stop(`it took longer than ${Math.round(limitMs / 1000)} s`);
    }
  }

  #close(why: Error): void {
    this.#closed ??= why;
    if (this.#timer !== null) clearInterval(this.#timer);
    for (const task of this.#waiting.splice(0)) task.failed(why);
  }
}
