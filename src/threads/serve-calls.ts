import { parentPort, workerData } from 'node:worker_threads';
import type { Call, Reply, ThreadData } from './call-messages.ts';
import { threadErrorOf } from './thread-error.ts';

/** What a thread can be asked for, until it is disposed of. */
export interface Served extends AsyncDisposable {
  /** By name: each takes plain data, and gives plain data. */
  readonly methods: Readonly<Record<string, (argument: never) => Promise<unknown>>>;
}

/**
 * Makes this thread answer the calls of its `CallThread`, one after the other. `open` is given what the thread was told at its start, and what
 * says whether the call under way was given up. Where it fails, the first call does so too, after it has tried again.
 */
export function serveCalls(open: (data: unknown, isGivenUp: () => boolean) => Promise<Served>): void {
  const { givenUp, data }: ThreadData = workerData;
  let current: number | null = null;
  let opened: Served | null = null;
  const isGivenUp = () => Atomics.load(givenUp, 0) === current;

  async function served(): Promise<Served> {
    opened ??= await open(data, isGivenUp);
    return opened;
  }

  async function answer({ id, method, argument }: Call): Promise<Reply> {
    current = id;
    try {
      const { methods } = await served();
      return { id, value: await methods[method]?.(argument as never) };
    } catch (error) {
      return { id, error: threadErrorOf(error) };
    }
  }

  async function end(): Promise<void> {
    await opened?.[Symbol.asyncDispose]();
    parentPort?.close();
  }

  const reply = (message: Reply) => parentPort?.postMessage(message);
  let last: Promise<unknown> = served()
    .catch(() => undefined)
    .then(() => reply(null));
  parentPort?.on('message', (call: Call | null) => {
    last = last.then(async () => {
      if (call === null) await end();
      else reply(await answer(call));
    });
  });
}
