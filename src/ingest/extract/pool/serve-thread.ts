import { parentPort, workerData } from 'node:worker_threads';
import { messageOf } from '../../../errors.ts';
import type { Extractor } from '../extractor.ts';
import { type FromThread, READING_ID, READING_SINCE, type ToRead } from './thread-messages.ts';

/** Makes this thread one of a pool: it reads what it is sent with the extractor, one article after the other. */
export function serveThread(extractor: Extractor): void {
  const shared: BigInt64Array = workerData;
  const answer = (message: FromThread) => parentPort?.postMessage(message);
  let last = Promise.resolve();
  parentPort?.on('message', (toRead: ToRead) => {
    last = last.then(async () => {
      Atomics.store(shared, READING_SINCE, BigInt(Date.now()));
      Atomics.store(shared, READING_ID, BigInt(toRead.id));
      answer(await read(toRead, extractor));
      Atomics.store(shared, READING_ID, 0n);
    });
  });
  answer({ kind: 'READY' });
}

async function read({ id, article }: ToRead, extractor: Extractor): Promise<FromThread> {
  try {
    return { kind: 'READ', id, extraction: await extractor.extract(article) };
  } catch (error) {
    return { kind: 'FAILED', id, reason: messageOf(error) };
  }
}
