import { describe, expect, test } from 'vitest';
import { WhometError } from '../../../../src/errors.ts';
import type { Article } from '../../../../src/graph/index.ts';
import type { Document } from '../../../../src/ingest/document.ts';
import { readAll } from '../../read-all.ts';

const STORY =
  '<p>The ministers met in Vienna on Tuesday, in the old customs house, and talked for four hours about it.</p>';

describe('a page that was fetched', () => {
  test('has the address it was fetched from, without what tracks its readers, and is of that host', async () => {
    const article = await fetched('https://courier.example/a?utm_source=x', STORY);
    expect(article).toMatchObject({ url: 'https://courier.example/a', source: 'courier.example', publisher: null });
  });

  test('has the address that it tells, to be understood from where it was found', async () => {
    const article = await fetched('https://courier.example/amp/a', `<link rel="canonical" href="/a">${STORY}`);
    expect(article.url).toBe('https://courier.example/a');
  });

  test('keeps its own address where it tells that of the front', async () => {
    const article = await fetched('https://courier.example/a', `<link rel="canonical" href="/">${STORY}`);
    expect(article.url).toBe('https://courier.example/a');
  });

  test('is decoded as its server says, where it is no UTF-8', async () => {
    const words =
      'Встреча министров прошла в Вене во вторник, сообщили в ведомстве; стороны говорили о реке четыре часа';
    const koi8 = Buffer.from([...`<p>${words}</p>`].map((character) => KOI8.get(character) ?? character.charCodeAt(0)));
    expect((await fetched('https://vestnik.example/a', koi8, 'koi8-r')).text).toBe(words);
  });
});

const KOI8 = new Map(
  Array.from(
    { length: 128 },
    (_, at) => [new TextDecoder('koi8-r').decode(Uint8Array.of(at + 128)), at + 128] as const,
  ),
);

async function fetched(url: string, body: string | Uint8Array, encodingHint?: string): Promise<Article> {
  const head = '<!doctype html><meta property="article:published_time" content="2025-03-04">';
  const document: Document = {
    where: url,
    name: 'a',
    mediaTypeHint: 'text/html',
    encodingHint,
    url,
    async *bytes() {
      yield Buffer.concat([Buffer.from(head), Buffer.from(body)]);
    },
  };
  const source = {
    name: url,
    async *documents() {
      yield document;
    },
  };
  const [outcome] = await readAll([source]);
  if (outcome === undefined || outcome instanceof WhometError) throw outcome ?? new Error('nothing');
  return outcome.article;
}
