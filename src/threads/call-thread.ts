import type { Worker } from 'node:worker_threads';
import { messageOf } from '../errors.ts';
import type { Call, Reply, ThreadData } from './call-messages.ts';
import { startWorker } from './start-worker.ts';
import { errorOf } from './thread-error.ts';

export interface CallThreadOptions {
  /** What the thread runs: it serves calls. */
  readonly module: URL;
  /** What the module is told: plain data. */
  readonly data: unknown;
  /** Memory that it may take before it is ended, in MiB. */
  readonly heapMb: number;
}

interface Pending {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Ids are those of a 32-bit slot. */
const LAST_ID = 0x7fffffff;

/** A thread that answers calls, one at a time. Once it has started, it keeps the process from ending only while it has one. */
export class CallThread implements AsyncDisposable {
  /** Whether it ever could be called. */
  isReady = false;
  readonly #worker: Worker;
  readonly #givenUp = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  readonly #ended: Promise<void>;
  /** Whether it was asked to end, which somebody waits for. */
  #isEnding = false;
  #lastId = 0;
  #pending: Pending | null = null;
  /** Why it answers no more; null while it does. */
  #over: string | null = null;

  /** `onReady` is called once it can be called; `onEnd` with why it has ended, after what it still had to answer was rejected. */
  constructor({ module, data, heapMb }: CallThreadOptions, onReady: () => void, onEnd: (reason: string) => void) {
    const workerData: ThreadData = { givenUp: this.#givenUp, data };
    this.#worker = startWorker(module, { workerData, resourceLimits: { maxOldGenerationSizeMb: heapMb } });
    this.#worker.on('message', (reply: Reply) => {
      if (!this.#isEnding) this.#worker.unref();
      if (reply !== null) return this.#take(reply);
      this.isReady = true;
      onReady();
    });
    this.#worker.on('error', (error) => this.#end(`the thread broke: ${messageOf(error)}`));
    this.#ended = new Promise((resolve) => {
      this.#worker.on('exit', () => {
        this.#end('the thread ended');
        onEnd(this.#over ?? '');
        resolve();
      });
    });
  }

  /** Whether it can be called. */
  get isFree(): boolean {
    return this.isReady && this.#pending === null && this.#over === null;
  }

  /** What the method gives for the argument; both are copied. Rejects with what it throws, or with why the thread ended. */
  call(method: string, argument: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (!this.isFree) throw new TypeError('call of a thread: expected a free one');
      this.#lastId = this.#lastId === LAST_ID ? 1 : this.#lastId + 1;
      this.#worker.postMessage({ id: this.#lastId, method, argument } satisfies Call);
      this.#pending = { resolve, reject };
      this.#worker.ref();
    });
  }

  /** Tells it that nobody waits for what it was called for: that is still answered, sooner where its module looks. */
  giveUp(): void {
    if (this.#pending !== null) Atomics.store(this.#givenUp, 0, this.#lastId);
  }

  /** Ends it as soon as it runs JavaScript again. */
  stop(reason: string): void {
    this.#end(reason);
    this.#worker.unref();
    void this.#worker.terminate();
  }

  /** Ends it when it has answered. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#over === null) {
      this.#isEnding = true;
      this.#worker.ref();
      this.#worker.postMessage(null);
    }
    await this.#ended;
  }

  #take(reply: NonNullable<Reply>): void {
    const pending = this.#pending;
    this.#pending = null;
    if ('error' in reply) pending?.reject(errorOf(reply.error));
    else pending?.resolve(reply.value);
  }

  #end(reason: string): void {
    this.#over ??= reason;
    this.#pending?.reject(new Error(this.#over));
    this.#pending = null;
  }
}
