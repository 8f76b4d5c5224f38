import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WhometError } from '../../../src/errors.ts';
import { articleLine, type Fetch, safeFetch, sourcesOf } from '../../../src/ingest/index.ts';
import { bytes, compressed, gigabyte, redirect, text } from '../../support/news-site/answers.ts';
import { type Site, webSite } from '../../support/news-site/news-site.ts';
import { barePageOf, pageOf } from '../../support/news-site/page.ts';
import { STORIES } from '../../support/news-site/stories.ts';
import { readAll } from '../read-all.ts';

const [story] = STORIES as [(typeof STORIES)[0]];
let site: Site;
let fetch: Fetch;
beforeAll(async () => {
  site = await webSite({
    '/stories/merz-macron-berlin?utm_source=feed': text(pageOf(story)),
    '/bare?id=7&utm_source=feed': text(barePageOf(story)),
    '/short': redirect('/bare?id=7&utm_source=feed', 301),
    '/front': text(pageOf(story).replace('/stories/merz-macron-berlin', '/')),
    '/cyrillic': bytes(encodedCyrillic(), { 'content-type': 'text/html; charset=windows-1251' }),
    '/story.txt': bytes(Buffer.from('Grüße aus Wien\n\nDie Minister trafen sich.', 'latin1'), {
      'content-type': 'text/plain; charset=iso-8859-1',
    }),
    '/news.jsonl': compressed(`${JSON.stringify({ id: 1, text: 'They met.' })}\n{"text": ""}\n`, 'gzip', 'text/plain'),
    '/gigabyte': gigabyte(() => undefined),
    '/empty': text(''),
  });
  fetch = safeFetch({ allowHosts: [site.host] });
});
afterAll(() => site[Symbol.asyncDispose]());

function encodedCyrillic(): Uint8Array {
  const sentence = 'Министры встретились в Вене и говорили о реке. '.repeat(15);
  const body = Buffer.from(
    [...sentence].map((letter) => {
      const code = letter.charCodeAt(0);
      return code > 0x40f && code < 0x450 ? code - 0x350 : code;
    }),
  );
  return Buffer.concat([Buffer.from('<html><body><article><p>'), body, Buffer.from('</article></body></html>')]);
}

async function linesOf(...paths: readonly string[]): Promise<readonly unknown[]> {
  const found = await readAll(
    sourcesOf(
      paths.map((path) => `${site.url}${path}`),
      fetch,
    ),
  );
  return Promise.all(
    found.map((outcome) =>
      outcome instanceof WhometError ? outcome.message.replaceAll(site.url, '') : articleLine(outcome.article),
    ),
  );
}

describe('a URL as a source', () => {
  it('gives the article of a page, under the address that the page calls its own', async () => {
    expect(await linesOf('/stories/merz-macron-berlin?utm_source=feed')).toEqual([
      {
        url: `${site.url}/stories/merz-macron-berlin`,
        title: story.title,
        text: story.paragraphs.join('\n\n'),
        publishedAt: story.publishedAt,
        modifiedAt: null,
        publisher: 'Danube Courier',
        authors: ['Petra Lindqvist'],
        topics: ['Rail'],
        language: 'en',
      },
    ]);
  });

  it('is the article’s own where the page tells none, or only its front: the last of the redirects, without tracking', async () => {
    expect(await linesOf('/short', '/front')).toMatchObject([
      { url: `${site.url}/bare?id=7`, title: story.title, publisher: null },
      { url: `${site.url}/front`, title: story.title },
    ]);
  });

  it('is read in the character set that the server tells', async () => {
    expect(await linesOf('/cyrillic', '/story.txt')).toMatchObject([
      { text: expect.stringContaining('Министры встретились в Вене'), language: 'ru' },
      { title: 'Grüße aus Wien', url: `${site.url}/story.txt` },
    ]);
  });

  it('may hold many articles, none of which is at its address', async () => {
    expect(await linesOf('/news.jsonl')).toMatchObject([
      { id: '1', url: null },
      '/news.jsonl:2: text: expected text, but it is blank',
    ]);
  });

  it('costs only itself where it can’t be read', async () => {
    expect(await linesOf('/missing', '/gigabyte', '/empty', '/bare?id=7&utm_source=feed')).toMatchObject([
      '/missing: expected status 200, got 404',
      '/gigabyte: expected at most 10 MiB, but it is longer',
      '/empty: expected an article, but it is empty',
      { title: story.title },
    ]);
  });
});
