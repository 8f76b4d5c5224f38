import { describe, expect, test } from 'vitest';
import { type Fetch, FetchRefused, patientFetch } from '../../../src/ingest/fetch/index.ts';

const FETCHED = {
  url: 'https://e.example/',
  bytes: null,
  mediaType: null,
  charset: null,
  validators: { etag: null, lastModified: null },
};

/** Answers by these refusals, one after the other, and then well. */
function failing(...refusals: readonly ConstructorParameters<typeof FetchRefused>[3][]): {
  readonly fetch: Fetch;
  count(): number;
} {
  let asked = 0;
  const fetch: Fetch = async (url) => {
    const refusal = refusals[asked];
    asked += 1;
    if (refusal !== undefined) throw new FetchRefused('URL_UNREADABLE', url, 'expected an answer', refusal);
    return FETCHED;
  };
  return { fetch, count: () => asked };
}

const passing = { retriable: true };

describe('a patient fetch', () => {
  test('asks three times for what may pass, and once for what does not', async () => {
    const twice = failing(passing, passing);
    expect(await patientFetch(twice.fetch, [1, 2])('https://e.example/')).toEqual(FETCHED);
    expect(twice.count()).toBe(3);
    const longer = failing(passing, passing, passing);
    await expect(patientFetch(longer.fetch, [1, 2])('https://e.example/')).rejects.toMatchObject(passing);
    expect(longer.count()).toBe(3);
    const gone = failing({ status: 404 });
    await expect(patientFetch(gone.fetch, [1, 2])('https://e.example/')).rejects.toMatchObject({ status: 404 });
    expect(gone.count()).toBe(1);
  });

  test('waits as long as it is asked to, but not for ever', async () => {
    const asking = failing({ ...passing, retryAfterMs: 50 });
    const start = performance.now();
    await patientFetch(asking.fetch, [1])('https://e.example/');
    expect(performance.now() - start).toBeGreaterThanOrEqual(45);
    const hours = failing({ ...passing, retryAfterMs: 3_600_000 });
    await expect(patientFetch(hours.fetch, [1])('https://e.example/')).rejects.toMatchObject({
      retryAfterMs: 3_600_000,
    });
    expect(hours.count()).toBe(1);
  });

  test('ends its waiting when it is told to', async () => {
    const stop = new AbortController();
    const asking = patientFetch(failing(passing).fetch, [60_000])('https://e.example/', { signal: stop.signal });
    stop.abort();
    await expect(asking).rejects.toBe(stop.signal.reason);
  });
});
