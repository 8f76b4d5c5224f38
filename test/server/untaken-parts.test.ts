import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSmallApi, type SmallApi } from '../support/small-api.ts';
import { sqliteDatabase } from '../support/sqlite-database.ts';

const DEFERRED = { query: '{ __typename ... @defer { people(first: 1) { nodes { name } } } }' };
const FOLLOWING = { query: 'subscription { articleIngested { cursor } }' };
const AT_MOST = 2;
const TIMES = AT_MOST + 1;

describe('an answer in parts that nobody takes', () => {
  let api: SmallApi;
  beforeAll(async () => {
    api = await openSmallApi(sqliteDatabase, { operations: AT_MOST, subscriptions: AT_MOST });
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const send = (body: unknown, accept: string) =>
    api.server.fetch(
      new Request('http://127.0.0.1/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept },
        body: JSON.stringify(body),
      }),
    );

  it.each([
    ['to who takes no parts', DEFERRED, 'application/json'],
    ['in a batch', [DEFERRED], 'application/json'],
    ['of a subscription, to who takes no parts', FOLLOWING, 'application/json'],
    ['left after its beginning', DEFERRED, 'multipart/mixed'],
  ])('counts as under way no longer: %s', async (_, body, accept) => {
    for (let time = 0; time < TIMES; time += 1) await leave(await send(body, accept));
    const others = Array.from({ length: AT_MOST }, () => send({ query: '{ __typename }' }, 'application/json'));
    expect((await Promise.all(others)).map(({ status }) => status)).toEqual([200, 200]);
    const followed = await send(FOLLOWING, 'text/event-stream');
    expect(followed.headers.get('content-type')).toContain('text/event-stream');
    await leave(followed);
  });
});

/** Reads the first of it, as a connection does, and no more. */
async function leave({ body }: Response): Promise<void> {
  const reader = body?.getReader();
  await reader?.read();
  await reader?.cancel();
}
