import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { JudgementConflict, WhometError } from '../../src/errors.ts';
import { CallPool } from '../../src/threads/index.ts';

const module = new URL('./misbehaving-thread.ts', import.meta.url);
const PATIENCE_MS = 300;

function openPool(threads: number): CallPool {
  return new CallPool({ module, data: 'told', threads, heapMb: 96, patienceMs: PATIENCE_MS });
}

const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);

describe('calls of threads', { timeout: 60_000 }, () => {
  test('are answered each with its own', async () => {
    await using pool = openPool(2);
    const answers = await Promise.all(numbers(50).map((number) => pool.call('echo', { number })));
    expect(answers).toEqual(numbers(50).map((number) => ['told', { number }]));
  });

  test('fail as they fail there, with code, cause and place', async () => {
    await using pool = openPool(1);
    const conflict = await pool.call('conflict', null).catch((error) => error);
    expect(conflict).toBeInstanceOf(JudgementConflict);
    expect(conflict).toMatchObject({
      code: 'CONFLICT',
      message: 'they contradict each other',
      judgementIds: ['judgement_1'],
    });
    const busy = await pool.call('busy', null).catch((error) => error);
    expect(busy).toBeInstanceOf(WhometError);
    expect(busy).toMatchObject({ code: 'CONFLICT', retriable: true, cause: { message: 'deeper' } });
    const bug: Error = await pool.call('bug', 3).then(
      () => new Error('none'),
      (error) => error,
    );
    expect(bug).not.toBeInstanceOf(WhometError);
    expect(bug.message).toContain('toUpperCase');
    expect(bug.stack).toContain('misbehaving-thread.ts');
  });

  test.each([
    ['ends', 'exit', 'the thread ended'],
    ['breaks', 'throwLater', 'the thread broke: too late'],
    ['exhausts', 'eat', expect.stringMatching(/^the thread broke: .*memory/)],
  ])('lose only the one that %s its thread', async (_, method, message) => {
    await using pool = openPool(1);
    const [lost, ...others] = await Promise.allSettled([
      pool.call(method, null),
      ...numbers(5).map((number) => pool.call('echo', number)),
    ]);
    expect(lost).toMatchObject({ status: 'rejected', reason: { message } });
    expect(others).toMatchObject(numbers(5).map((number) => ({ value: ['told', number] })));
  });

  test('go on in the same thread after one that was given up and looks', async () => {
    await using pool = openPool(1);
    expect(await pool.call('count', null)).toBe(1);
    const reason = new Error('no more');
    const stop = new AbortController();
    const given = pool.call('look', null, stop.signal);
    const next = pool.call('count', null);
    stop.abort(reason);
    await expect(given).rejects.toBe(reason);
    expect(await next).toBe(2);
  });

  test('go on in another thread after one that was given up and does not look', async () => {
    await using pool = openPool(1);
    expect(await pool.call('count', null)).toBe(1);
    const hung = pool.call('hang', null, AbortSignal.timeout(50));
    const next = pool.call('count', null);
    await expect(hung).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(await next).toBe(1);
  });

  test('do not wait for one that takes long', async () => {
    await using pool = openPool(2);
    const stop = new AbortController();
    const long = pool.call('look', null, stop.signal).catch(() => 'given up');
    const answers = await Promise.all(numbers(20).map((number) => pool.call('echo', number)));
    expect(answers).toHaveLength(20);
    stop.abort();
    expect(await long).toBe('given up');
  });

  test('are not begun where they were given up before', async () => {
    await using pool = openPool(1);
    const reason = new Error('no more');
    const pause = pool.call('pause', 100);
    const stop = new AbortController();
    const waiting = pool.call('count', null, stop.signal);
    stop.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    await expect(pool.call('count', null, stop.signal)).rejects.toBe(reason);
    await pause;
    expect(await pool.call('count', null)).toBe(1);
  });

  test('are answered before the threads end', async () => {
    const pool = openPool(1);
    const calls = [pool.call('pause', 50), pool.call('echo', 1)];
    await pool[Symbol.asyncDispose]();
    expect(await Promise.all(calls)).toEqual([undefined, ['told', 1]]);
  });

  test.each([
    ['is closed while it starts', 'close', 'done\n'],
    ['is left open', 'leave', "[ null, 'leave' ]\ndone\n"],
  ])('let the process end, neither early nor never, whose pool %s', async (_, what, stdout) => {
    const script = fileURLToPath(new URL('./ends-with-its-pool.ts', import.meta.url));
    expect(await promisify(execFile)(process.execPath, ['--import', 'tsx', script, what])).toEqual({
      stdout,
      stderr: '',
    });
  });

  test('say so where no thread can be started', async () => {
    await using pool = new CallPool({ module: new URL('file:///nowhere.js'), data: null, threads: 2, heapMb: 96 });
    await expect(pool.call('echo', 1)).rejects.toThrow(/^the thread broke: Cannot find module/);
    await expect(pool.call('echo', 2)).rejects.toThrow(/^the thread broke: Cannot find module/);
  });
});
