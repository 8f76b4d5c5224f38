import { WhometError } from '../../../../errors.ts';
import { builtModule, CallPool } from '../../../../threads/index.ts';
import type { GraphReader } from '../../../store.ts';
import type { ReaderData } from './reader-data.ts';

type Reads = keyof GraphReader;
type Queries<Name extends Reads> = Parameters<GraphReader[Name]>[0];
type Answer<Name extends Reads> = Awaited<ReturnType<GraphReader[Name]>>;

/** Twice of what the largest answers take that are let out. */
const HEAP_MB = 1024;

/** Reads what is committed, in so many threads: a long read holds up nobody, and ends soon after it is aborted. */
export function openReaderPool(data: ReaderData, threads: number): GraphReader & AsyncDisposable {
  const pool = new CallPool({
    module: builtModule(new URL('./reader-thread.ts', import.meta.url)),
    data,
    threads,
    heapMb: HEAP_MB,
  });
  let isClosed = false;
  async function read<Name extends Reads>(
    name: Name,
    queries: Queries<Name>,
    signal?: AbortSignal,
  ): Promise<Answer<Name>> {
    if (isClosed) throw new WhometError('STORE_UNREACHABLE', `${data.where}: the store is closed`);
    // The thread answers with what its own reader gives.
    return JSON.parse(String(await pool.call(name, queries, signal)));
  }
  return {
    select: (selections, signal) => read('select', selections, signal),
    counterparts: (queries, signal) => read('counterparts', queries, signal),
    aggregate: (queries, signal) => read('aggregate', queries, signal),
    paths: (queries, signal) => read('paths', queries, signal),
    neighbourhoods: (queries, signal) => read('neighbourhoods', queries, signal),
    search: (queries, signal) => read('search', queries, signal),
    async [Symbol.asyncDispose]() {
      isClosed = true;
      await pool[Symbol.asyncDispose]();
    },
  };
}
