/**
 * How many articles a second `ingest` takes in, by the number of threads that read: into nothing, which shows the reading alone, and into an SQLite store.
 *
 *     npm run bench:ingest -- [ARTICLES]
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Graph, openGraph } from '../src/graph/index.ts';
import { ingest, openRulesPool, sourcesOf } from '../src/ingest/index.ts';
import { articleText } from './article-text.ts';
import { randomPeople } from './random-people.ts';

const DEFAULT_ARTICLES = 2_000;
const ARTICLE_CHARACTERS = 3_000;
/** None: in the thread that records. */
const JOBS = [0, 1, 2];

const NOWHERE: Pick<Graph, 'known' | 'record' | 'quarantine'> = {
  known: async (articles) => articles.map(() => null),
  record: async (batch) => ({
    articles: batch.map((_, index) => ({ articleId: `${index}`, outcome: 'NEW' })),
    entities: { made: [], gone: [] },
    meetings: { made: [], gone: [], confirmed: [], changed: [] },
  }),
  quarantine: {
    settle: async () => 0,
    remove: async () => 0,
    async *entries() {},
    among: async () => [],
  },
};

function articleLine(index: number): string {
  const text = articleText(ARTICLE_CHARACTERS, index, randomPeople(index));
  const publishedAt = `2025-${`${1 + (index % 11)}`.padStart(2, '0')}-${`${1 + (index % 28)}`.padStart(2, '0')}`;
  return JSON.stringify({ id: index, publisher: 'Bench Wire', publishedAt, text });
}

/** Articles a second. */
async function speed(
  path: string,
  jobs: number,
  graph: Pick<Graph, 'known' | 'record' | 'quarantine'>,
): Promise<number> {
  const start = performance.now();
  const pool = jobs === 0 ? null : openRulesPool(jobs);
  const options = pool === null ? {} : { extractor: pool, concurrency: pool.concurrency };
  const { articles } = await ingest(sourcesOf([path]), { graph, ...options });
  await pool?.[Symbol.asyncDispose]();
  return (articles.new * 1000) / (performance.now() - start);
}

async function speedIntoStore(path: string, jobs: number, folder: string): Promise<number> {
  await using graph = await openGraph(`sqlite:${join(folder, `${jobs}.db`)}`);
  return await speed(path, jobs, graph);
}

const count = Number(process.argv[2] ?? DEFAULT_ARTICLES);
const folder = await mkdtemp(join(tmpdir(), 'whomet-bench-'));
try {
  const path = join(folder, 'news.jsonl');
  await writeFile(path, Array.from({ length: count }, (_, index) => articleLine(index)).join('\n'));
  for (const jobs of JOBS) {
    const [reading, recording] = [await speed(path, jobs, NOWHERE), await speedIntoStore(path, jobs, folder)];
    const who = jobs === 0 ? 'no threads' : `--jobs ${jobs}`;
    console.log(
      `${who}: read ${Math.round(reading)} articles/s, read and recorded ${Math.round(recording)} articles/s`,
    );
  }
} finally {
  await rm(folder, { recursive: true });
}
