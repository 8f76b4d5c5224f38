import { WhometError } from '../../errors.ts';
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
  const timeout = AbortSignal.timeout(totalMs);
  try {
    return await work(signal === undefined ? timeout : AbortSignal.any([signal, timeout]));
  } catch (error) {
    signal?.throwIfAborted();
    if (timeout.aborted) {
      const reason = `expected a whole answer within ${totalMs / 1000} s`;
      throw new FetchRefused('URL_UNREADABLE', where, reason, { retriable: true });
    }
    throw error instanceof WhometError ? error : failureOf(error, where);
  }
}
