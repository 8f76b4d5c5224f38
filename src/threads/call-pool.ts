import { CallThread, type CallThreadOptions } from './call-thread.ts';

export interface CallPoolOptions extends CallThreadOptions {
  /** At most so many, 1 or more: one at first, another whenever all are busy. */
  readonly threads: number;
  /** How long a thread may go on with what was given up before another takes its place, in milliseconds. Default: 1,000. */
  readonly patienceMs?: number | undefined;
}

const DEFAULT_PATIENCE_MS = 1000;

/** A call that is waited for. */
interface Task {
  readonly method: string;
  readonly argument: unknown;
  done(value: unknown): void;
  failed(error: unknown): void;
}

/** Threads that answer calls, each thread one at a time. One that breaks costs only the call that it had. */
export class CallPool implements AsyncDisposable {
  readonly #options: CallPoolOptions;
  readonly #threads = new Set<CallThread>();
  readonly #waiting = new Set<Task>();
  readonly #running = new Map<Task, CallThread>();
  #onIdle: (() => void) | null = null;

  constructor(options: CallPoolOptions) {
    this.#options = options;
    this.#add();
  }

  /**
   * What the method gives for the argument, both copied. Rejects with what it throws, with the signal's reason as soon as that is aborted, or
   * with why the thread ended.
   */
  call(method: string, argument: unknown, signal?: AbortSignal): Promise<unknown> {
    if (signal?.aborted === true) return Promise.reject(signal.reason);
    return new Promise((resolve, reject) => {
      const abort = () => this.#giveUp(task, signal?.reason);
      const task: Task = {
        method,
        argument,
        done(value) {
          signal?.removeEventListener('abort', abort);
          resolve(value);
        },
        failed(error) {
          signal?.removeEventListener('abort', abort);
          reject(error);
        },
      };
      signal?.addEventListener('abort', abort);
      this.#waiting.add(task);
      this.#handOut();
    });
  }

  /** Ends the threads when all that was called is answered, or given up. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#waiting.size + this.#running.size > 0) {
      await new Promise<void>((resolve) => {
        this.#onIdle = resolve;
      });
    }
    await Promise.all([...this.#threads].map((thread) => thread[Symbol.asyncDispose]()));
  }

  #add(): void {
    const thread = new CallThread(
      this.#options,
      () => this.#handOut(),
      (reason) => this.#lose(thread, reason),
    );
    this.#threads.add(thread);
  }

  #lose(thread: CallThread, reason: string): void {
    this.#threads.delete(thread);
    // Where none can even begin, each costs a call, so that they don't end one after the other for ever.
    if (!thread.isReady) this.#next()?.failed(new Error(reason));
    this.#handOut();
  }

  #next(): Task | undefined {
    const [task] = this.#waiting;
    if (task !== undefined) this.#waiting.delete(task);
    return task;
  }

  #handOut(): void {
    for (const thread of this.#threads) {
      const task = thread.isFree ? this.#next() : undefined;
      if (task !== undefined) this.#run(task, thread);
    }
    if (this.#waiting.size > 0) this.#grow();
    if (this.#waiting.size + this.#running.size === 0) this.#onIdle?.();
  }

  /** What waits is not kept for the new thread: whichever is free first takes it. */
  #grow(): void {
    const isStarting = [...this.#threads].some(({ isReady }) => !isReady);
    if (!isStarting && this.#threads.size < this.#options.threads) this.#add();
  }

  #run(task: Task, thread: CallThread): void {
    this.#running.set(task, thread);
    const ended = () => {
      this.#running.delete(task);
      this.#handOut();
    };
    thread.call(task.method, task.argument).then(
      (value) => {
        task.done(value);
        ended();
      },
      (error) => {
        task.failed(error);
        ended();
      },
    );
  }

  #giveUp(task: Task, reason: unknown): void {
    task.failed(reason);
    if (this.#waiting.delete(task)) return;
    const thread = this.#running.get(task);
    if (thread === undefined) return;
    thread.giveUp();
    setTimeout(() => this.#replaceIfStuck(task, thread), this.#options.patienceMs ?? DEFAULT_PATIENCE_MS).unref();
  }

  #replaceIfStuck(task: Task, thread: CallThread): void {
    if (this.#running.get(task) !== thread) return;
    this.#threads.delete(thread);
    thread.stop('nobody waited for it any more');
    this.#handOut();
  }
}
