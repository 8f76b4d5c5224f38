import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSmallApi, type SmallApi } from '../support/small-api.ts';
import { sqliteDatabase } from '../support/sqlite-database.ts';

describe('GraphiQL', () => {
  let api: SmallApi;
  let html: string;
  beforeAll(async () => {
    api = await openSmallApi(sqliteDatabase);
    const response = await api.server.fetch(
      new Request('http://127.0.0.1/graphql', { headers: { accept: 'text/html' } }),
    );
    html = await response.text();
  });
  afterAll(() => api[Symbol.asyncDispose]());

  it('loads nothing from elsewhere', () => {
    const addresses = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address ?? '');
    expect(addresses.filter((address) => !address.startsWith('/graphql/') && !address.startsWith('data:'))).toEqual([]);
    expect(addresses).toHaveLength(3);
  });

  it('is compressed and kept for ever, by a name that changes with its content', async () => {
    const [address = ''] = /\/graphql\/graphiql\.js\?[0-9a-f]{16}/.exec(html) ?? [];
    const load = (headers: Record<string, string>) =>
      api.server.fetch(new Request(`http://127.0.0.1${address}`, { headers }));
    const plain = Buffer.from(await (await load({})).arrayBuffer());
    const response = await load({ 'accept-encoding': 'gzip, br' });
    const zipped = Buffer.from(await response.arrayBuffer());
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(zipped.length * 2).toBeLessThan(plain.length);
    expect(gunzipSync(zipped).equals(plain)).toBe(true);
    expect(plain.toString()).toContain('YogaGraphiQL');
  });

  it('has its workers, and the first questions of docs/queries in its tabs', async () => {
    const [, list = ''] = /const workers = (\{.*?\});/.exec(html) ?? [];
    const workers = Object.values(JSON.parse(list) as Record<string, string>);
    expect(workers).toHaveLength(3);
    for (const address of workers)
      expect((await api.server.fetch(new Request(`http://127.0.0.1${address}`))).status).toBe(200);
    const [, options = ''] = /const options = (.*);\n/.exec(html) ?? [];
    const { defaultTabs } = JSON.parse(options) as { defaultTabs: { query: string; variables: string }[] };
    expect(defaultTabs).toHaveLength(8);
    for (const { query, variables } of defaultTabs) {
      expect(query).toMatch(/^# /);
      expect(query).not.toContain('# Variables');
      expect(Object.keys(JSON.parse(variables))).not.toEqual([]);
    }
  });

  it('leaves other requests to the API', async () => {
    const ask = (search: string, accept: string) =>
      api.server.fetch(new Request(`http://127.0.0.1/graphql${search}`, { headers: { accept } }));
    expect(await (await ask('?query={__typename}', 'application/json')).json()).toEqual({
      data: { __typename: 'Query' },
    });
    expect((await ask('/unknown.js', '*/*')).status).toBe(404);
  });
});
