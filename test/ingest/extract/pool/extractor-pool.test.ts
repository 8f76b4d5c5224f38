import { describe, expect, test } from 'vitest';
import { type ExtractorPool, openExtractorPool } from '../../../../src/ingest/extract/pool/extractor-pool.ts';
import { metExtractor } from '../../met-extractor.ts';
import { articleOf } from '../article-of.ts';

const module = new URL('./misbehaving-thread.ts', import.meta.url);

function openPool(jobs: number, options: { readonly timeoutMs?: number } = {}): ExtractorPool {
  return openExtractorPool(metExtractor, {
    module,
    jobs,
    timeoutMs: 700,
    heapMb: 96,
    startAfterCharacters: 0,
    ...options,
  });
}

/** Where nothing hangs, a machine that others use may take its time. */
const PATIENT = { timeoutMs: 60_000 };
const LONG = ' '.repeat(60_000);
/** Long enough that it is read in a thread from the beginning. */
const met = (number: number) => articleOf(`Ada Vale met Ben Holm. Number ${number}.${LONG}`);
const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);

/** What became of each: how many meetings, or why none. */
async function outcomes(pool: ExtractorPool, texts: readonly string[]): Promise<readonly (number | string)[]> {
  const settled = await Promise.allSettled(texts.map((text) => pool.extract(articleOf(`${text}${LONG}`))));
  return settled.map((one) => (one.status === 'fulfilled' ? one.value.meetings.length : one.reason.message));
}

describe('a pool of threads', { timeout: 120_000 }, () => {
  test('reads what its extractor reads, each article its own', async () => {
    await using pool = openPool(2);
    const read = await Promise.all(numbers(50).map((number) => pool.extract(met(number))));
    expect(read).toEqual(await Promise.all(numbers(50).map((number) => metExtractor.extract(met(number)))));
    expect(pool.name).toBe(metExtractor.name);
  });

  test('starts no thread for a small input', async () => {
    await using pool = openExtractorPool(metExtractor, { module: new URL('file:///nowhere.js'), jobs: 2 });
    for (const number of numbers(100))
      expect((await pool.extract(articleOf(`Ada Vale met Ben Holm. Number ${number}.`))).meetings).toHaveLength(1);
  });

  test.each([
    ['fails', 'FAIL', 'told to fail'],
    ['hangs', 'HANG', 'it took longer than 2 s'],
    ['ends its thread', 'EXIT', 'its thread ended'],
    ['breaks its thread', 'THROW LATER', 'its thread broke: too late'],
    ['takes all memory', 'EAT', expect.stringMatching(/^its thread broke: .*memory/)],
  ])('loses only the article that %s', async (_, text, reason) => {
    const good = 'Ada Vale met Ben Holm.';
    await using pool = openPool(2, text === 'HANG' ? {} : PATIENT);
    expect(await outcomes(pool, [good, text, good, good, text, ...numbers(60).map(() => good)])).toEqual([
      1,
      reason,
      1,
      1,
      reason,
      ...numbers(60).map(() => 1),
    ]);
  });

  test('notices a thread that hangs also where nobody had time to look', async () => {
    await using pool = openPool(1, { timeoutMs: 700 });
    await pool.extract(met(0));
    const both = Promise.all([pool.extract(met(1)), outcomes(pool, ['HANG'])]);
    for (const end = Date.now() + 3_000; Date.now() < end; );
    const [read, hung] = await both;
    expect(read.meetings).toHaveLength(1);
    expect(hung).toEqual(['it took longer than 2 s']);
  });

  test('waits no longer for an article once it is told to stop', async () => {
    await using pool = openPool(1);
    const stop = new AbortController();
    const reason = new Error('no more');
    const hung = pool.extract(articleOf(`HANG${LONG}`), stop.signal);
    stop.abort(reason);
    await expect(hung).rejects.toBe(reason);
    await expect(pool.extract(met(0), stop.signal)).rejects.toBe(reason);
  });

  test('leaves nothing under way when it is disposed of', async () => {
    const pool = openPool(1);
    const hung = expect(pool.extract(articleOf(`HANG${LONG}`))).rejects.toThrow('the threads were stopped');
    const waiting = expect(pool.extract(met(0))).rejects.toThrow('the threads were stopped');
    await pool[Symbol.asyncDispose]();
    await Promise.all([hung, waiting]);
    await expect(pool.extract(met(0))).rejects.toThrow('the threads were stopped');
  });

  test('says so where no thread can be started', async () => {
    await using pool = openExtractorPool(metExtractor, { module: new URL('file:///nowhere.js'), jobs: 2 });
    await expect(pool.extract(met(0))).rejects.toThrow(/^its thread broke: Cannot find module/);
    await expect(pool.extract(met(1))).rejects.toThrow(/^its thread broke: Cannot find module/);
  });
});
