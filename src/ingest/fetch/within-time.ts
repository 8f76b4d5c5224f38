import { WhometError } from '../../errors.ts';
import { following } from '../following.ts';
import { failureOf } from './failure-of.ts';
import { FetchRefused } from './fetch-refused.ts';

interface Within {
  readonly totalMs: number;
  readonly signal: AbortSignal | undefined;
  readonly where: string;
}

/** Does the work with a signal that ends it after so long. @throws FetchRefused for whatever went wrong; the signal's reason once it is aborted */
export async function withinTime<T>(
  { totalMs, signal, where }: Within,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const either = following(signal);
  let isLate = false;
  const late = setTimeout(() => {
    isLate = true;
    either.abort();
  }, totalMs);
  try {
    return await work(either.signal);
  } catch (error) {
    signal?.throwIfAborted();
    if (isLate) {
      const reason = `expected a whole answer within ${totalMs / 1000} s`;
      throw new FetchRefused('URL_UNREADABLE', where, reason, { retriable: true });
    }
    throw error instanceof WhometError ? error : failureOf(error, where);
  } finally {
    clearTimeout(late);
    either.letGo();
  }
}
