import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { WhometError } from '../../src/errors.ts';
import { keep } from '../../src/graph/engines/sqlite/keep.ts';
import { openGraph } from '../../src/graph/index.ts';
import { type IngestedGraph, patiently } from '../../src/ingest/patiently.ts';
import { ingest } from '../../src/ingest/pipeline.ts';
import { standardInput } from '../../src/ingest/sources/standard-input.ts';
import { inTempDirectory } from './in-temp-directory.ts';
import { metExtractor } from './met-extractor.ts';
import { bytesSource, NOW } from './read-all.ts';

const SOON_MS = 5_000;
/** More than what is looked at first to know the format. */
const LINES = 2_000;
const LINE = JSON.stringify({ text: 'Ada Vale met Ben Holm.' });

test('a store that another program is writing is waited for, and no longer than somebody wants', async () => {
  await inTempDirectory({}, async (folder) => {
    const path = join(folder, 'graph.db');
    await using graph = await openGraph(`sqlite:${path}`);
    const other = keep(new Database(path));
    other.exec('BEGIN IMMEDIATE');
    const stop = new AbortController();
    const run = (signal?: AbortSignal) =>
      ingest([bytesSource('a.jsonl', LINE)], { graph, extractor: metExtractor, now: () => NOW, signal });
    const stopping = run(stop.signal);
    await pause(300);
    const start = performance.now();
    stop.abort();
    expect(await stopping).toMatchObject({ stopped: true, articles: { new: 0 } });
    expect(performance.now() - start).toBeLessThan(SOON_MS);

    const going = run();
    await pause(300);
    other.exec('COMMIT');
    other.close();
    expect(await going).toMatchObject({ stopped: false, articles: { new: 1 } });
  });
});

test('what passes is tried again and said, and what does not is thrown', async () => {
  await inTempDirectory({}, async (folder) => {
    await using graph = await openGraph(`sqlite:${join(folder, 'graph.db')}`);
    const away = new WhometError('STORE_UNREACHABLE', 'away', { retriable: true });
    const full = new WhometError('STORE_UNREACHABLE', 'full');
    const failing = (...errors: readonly WhometError[]): IngestedGraph => {
      const left = [...errors];
      return {
        ...graph,
        known: async (articles) => {
          const error = left.shift();
          if (error !== undefined) throw error;
          return graph.known(articles);
        },
      };
    };
    const waits: boolean[] = [];
    const patience = { onWaiting: (since: Date | null) => void waits.push(since !== null) };
    expect(await patiently(failing(away, away), patience).known([])).toEqual([]);
    expect(waits).toEqual([true, true, false]);
    await expect(patiently(failing(away, full), patience).known([])).rejects.toBe(full);
    expect(waits).toEqual([true, true, false, true, false]);
  });
});

test.each(['known', 'record'] as const)(
  'a store whose `%s` fails for good ends it, though its source is silent',
  async (call) => {
    await inTempDirectory({}, async (folder) => {
      await using graph = await openGraph(`sqlite:${join(folder, 'graph.db')}`);
      const full = new WhometError('STORE_UNREACHABLE', 'full');
      const failing: IngestedGraph = {
        ...graph,
        [call]: async () => {
          throw full;
        },
      };
      const input = new PassThrough();
      const options = { graph: failing, extractor: metExtractor, batchSize: LINES, concurrency: 1 };
      input.write(`${LINE}\n`.repeat(LINES));
      const run = ingest([standardInput(input)], options);
      await expect(run).rejects.toBe(full);
      expect(input.destroyed).toBe(true);
    });
  },
);
