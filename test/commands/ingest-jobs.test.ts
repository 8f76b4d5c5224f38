import { expect, test } from 'vitest';
import { ingestJobs, type JobsOptions } from '../../src/commands/ingest-jobs.ts';
import { serve } from '../../src/commands/serve.ts';
import { type Graph, openGraph } from '../../src/graph/index.ts';
import type { Fetch } from '../../src/ingest/index.ts';
import type { Job, Jobs } from '../../src/schema/index.ts';
import { metExtractor } from '../ingest/met-extractor.ts';
import { tempDirectory } from '../support/temp-directory.ts';

const URL = 'https://e.example/news.jsonl';

/** Jobs that read those lines, wherever they are asked to. */
async function withJobs(
  lines: readonly object[],
  more: Partial<JobsOptions>,
  work: (jobs: Jobs, graph: Graph) => Promise<void>,
): Promise<void> {
  await using directory = await tempDirectory();
  await using graph = await openGraph(`sqlite:${directory.path}/graph.db`);
  const bytes = Buffer.from(lines.map((line) => JSON.stringify(line)).join('\n'));
  const validators = { etag: null, lastModified: null };
  const fetch: Fetch = async (url) => ({ url, bytes, mediaType: null, charset: null, validators });
  const given = { graph, fetch, extractor: async () => metExtractor, log: () => undefined, ...more };
  await using jobs = ingestJobs(given);
  await work(jobs, graph);
}

/** A job once it has ended. */
async function ended(jobs: Jobs): Promise<Job | null> {
  const { id } = await jobs.start([URL]);
  let last: Job | null = null;
  for await (const state of jobs.follow(id, new AbortController().signal) ?? []) last = state;
  return last;
}

test('an extractor that could not be had costs the job that asked for it, and the next one asks again', async () => {
  let [asked, disposed] = [0, 0];
  const extractor = async () => {
    asked += 1;
    if (asked === 1) throw new Error('no thread to be had');
    const dispose = async () => {
      disposed += 1;
    };
    return { ...metExtractor, [Symbol.asyncDispose]: dispose };
  };
  const log: string[] = [];
  await withJobs([{ text: 'Ada Vale met Ben Holm.' }], { extractor, log: (line) => log.push(line) }, async (jobs) => {
    const all = [await ended(jobs), await ended(jobs), await ended(jobs)];
    expect(all.map((job) => job?.state)).toEqual(['FAILED', 'DONE', 'DONE']);
    expect(log).toEqual([expect.stringContaining('no thread to be had')]);
  });
  expect({ asked, disposed }).toEqual({ asked: 2, disposed: 1 });
});

test('jobs that never had an extractor end without one', async () => {
  const extractor = async () => {
    throw new Error('no thread to be had');
  };
  await withJobs([{ text: 'Ada Vale met Ben Holm.' }], { extractor }, async (jobs) => {
    expect(await ended(jobs)).toMatchObject({ state: 'FAILED' });
  });
});

test('a job tells the first refusals, and counts all; its list is copied for no event that adds none', async () => {
  const good = Array.from({ length: 600 }, (_, id) => ({ id, text: `It rained for ${id} days.` }));
  const bad = Array.from({ length: 120 }, () => ({ text: 1 }));
  await using directory = await tempDirectory();
  await using inner = await openGraph(`sqlite:${directory.path}/graph.db`);
  const lists: unknown[] = [];
  const graph: Graph = {
    ...inner,
    record: (batch) => {
      lists.push(jobs?.newest(1)[0]?.refused);
      return inner.record(batch);
    },
  };
  let jobs: Jobs | null = null;
  await withJobs([...bad, ...good], { graph }, async (given) => {
    jobs = given;
    expect(await ended(given)).toMatchObject({ state: 'DONE', refusedCount: 120, articles: { new: 600 } });
    expect(given.newest(1)[0]?.refused).toHaveLength(100);
    expect(lists).toHaveLength(3);
    for (const list of lists) expect(list).toBe(given.newest(1)[0]?.refused);
  });
});

test('hosts that may be asked are checked before anybody asks', async () => {
  await using directory = await tempDirectory();
  await using graph = await openGraph(`sqlite:${directory.path}/graph.db`);
  const told = { allowFetch: true, allowHost: ['http://x'] };
  await expect(serve(graph, '127.0.0.1', 0, told)).rejects.toMatchObject({ code: 'BAD_USAGE' });
});
