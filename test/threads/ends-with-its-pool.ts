import { CallPool } from '../../src/threads/index.ts';

/** A process that opens a pool, and closes it at once (`close`) or leaves it open after a call. */
const [, , what] = process.argv;
const module = new URL('./misbehaving-thread.ts', import.meta.url);
const pool = new CallPool({ module, data: null, threads: 1, heapMb: 96 });
if (what === 'close') await pool[Symbol.asyncDispose]();
else console.log(await pool.call('echo', what));
console.log('done');
