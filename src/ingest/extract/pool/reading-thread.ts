import type { Worker } from 'node:worker_threads';
import { messageOf } from '../../../errors.ts';
import type { Article, Extraction } from '../../../graph/index.ts';
import { startWorker } from '../../../threads/index.ts';
import { type FromThread, READING_ID, READING_SINCE, SHARED_SLOTS, type ToRead } from './thread-messages.ts';

/** An article that waits to be read. */
export interface Task {
  readonly id: number;
  readonly article: Article;
  done(extraction: Extraction): void;
  failed(error: Error): void;
}

export interface ThreadOptions {
  /** What the thread runs: it serves an extractor. */
  readonly module: URL;
  /** Memory that it may take before it is ended, in MiB. Default: 2,048. */
  readonly heapMb?: number | undefined;
}

/** Twice of what the longest article takes that is let in. */
const DEFAULT_HEAP_MB = 2048;

/** How a thread ended. */
export interface Ended {
  readonly reason: string;
  /** What it was reading; null where it had nothing to read. */
  readonly task: Task | null;
  /** What it had still to read. */
  readonly unread: readonly Task[];
}

/** A thread that reads articles; what is sent while it reads waits within it, so that it goes on while nobody has time for it. */
export class ReadingThread implements AsyncDisposable {
  /** Whether it was ever ready to read. */
  isReady = false;
  readonly #worker: Worker;
  readonly #shared = new BigInt64Array(new SharedArrayBuffer(SHARED_SLOTS * BigInt64Array.BYTES_PER_ELEMENT));
  readonly #tasks = new Map<number, Task>();
  #reason = 'its thread ended';

  /** `onFree` is called when it is ready and after each article; `onEnd` once, however it ended. */
  constructor({ module, heapMb }: ThreadOptions, onFree: () => void, onEnd: (ended: Ended) => void) {
    const resourceLimits = { maxOldGenerationSizeMb: heapMb ?? DEFAULT_HEAP_MB };
    this.#worker = startWorker(module, { workerData: this.#shared, resourceLimits });
    this.#worker.on('message', (message: FromThread) => {
      this.#take(message);
      onFree();
    });
    this.#worker.on('error', (error) => {
      this.#reason = `its thread broke: ${messageOf(error)}`;
    });
    this.#worker.on('exit', () => onEnd(this.#ended()));
  }

  /** Articles that it has and has not read. */
  get load(): number {
    return this.#tasks.size;
  }

  read(task: Task): void {
    this.#tasks.set(task.id, task);
    const { id, article } = task;
    this.#worker.postMessage({ id, article } satisfies ToRead);
  }

  /** What it reads at the moment, and since when (as `Date.now()` counts); null where it reads nothing. */
  reading(): { readonly article: Article; readonly since: number } | null {
    const id = Atomics.load(this.#shared, READING_ID);
    const since = Number(Atomics.load(this.#shared, READING_SINCE));
    const task = this.#tasks.get(Number(id));
    // It went on to another in between: then it is well.
    if (task === undefined || Atomics.load(this.#shared, READING_ID) !== id) return null;
    return { article: task.article, since };
  }

  /** Ends it where it stands. */
  stop(reason: string): void {
    this.#reason = reason;
    void this.#worker.terminate();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#worker.terminate();
  }

  #take(message: FromThread): void {
    if (message.kind === 'READY') {
      this.isReady = true;
      return;
    }
    const task = this.#tasks.get(message.id);
    this.#tasks.delete(message.id);
    if (message.kind === 'READ') task?.done(message.extraction);
    else task?.failed(new Error(message.reason));
  }

  #ended(): Ended {
    // Where it hadn't begun with any, the first was too much for it to take.
    const [first = null] = this.#tasks.values();
    const task = this.#tasks.get(Number(Atomics.load(this.#shared, READING_ID))) ?? first;
    const unread = [...this.#tasks.values()].filter((other) => other !== task);
    return { reason: this.#reason, task, unread };
  }
}
