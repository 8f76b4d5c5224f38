import { builtModule, CallPool } from '../threads/index.ts';
import type { Graph } from './graph.ts';
import type { Quarantine } from './quarantine.ts';

/** What changes a graph. */
export type Writes = Pick<Graph, 'record' | 'reread' | 'judge' | 'adopt' | 'undo' | 'verify'> &
  Pick<Quarantine, 'settle' | 'remove'>;

/** More than projecting a store of 200,000 meetings anew takes. */
const HEAP_MB = 4096;

/** The graph that stands at the URL, with all that changes it done in a thread of its own, which starts with the first change. */
export function writeApart(graph: Graph, url: string): Graph {
  let pool: CallPool | null = null;
  function write<Name extends keyof Writes>(name: Name, ...given: Parameters<Writes[Name]>): ReturnType<Writes[Name]> {
    pool ??= new CallPool({
      module: builtModule(new URL('./writer-thread.ts', import.meta.url)),
      data: url,
      threads: 1,
      heapMb: HEAP_MB,
    });
    const written = pool.call(name, given).finally(() => graph.feed.wake());
    // The thread answers with what its own graph gives.
    return written as ReturnType<Writes[Name]>;
  }
  return {
    ...graph,
    quarantine: {
      ...graph.quarantine,
      settle: (tried, at) => write('settle', tried, at),
      remove: (ids) => write('remove', ids),
    },
    record: (batch) => write('record', batch),
    reread: (batch) => write('reread', batch),
    judge: (judgement) => write('judge', judgement),
    adopt: (judgements) => write('adopt', judgements),
    undo: (judgementId, by) => write('undo', judgementId, by),
    verify: (options) => write('verify', options),
    async [Symbol.asyncDispose]() {
      await pool?.[Symbol.asyncDispose]();
      await graph[Symbol.asyncDispose]();
    },
  };
}
