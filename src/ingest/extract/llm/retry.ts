import { waiting } from '../../waiting.ts';
import { LlmFailure } from './llm-failure.ts';

/** How often something is tried, and how long it is waited in between. */
export interface RetryPolicy {
  /** In all, the first one included. */
  readonly attempts: number;
  /** Longest wait before the second attempt; it doubles with each. */
  readonly delayMs: number;
  /** No wait is longer: who asks for more is not tried again. */
  readonly maxDelayMs: number;
}

/**
 * Does the work, again where it failed in a way that may pass: after as long as the endpoint asks for, else after a random part of a wait that doubles.
 *
 * @throws what the last attempt threw, or the signal's reason once it is aborted
 * @see https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/
 */
export async function retrying<T>(
  work: () => Promise<T>,
  policy: RetryPolicy,
  signal: AbortSignal | undefined,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    signal?.throwIfAborted();
    try {
      return await work();
    } catch (error) {
      const waitMs = error instanceof LlmFailure ? waitAfter(error, attempt, policy) : null;
      if (waitMs === null) throw error;
      await waiting(waitMs, signal);
    }
  }
}

/** Null: not again. */
function waitAfter({ retriable, retryAfterMs }: LlmFailure, attempt: number, policy: RetryPolicy): number | null {
  if (!retriable || attempt >= policy.attempts) return null;
  const jitterMs = Math.random() * Math.min(policy.maxDelayMs, policy.delayMs * 2 ** (attempt - 1));
  if (retryAfterMs === null) return jitterMs;
  // All who were told the same time would come back at once.
  return retryAfterMs > policy.maxDelayMs ? null : retryAfterMs + Math.min(jitterMs, policy.delayMs);
}
