import { expect, it } from 'vitest';
import { createServer } from '../../src/server/index.ts';
import { edge, node, put } from '../support/graph-fixture.ts';
import { noJudging } from '../support/no-judging.ts';
import { sqliteDatabase } from '../support/sqlite-database.ts';

/** Every two of them: half a minute or so. */
const CROWD = 6_000;
const SLOW = '{ meetingStats(groupBy: [PAIR], first: 1) { approximate } }';
const QUICK = '{ people(first: 1) { nodes { name } } }';
const QUERY_MS = 900;

it('ends a question in a SQLite store that takes too long, which then answers others', {
  timeout: 60_000,
}, async () => {
  await using database = await sqliteDatabase({ readers: 1 });
  await using graph = await database.open();
  const crowd = Array.from({ length: CROWD }, (_, at) => node('Person', `person_${at}`));
  const attendance = crowd.map(({ id }) => edge('PARTICIPATED_IN', id, 'meeting_crowd', { certain: true }));
  await put(graph, [node('Meeting', 'meeting_crowd', { status: 'HELD' }), ...crowd], attendance);
  const ingestArticle = () => Promise.reject(new Error('not here'));
  // Not within the time of a question: the thread starts.
  await graph.select([{ kinds: ['Person'], page: { size: 1, from: 'start' } }]);
  const server = createServer({ graph, judging: noJudging, ingestArticle, limits: { queryMs: QUERY_MS } });
  const ask = async (query: string) => {
    const body = JSON.stringify({ query });
    const headers = { 'content-type': 'application/json' };
    const response = await server.fetch(new Request('http://127.0.0.1/graphql', { method: 'POST', headers, body }));
    return response.json();
  };
  const answered = { data: { people: { nodes: [{ name: 'person_0' }] } } };
  expect(await ask(QUICK)).toEqual(answered);
  expect(await ask(SLOW)).toMatchObject({ errors: [{ extensions: { code: 'TIMED_OUT' } }] });
  // From the only thread that reads: within a step of the statement, or by another thread once it has been waited for.
  await expect.poll(() => ask(QUICK), { timeout: 8_000 }).toEqual(answered);
});
