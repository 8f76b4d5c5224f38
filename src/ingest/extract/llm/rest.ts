import { LlmFailure } from './llm-failure.ts';

/** Leaves an endpoint alone for a while once it has failed too often. */
export interface Rest {
  /** Does the work, or fails at once while the endpoint is left alone. */
  guard<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * After so many failures in a row, or one that lasts, the endpoint is left alone for so long: an outage costs a run seconds, not a time-out an article.
 */
export function openRest({ afterFailures, restMs }: { readonly afterFailures: number; readonly restMs: number }): Rest {
  let failures = 0;
  let restsUntil = 0;
  let reason = '';

  function failed(error: unknown): void {
    if (!(error instanceof LlmFailure) || error.code !== 'ENDPOINT') return;
    failures += 1;
    reason = error.message;
    if (!error.lasting && failures < afterFailures) return;
    restsUntil = performance.now() + restMs;
    failures = 0;
  }

  return {
    async guard(work) {
      if (performance.now() < restsUntil) throw new LlmFailure('ENDPOINT', `${reason}; left alone for a while`);
      try {
        const result = await work();
        failures = 0;
        return result;
      } catch (error) {
        failed(error);
        throw error;
      }
    },
  };
}
