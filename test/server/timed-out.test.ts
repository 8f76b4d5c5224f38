import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sqliteEngine } from '../../src/graph/engines/sqlite/index.ts';
import { openGraph } from '../../src/graph/index.ts';
import { createServer } from '../../src/server/index.ts';
import { edge, node, put } from '../support/graph-fixture.ts';
import { noJudging } from '../support/no-judging.ts';
import { tempDirectory } from '../support/temp-directory.ts';

/** At one meeting: every two of them are some millions, which take seconds to count. */
const CROWD = 4_000;
const SOON_MS = 10_000;

it('a query that takes too long is ended in SQLite: what is asked next is answered', async () => {
  await using directory = await tempDirectory();
  const url = `sqlite:${join(directory.path, 'crowd.db')}`;
  {
    await using store = await sqliteEngine.open(url, { password: null });
    const people = Array.from({ length: CROWD }, (_, at) => node('Person', `person_${at}`));
    const there = people.map(({ id }) => edge('PARTICIPATED_IN', id, 'meeting_crowd', { certain: true }));
    await put(store, [node('Meeting', 'meeting_crowd', { status: 'HELD' }), ...people], there);
  }
  await using graph = await openGraph(url, { inThreads: true });
  const ingestArticle = () => Promise.reject(new Error('not here'));
  const server = createServer({ graph, judging: noJudging, ingestArticle, limits: { queryMs: 1_000 } });
  const ask = async (query: string) => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query });
    return (await server.fetch(new Request('http://127.0.0.1/graphql', { method: 'POST', headers, body }))).json();
  };
  await ask('{ people { totalCount } }');
  const started = performance.now();
  const pairs = '{ meetingStats(groupBy: [PAIR]) { meetings } }';
  // More of them than there are threads to read.
  const answers = await Promise.all(Array.from({ length: 8 }, () => ask(pairs)));
  for (const { errors } of answers) expect(errors).toMatchObject([{ extensions: { code: 'TIMED_OUT', limit: 1_000 } }]);
  expect(await ask('{ meetings { totalCount } }')).toEqual({ data: { meetings: { totalCount: 1 } } });
  expect(performance.now() - started).toBeLessThan(SOON_MS);
});
