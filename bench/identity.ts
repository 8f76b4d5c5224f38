/**
 * What a growing store costs: articles a second recorded at 0, 10,000 … meetings, what recording again writes, how long it takes to take two people with
 * 1,000, 3,000 and 10,000 meetings each for one, to undo it and to take them for two, and how long a reader waits meanwhile. Made articles, already read.
 *
 *     npm run bench:identity                                                 SQLite, some minutes
 *     npm run bench:identity -- --meetings 10000 --each 1000                 a minute
 *     npm run bench:identity -- --threads                                    SQLite, read and written in threads, as a server does
 *     npm run bench:identity -- --store bolt://127.0.0.1:7687                Neo4j: an empty database
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { articleIdOf, type Graph, judgementOf, openGraph, type ReadArticle } from '../src/graph/index.ts';
import { cpuMsSince } from './cpu-ms-since.ts';
import { namesake } from './identity/cast.ts';
import { diaryArticle, digestArticle, MEETINGS_AN_ARTICLE, newsArticle } from './identity/news.ts';
import { megabytes, traces, watched } from './identity/store.ts';

const SIZES = [0, 10_000, 50_000, 100_000, 200_000];
const EACH = [1_000, 3_000, 10_000];
/** Two for each of those: nobody who is like another, so that only a judgement merges them. */
const NAMESAKES = ['Ada Arbor', 'Odd Bakker', 'Pia Lundgren', 'Max Stonefield', 'Zoe Fairweather', 'Kit Underhill'];
/** As `ingest` takes them. */
const BATCH = 256;
const PROBE_BATCHES = 3;
/** Before the first probe, in a store of its own: code that runs for the first time is slow. */
const WARM_UP_BATCHES = 3;
const BY = { actor: 'bench', madeAt: '2025-01-01T00:00:00Z' };

const { values } = parseArgs({
  options: {
    meetings: { type: 'string' },
    each: { type: 'string' },
    store: { type: 'string' },
    threads: { type: 'boolean', default: false },
  },
});
const most = Number(values.meetings ?? SIZES.at(-1));
const mostEach = Number(values.each ?? EACH.at(-1));
const folder = await mkdtemp(join(tmpdir(), 'whomet-bench-'));
const url = values.store ?? `sqlite:${join(folder, 'graph.db')}`;

interface Speed {
  readonly wall: number;
  /** Milliseconds of this process's time on a core an article: tells more than the clock where others use the machine too. */
  readonly cpuMs: number;
}

async function recordAll(graph: Graph, count: number, articleAt: (index: number) => ReadArticle): Promise<Speed> {
  const articles = Array.from({ length: count }, (_, index) => articleAt(index));
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  for (let at = 0; at < count; at += BATCH) await graph.record(articles.slice(at, at + BATCH));
  return { wall: (count * 1000) / (performance.now() - start), cpuMs: cpuMsSince(cpu) / count };
}

async function warmUp(): Promise<void> {
  await using graph = await openGraph(`sqlite:${join(folder, 'warm.db')}`);
  await recordAll(graph, WARM_UP_BATCHES * BATCH, newsArticle);
}

async function measureGrowth(graph: Graph): Promise<void> {
  const speeds: Speed[] = [];
  let digests = 0;
  for (const [step, size] of SIZES.filter((at) => at <= most).entries()) {
    const wanted = size / MEETINGS_AN_ARTICLE;
    const from = digests;
    if (wanted > from) {
      const { wall } = await recordAll(graph, wanted - from, (index) => digestArticle(from + index));
      console.log(
        `  filled with ${size} meetings, ${Math.round(wall * MEETINGS_AN_ARTICLE)} a second, ${megabytes(url) ?? '?'} MB`,
      );
    }
    digests = wanted;
    const count = PROBE_BATCHES * BATCH;
    const speed = await recordAll(graph, count, (index) => newsArticle(step * count + index));
    speeds.push(speed);
    console.log(
      `at ${size} meetings: ${Math.round(speed.wall)} articles/s, ${speed.cpuMs.toFixed(2)} ms CPU an article`,
    );
  }
  const [first, last] = [speeds[0], speeds.at(-1)];
  if (first === undefined || last === undefined) return;
  console.log(
    `an article in the fullest store takes ${(first.wall / last.wall).toFixed(2)} times as long (CPU ${(last.cpuMs / first.cpuMs).toFixed(2)})`,
  );
}

async function measureAgain(graph: Graph): Promise<void> {
  const before = await traces(graph, url);
  const { wall } = await recordAll(graph, PROBE_BATCHES * BATCH, newsArticle);
  const isSame = (await traces(graph, url)) === before;
  console.log(`again: ${Math.round(wall)} articles/s, ${isSame ? 'nothing written' : 'SOMETHING WAS WRITTEN'}`);
}

async function measureJudgements(graph: Graph, each: number): Promise<void> {
  const at = EACH.indexOf(each) * 2;
  const [ada, odd] = [namesake(NAMESAKES[at] ?? ''), namesake(NAMESAKES[at + 1] ?? '')];
  const diaries = each / MEETINGS_AN_ARTICLE;
  for (const person of [ada, odd]) await recordAll(graph, diaries, (index) => diaryArticle(person, index));
  const subjectOf = (person: typeof ada) =>
    ({ articleId: articleIdOf(diaryArticle(person, 0).article), kind: 'Person', name: person.name }) as const;
  const subjects = [subjectOf(ada), subjectOf(odd)] as const;
  const same = judgementOf({ verdict: 'SAME_ENTITY', subjects }, BY);
  const sameAgain = judgementOf({ verdict: 'SAME_ENTITY', subjects }, { ...BY, reason: 'again' });
  const [one, other] = subjects;
  const different = judgementOf({ verdict: 'DIFFERENT_ENTITIES', subjects: [one], from: [other] }, BY, [sameAgain.id]);
  const steps: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['merge', () => graph.judge(same)],
    ['undo', () => graph.undo(same.id, BY)],
    ['merge again', () => graph.judge(sameAgain)],
    ['separate', () => graph.judge(different)],
  ];
  for (const [name, work] of steps) {
    const cpu = process.cpuUsage();
    const { seconds, longestWaitMs } = await watched(graph, work);
    const cpuSeconds = (cpuMsSince(cpu) / 1000).toFixed(2);
    console.log(
      `${name} of two with ${each} meetings each: ${seconds.toFixed(2)} s, ${cpuSeconds} s CPU (the reader's too), a reader waited ${Math.round(longestWaitMs)} ms at most`,
    );
  }
}

try {
  await warmUp();
  await using graph = await openGraph(url, { password: process.env.NEO4J_PASSWORD ?? null, inThreads: values.threads });
  await measureGrowth(graph);
  await measureAgain(graph);
  for (const each of EACH.filter((count) => count <= mostEach)) await measureJudgements(graph, each);
} finally {
  await rm(folder, { recursive: true });
}
