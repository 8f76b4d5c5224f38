/**
 * What reading a SQLite store in threads costs, and what it saves: the same reads in this thread and in threads, alone and by sixteen at once, with the
 * processor time of this thread and of all; then how long quick reads wait beside a long one, and how soon an aborted one makes room.
 *
 *     npm run bench:graph -- sqlite:bench.db && npm run bench:readers -- sqlite:bench.db
 */
import { readFileSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type AggregateQuery, type Graph, openGraph, type Selection } from '../src/graph/index.ts';
import { timesOf } from './api/measure.ts';

const [url = 'sqlite:bench.db'] = process.argv.slice(2);
const READS = 1_500;
const CLIENTS = 16;
/** Until all threads have started. */
const WARM_UP_MS = 5_000;
/** Quick reads beside a long one. */
const QUICK_READS = 200;
const ABORT_AFTER_MS = 300;

const page = (size: number): Selection => ({
  kinds: ['Meeting'],
  order: { key: 'byDate', direction: 'desc' },
  page: { size, from: 'start' },
});
const people = {
  kinds: ['Person'],
  via: { edge: 'PARTICIPATED_IN', direction: 'in' },
  page: { size: 20, from: 'start' },
} as const;
const SELECTIONS: Readonly<Record<string, Selection>> = {
  'one meeting': page(1),
  'ten meetings': page(10),
  'twenty, with people': { ...page(20), nest: { people } },
};
/** Every two people who met: some seconds. */
const LONG: AggregateQuery = {
  kind: 'Meeting',
  by: [{ path: [{ edge: 'PARTICIPATED_IN', direction: 'in', to: 'Person' }], value: 'id', pairs: true }],
  orderBy: 'count',
  size: 1,
};

/** Milliseconds of processor time: of this thread (NaN where the system doesn't say), and of all. */
function cpuMs(): { readonly own: number; readonly all: number } {
  const { user, system } = process.cpuUsage();
  return { own: ownNanoseconds() / 1e6, all: (user + system) / 1000 };
}

function ownNanoseconds(): number {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]);
  } catch {
    return Number.NaN;
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** So many reads by so many at once: the milliseconds of each. */
async function readsBy(clients: number, count: number, read: () => Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = [];
  const client = async () => {
    while (times.length < count) {
      times.push(await timed(read));
      // What answers in this thread would else keep all others from it.
      if (times.length % CLIENTS === 0) await nextTurn();
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return times;
}

async function measureReads(where: string, graph: Graph): Promise<void> {
  for (const [what, selection] of Object.entries(SELECTIONS)) {
    for (const clients of [1, CLIENTS]) {
      const read = () => graph.select([selection]);
      await readsBy(clients, READS / 3, read);
      const before = cpuMs();
      const times = await readsBy(clients, READS, read);
      const after = cpuMs();
      const own = ((after.own - before.own) / times.length).toFixed(3);
      const all = ((after.all - before.all) / times.length).toFixed(3);
      const alone = clients === 1 ? `${timesOf(times).p50.toFixed(3)} ms, ` : '';
      console.log(
        `${where}, ${what}, ${clients} at once: ${alone}processor ${own} ms of this thread, ${all} ms of all`,
      );
    }
  }
}

async function measureBesideLong(graph: Graph): Promise<void> {
  const quick = () => graph.select([page(10)]);
  let isOver = false;
  const long = timed(() => graph.aggregate([LONG])).finally(() => {
    isOver = true;
  });
  const waits: number[] = [];
  while (!isOver && waits.length < QUICK_READS) waits.push(await timed(quick));
  console.log(
    `beside a read of ${((await long) / 1000).toFixed(1)} s, ${waits.length} of ten meetings: ${timesOf(waits).p50.toFixed(2)} ms, at most ${Math.max(...waits).toFixed(0)} ms`,
  );
  const aborted = Array.from({ length: 8 }, () => graph.aggregate([LONG], AbortSignal.timeout(ABORT_AFTER_MS)));
  const late = await timed(() => Promise.allSettled(aborted));
  console.log(
    `eight long ones aborted after ${ABORT_AFTER_MS} ms: rejected after ${late.toFixed(0)} ms, and ten meetings read ${(await timed(quick)).toFixed(0)} ms later`,
  );
}

for (const inThreads of [false, true]) {
  await using graph = await openGraph(url, { inThreads });
  const warm = Date.now() + WARM_UP_MS;
  while (inThreads && Date.now() < warm) await readsBy(CLIENTS, CLIENTS, () => graph.select([page(1)]));
  await measureReads(inThreads ? 'in threads' : 'here', graph);
  if (inThreads) await measureBesideLong(graph);
}
