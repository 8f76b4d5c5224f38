import { statSync } from 'node:fs';
import { type Graph, NODE_KIND_NAMES } from '../../src/graph/index.ts';

/** What shows whether anything was written: how many nodes of each kind there are and, of a file, its size and when it was changed. */
export async function traces(graph: Graph, url: string): Promise<string> {
  const counts = await graph.select(
    NODE_KIND_NAMES.map((kind) => ({ kinds: [kind], page: { size: 1, from: 'start' }, count: true })),
  );
  return JSON.stringify([counts.map(({ total }) => total), filesOf(url).map(({ size, changed }) => [size, changed])]);
}

/** Megabytes of the store's files; null of a server's. */
export function megabytes(url: string): number | null {
  const files = filesOf(url);
  return files.length === 0 ? null : Math.round(files.reduce((sum, { size }) => sum + size, 0) / 1e6);
}

function filesOf(url: string) {
  if (!url.startsWith('sqlite:')) return [];
  return ['', '-wal'].flatMap((suffix) => {
    const found = statSync(url.slice('sqlite:'.length) + suffix, { throwIfNoEntry: false });
    return found === undefined ? [] : [{ size: found.size, changed: found.mtimeMs }];
  });
}

/** Runs the work while a reader asks for ten meetings again and again; how long it took, and the reader's longest wait. */
export async function watched(
  graph: Graph,
  work: () => Promise<unknown>,
): Promise<{ seconds: number; longestWaitMs: number }> {
  let longestWaitMs = 0;
  let isOver = false;
  const reading = (async () => {
    for (let asked = performance.now(); !isOver; asked = performance.now()) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      await graph.select([
        { kinds: ['Meeting'], order: { key: 'byDate', direction: 'asc' }, page: { size: 10, from: 'start' } },
      ]);
      longestWaitMs = Math.max(longestWaitMs, performance.now() - asked - PAUSE_MS);
    }
  })();
  const start = performance.now();
  await work();
  const seconds = (performance.now() - start) / 1000;
  isOver = true;
  await reading;
  return { seconds, longestWaitMs };
}

const PAUSE_MS = 5;
