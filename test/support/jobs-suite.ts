import { describe, expect, test } from 'vitest';
import { ingestInto } from '../../src/commands/ingest-into.ts';
import { ingestJobs } from '../../src/commands/ingest-jobs.ts';
import type { Graph } from '../../src/graph/index.ts';
import { projectedGraph } from '../../src/graph/project/index.ts';
import { politeFetch, rulesExtractor, safeFetch } from '../../src/ingest/index.ts';
import { createServer } from '../../src/server/index.ts';
import { redirect, stalls } from './news-site/answers.ts';
import { courier } from './news-site/courier.ts';
import type { Answer as Page, Site } from './news-site/news-site.ts';
import { type Answer, askOf } from './small-api.ts';
import { sse } from './sse.ts';
import type { MakeDatabase } from './test-database.ts';

const STATE = `id state startedAt endedAt articles { new unchanged } claimCount newEntityCount
  meetings { new confirmed changed withdrawn } refusedCount refused(first: 5) { where code reason }`;
const START = `mutation ($urls: [URL!]!) {
  startIngest(input: { urls: $urls }) {
    __typename
    ... on JobPayload { job { ${STATE} urls } }
    ... on UrlRefusedError { message retriable }
    ... on InvalidInputError { field message }
  }
}`;
const FOLLOW = `subscription ($id: ID!) { jobProgress(id: $id) { ${STATE} } }`;
const JOB = `query ($id: ID!) { job(id: $id) { ${STATE} } }`;
const STOP =
  'mutation ($id: ID!) { stopIngest(input: { id: $id }) { __typename ... on JobPayload { job { state } } } }';

interface JobState {
  readonly id: string;
  readonly state: string;
  readonly endedAt: string | null;
  readonly articles: { readonly new: number; readonly unchanged: number };
  readonly newEntityCount: number;
  readonly refusedCount: number;
}

interface Given {
  readonly site: Site;
  readonly graph: Graph;
  readonly log: readonly string[];
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** What `startIngest` answers. */
  start(...paths: readonly string[]): Promise<{ readonly job: JobState }>;
  /** All states of a job that a subscriber is told. */
  follow(id: string): Promise<readonly JobState[]>;
}

/** Jobs over the API, on one engine. */
export function jobsSuite(engine: string, make: MakeDatabase): void {
  const given = async (more: Readonly<Record<string, Page>>, work: (given: Given) => Promise<void>): Promise<void> => {
    await using database = await make();
    await using graph = await projectedGraph(await database.open());
    await using site = await courier(more);
    const log: string[] = [];
    const fetch = politeFetch(safeFetch({ allowHosts: [site.host] }), { delayMs: 0 });
    await using jobs = ingestJobs({
      graph,
      fetch,
      extractor: async () => rulesExtractor,
      log: (line) => log.push(line),
    });
    const server = createServer({
      ...{ graph, feed: graph.feed, judging: graph, ingestArticle: ingestInto(graph), jobs },
      ...{ cachedCharacters: 100_000, log: () => undefined },
    });
    const listening = await server.listen({ host: '127.0.0.1', port: 0 });
    const ask = (query: string, variables: Record<string, unknown> = {}) => askOf(server, query, variables);
    try {
      await work({
        ...{ site, graph, log, ask },
        async start(...paths) {
          const urls = paths.map((path) => (path.startsWith('/') ? `${site.url}${path}` : path));
          const { data } = await ask(START, { urls });
          return Object(data).startIngest;
        },
        async follow(id) {
          await using stream = await sse(listening.url, FOLLOW, { id });
          const states: JobState[] = [];
          for (let next = await stream.next(); next !== null; next = await stream.next())
            states.push(Object(next.data).jobProgress);
          return states;
        },
      });
    } finally {
      await listening.close();
    }
  };

  describe(`jobs on ${engine}`, () => {
    test('take in what URLs name, tell how far they are until they have ended, and read nothing twice', () =>
      given({}, async ({ start, follow, ask, site }) => {
        const started = await start('/rss', '/missing');
        expect(started).toMatchObject({
          __typename: 'JobPayload',
          job: { state: 'RUNNING', endedAt: null, urls: [`${site.url}/rss`, `${site.url}/missing`], refusedCount: 0 },
        });
        const states = await follow(started.job.id);
        expect(
          states
            .map(({ state }) => state)
            .slice(0, -1)
            .every((state) => state === 'RUNNING'),
        ).toBe(true);
        const last = states.at(-1);
        expect(last).toMatchObject({
          state: 'DONE',
          endedAt: expect.any(String),
          articles: { new: 3, unchanged: 0 },
          refusedCount: 1,
          refused: [{ where: `${site.url}/missing`, code: 'URL_UNREADABLE', reason: expect.stringContaining('404') }],
        });
        expect(last?.newEntityCount).toBeGreaterThan(3);
        const again = await start('/rss');
        expect((await follow(again.job.id)).at(-1)).toMatchObject({
          articles: { new: 0, unchanged: 3 },
          newEntityCount: 0,
        });
        expect(await ask(JOB, { id: again.job.id })).toMatchObject({ data: { job: { state: 'DONE' } } });
        expect(await ask('{ jobs(first: 1) { id } }')).toEqual({ data: { jobs: [{ id: again.job.id }] } });
        expect(await ask('{ people { totalCount } }')).toMatchObject({
          data: { people: { totalCount: expect.any(Number) } },
        });
      }));

    test('tell nothing of the inside of a network', () =>
      given({ '/inside': redirect('http://10.0.0.1/') }, async ({ start, follow }) => {
        const { job } = await start('/inside', 'http://169.254.169.254/latest/');
        const last = (await follow(job.id)).at(-1);
        expect(last).toMatchObject({ state: 'DONE', refusedCount: 2 });
        expect(JSON.stringify(last)).not.toContain('10.0.0.1');
        expect(JSON.stringify(last)).toContain('expected a URL that this server may fetch');
      }));

    test('end when they are stopped, and no more than a few are under way', () =>
      given({ '/slow': stalls }, async ({ start, follow, ask }) => {
        const [first] = await Promise.all(Array.from({ length: 4 }, () => start('/slow')));
        expect(await start('/slow')).toEqual({
          __typename: 'UrlRefusedError',
          message: 'expected at most 4 jobs under way: wait for one to end',
          retriable: true,
        });
        const id = first?.job.id ?? '';
        // Though nothing is written in between, it is never told from memory.
        const isIn = async () => Object((await ask(JOB, { id })).data).job.state;
        expect(await isIn()).toBe('RUNNING');
        expect(await ask(STOP, { id })).toEqual({
          data: { stopIngest: { __typename: 'JobPayload', job: { state: 'STOPPED' } } },
        });
        expect(await isIn()).toBe('STOPPED');
        expect((await follow(id)).map(({ state }) => state)).toEqual(['STOPPED']);
        expect(await start('/slow')).toMatchObject({ __typename: 'JobPayload' });
      }));

    test('that are wrong, or that there are none of, are told of as such', () =>
      given({}, async ({ start, ask }) => {
        expect(await start()).toEqual({
          __typename: 'InvalidInputError',
          field: 'urls',
          message: 'urls: expected 1 to 100 of them, got 0',
        });
        expect(await ask(JOB, { id: 'job_of_nobody' })).toEqual({ data: { job: null } });
        expect(await ask(STOP, { id: 'job_of_nobody' })).toEqual({
          data: { stopIngest: { __typename: 'NotFoundError' } },
        });
        expect(await ask('{ jobs(first: 101) { id } }')).toMatchObject({ errors: [{ extensions: { limit: 100 } }] });
      }));

    test('are not started where the server may not fetch', () =>
      given({}, async ({ site, graph }) => {
        const closed = createServer({ graph, judging: graph, ingestArticle: ingestInto(graph) });
        const { data } = await askOf(closed, START, { urls: [`${site.url}/rss`] });
        expect(data).toMatchObject({ startIngest: { __typename: 'UrlRefusedError', retriable: false } });
        expect(await askOf(closed, '{ jobs { id } }', {})).toEqual({ data: { jobs: [] } });
        expect(site.asked).toEqual([]);
      }));

    test('that the store ends have failed, and the log tells why', () =>
      given({}, async ({ start, follow, graph, log }) => {
        await graph[Symbol.asyncDispose]();
        const { job } = await start('/rss');
        expect((await follow(job.id)).at(-1)).toMatchObject({ state: 'FAILED', endedAt: expect.any(String) });
        expect(log).toEqual([expect.stringContaining(`job ${job.id} failed: `)]);
      }));
  });
}
