import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingestInto, ingestUrlInto } from '../../src/commands/ingest-into.ts';
import { type Graph, openGraph } from '../../src/graph/index.ts';
import { createServer, type Server } from '../../src/server/index.ts';
import { redirect, text } from '../support/news-site/answers.ts';
import { courier } from '../support/news-site/courier.ts';
import type { Site } from '../support/news-site/news-site.ts';
import { STORIES, type Story } from '../support/news-site/stories.ts';
import { askOf } from '../support/small-api.ts';
import { type TempDirectory, tempDirectory } from '../support/temp-directory.ts';

const [story] = STORIES as [Story];
const INGEST = `mutation ($url: URL!) {
  ingestUrl(input: { url: $url }) {
    __typename
    ... on IngestArticlePayload { outcome article { title url publisher { name } } }
    ... on UrlRefusedError { message retriable }
    ... on InvalidInputError { message field }
  }
}`;

describe('ingestUrl', () => {
  let directory: TempDirectory;
  let graph: Graph;
  let site: Site;
  let server: Server;
  beforeAll(async () => {
    directory = await tempDirectory();
    graph = await openGraph(`sqlite:${directory.path}/news.db`);
    site = await courier({
      '/inside': redirect('http://10.0.0.1/'),
      '/two': text('{"text": "They met."}\n{"text": "They met again."}\n', 'application/jsonl'),
    });
    const ingestUrl = ingestUrlInto(graph, [site.host]);
    server = createServer({ graph, judging: graph, ingestArticle: ingestInto(graph), ingestUrl });
  });
  afterAll(async () => {
    await site[Symbol.asyncDispose]();
    await graph[Symbol.asyncDispose]();
    await directory[Symbol.asyncDispose]();
  });

  const ingestUrl = async (path: string, by: Server = server) => {
    const { data } = await askOf(by, INGEST, { url: path.startsWith('/') ? `${site.url}${path}` : path });
    return JSON.parse(JSON.stringify(data).replaceAll(site.url, '')).ingestUrl;
  };

  it('fetches a page and takes its article in; again, it is unchanged', async () => {
    const path = `/stories/${story.slug}`;
    const article = { title: story.title, url: path, publisher: { name: 'Danube Courier' } };
    expect(await ingestUrl(path)).toEqual({ __typename: 'IngestArticlePayload', outcome: 'NEW', article });
    expect(await ingestUrl(path)).toMatchObject({ outcome: 'UNCHANGED' });
    const { data } = await askOf(server, '{ person(name: "Friedrich Merz") { metWith { nodes { name } } } }', {});
    expect(data).toEqual({ person: { metWith: { nodes: [{ name: 'Emmanuel Macron' }] } } });
  });

  it('says as data what it can’t fetch, and tells nothing of the inside of a network', async () => {
    expect(await ingestUrl('/missing')).toEqual({
      __typename: 'UrlRefusedError',
      message: '/missing: expected status 200, got 404',
      retriable: false,
    });
    const forbidden = ': expected a URL that this server may fetch: of a public address, also behind redirects';
    for (const url of ['/inside', 'http://localhost:8009/', 'http://169.254.169.254/latest/'])
      expect(await ingestUrl(url)).toMatchObject({ __typename: 'UrlRefusedError', message: `${url}${forbidden}` });
  });

  it('takes one article, not many, and no feed', async () => {
    expect(await ingestUrl('/two')).toMatchObject({ message: '/two: expected one article, but there are several' });
    expect(await ingestUrl('/rss')).toEqual({
      __typename: 'InvalidInputError',
      message: '/rss: expected an article, but it is a feed',
      field: null,
    });
  });

  it('fetches nothing where the server may not', async () => {
    const closed = createServer({ graph, judging: graph, ingestArticle: ingestInto(graph) });
    site.asked.length = 0;
    expect(await ingestUrl('/stories/ferry-timetable', closed)).toEqual({
      __typename: 'UrlRefusedError',
      message: 'expected a server that may fetch: one that is started with --allow-fetch',
      retriable: false,
    });
    expect(site.asked).toEqual([]);
  });
});
