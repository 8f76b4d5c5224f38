import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { rulesExtractor } from '../../../../src/ingest/extract/index.ts';
import type { LlmSettings } from '../../../../src/ingest/extract/llm/settings.ts';
import { type Behaviour, completes, inOrder, refuses, tells } from '../../../support/chat-server.ts';
import { articleOf } from '../article-of.ts';
import { asking, KEY, MEETING, TEXT } from './llm-support.ts';

const HTML = '<html><body><h1>502 Bad Gateway</h1></body></html>';
const stalls: Behaviour = () => undefined;
const stallsMidway: Behaviour = (response) =>
  response.writeHead(200, { 'content-length': '1000' }).write('{"choices":');
const breaksOff: Behaviour = (response) => {
  response.writeHead(200, { 'content-length': '1000' }).write('{"choices":');
  setTimeout(() => response.destroy(), 5);
};
const hangsUp: Behaviour = (response) => response.destroy();
const neverEnds: Behaviour = (response) => {
  response.writeHead(200);
  const chunk = 'x'.repeat(1 << 20);
  const more = (): void => void response.write(chunk, (error) => error ?? more());
  more();
};

interface Case {
  readonly does: string;
  readonly behaviour: Behaviour;
  readonly reason: RegExp;
  /** Requests that an article takes. */
  readonly requests: number;
  readonly changes?: Partial<LlmSettings>;
}

const CASES: readonly Case[] = [
  {
    does: 'stalls',
    behaviour: stalls,
    reason: /^no whole answer within 400 ms$/,
    requests: 3,
    changes: { timeoutMs: 400 },
  },
  {
    does: 'stalls within its answer',
    behaviour: stallsMidway,
    reason: /^no whole answer within 400 ms$/,
    requests: 3,
    changes: { timeoutMs: 400 },
  },
  { does: 'hangs up', behaviour: hangsUp, reason: /^the connection broke off/, requests: 3 },
  { does: 'breaks off within its answer', behaviour: breaksOff, reason: /^the connection broke off/, requests: 3 },
  { does: 'never ends its answer', behaviour: neverEnds, reason: /^the answer is longer than \d+ bytes$/, requests: 1 },
  {
    does: 'answers 502 with a page',
    behaviour: refuses(502, HTML, { 'content-type': 'text/html' }),
    reason: /^HTTP 502 from the endpoint$/,
    requests: 3,
  },
  {
    does: 'answers 200 with a page',
    behaviour: refuses(200, HTML, { 'content-type': 'text/html' }),
    reason: /something else than a chat completion$/,
    requests: 3,
  },
  {
    does: 'answers without a choice',
    behaviour: refuses(200, '{"choices":[]}'),
    reason: /something else than a chat completion$/,
    requests: 3,
  },
  {
    does: 'sends it elsewhere',
    behaviour: refuses(307, '', { location: 'http://127.0.0.1:1/' }),
    reason: /^HTTP 307 from the endpoint$/,
    requests: 1,
  },
  {
    does: 'does not know the key',
    behaviour: refuses(401, JSON.stringify({ error: { message: `Incorrect API key\n provided: ${KEY}.` } })),
    reason: /^HTTP 401 from the endpoint: Incorrect API key provided: …\.$/,
    requests: 1,
  },
  {
    does: 'takes no such request',
    behaviour: refuses(400, JSON.stringify({ error: `no ${'x'.repeat(500)}` })),
    reason: /^HTTP 400 from the endpoint: no x{1,200}$/,
    requests: 1,
  },
  {
    does: 'cuts its answer off',
    behaviour: completes('{"meetings":[{"par', { finish: 'length' }),
    reason: /^the answer was cut off/,
    requests: 1,
  },
  {
    does: 'answers no JSON',
    behaviour: completes('Gladly! Marco Rubio met Sergey Lavrov.'),
    reason: /^the answer is no JSON$/,
    requests: 1,
  },
  {
    does: 'answers another schema',
    behaviour: completes('{"result":[]}'),
    reason: /^the answer does not follow the schema$/,
    requests: 1,
  },
  {
    does: 'answers a list',
    behaviour: completes('[1]'),
    reason: /^the answer does not follow the schema$/,
    requests: 1,
  },
  {
    does: 'answers with other meetings than were asked for',
    behaviour: completes('{"meetings":[{"who":["Marco Rubio"]}]}'),
    reason: /^no meeting of the answer follows the schema$/,
    requests: 1,
  },
  { does: 'answers nothing', behaviour: completes(null), reason: /^the answer is empty$/, requests: 1 },
  {
    does: 'declines',
    behaviour: completes(null, { refusal: 'I can’t.' }),
    reason: /^the model declined to answer$/,
    requests: 1,
  },
  {
    does: 'filters its answer',
    behaviour: completes('', { finish: 'content_filter' }),
    reason: /^the model declined to answer$/,
    requests: 1,
  },
];

// The lists are loaded with the first article: no request is to wait for that.
beforeAll(() => rulesExtractor.extract(articleOf(TEXT)));

describe.concurrent('where a server', () => {
  test.each(CASES)(
    '$does, the rules read the article, and the extraction says why',
    async ({ behaviour, reason, requests, changes }) => {
      await using llm = await asking(behaviour, changes);
      const { fallback, ...extraction } = await llm.extract(TEXT);
      expect(extraction).toEqual(await rulesExtractor.extract(articleOf(TEXT)));
      expect(fallback).toEqual({ asked: 'llm:small@1', reason: expect.stringMatching(reason) });
      expect(JSON.stringify(fallback)).not.toContain(KEY);
      // A busy machine may let the time of a request end before the server has seen it.
      if (changes?.timeoutMs === undefined) expect(llm.server.asked).toHaveLength(requests);
      else expect(llm.server.asked.length).toBeLessThanOrEqual(requests);
    },
  );

  test.each([
    ['stalls', stalls],
    ['breaks off', breaksOff],
    ['answers 502', refuses(502, HTML)],
    ['answers 500', refuses(500)],
    ['answers 429', refuses(429)],
    ['answers with a page', refuses(200, HTML)],
  ])('%s once or twice, it is asked again', async (_, behaviour) => {
    await using llm = await asking(inOrder(behaviour, behaviour, tells(MEETING)), {
      timeoutMs: 1_000,
      retry: { attempts: 6, delayMs: 2, maxDelayMs: 10 },
    });
    expect((await llm.extract(TEXT)).fallback).toBeUndefined();
    expect(llm.server.asked).toHaveLength(3);
  });

  test('is not there, the rules read the article', async () => {
    await using llm = await asking(tells(MEETING));
    const nowhere = await llm.another({ endpoint: 'http://127.0.0.1:1/v1/chat/completions' });
    const { fallback } = await nowhere.extract(articleOf(TEXT));
    expect(fallback?.reason).toMatch(/^no connection to the endpoint \(ECONNREFUSED\)|^the connection broke off/);
  });

  test.each([
    ['in seconds', () => '1'],
    ['as a date', () => new Date(Date.now() + 3_000).toUTCString()],
  ])('asks for patience %s, it is given that', async (_, after) => {
    const limited: Behaviour = (...request) => refuses(429, '', { 'retry-after': after() })(...request);
    await using llm = await asking(inOrder(limited, tells(MEETING)), {
      retry: { attempts: 2, delayMs: 1, maxDelayMs: 4_000 },
    });
    const start = performance.now();
    expect((await llm.extract(TEXT)).fallback).toBeUndefined();
    expect(performance.now() - start).toBeGreaterThanOrEqual(900);
  });

  test('asks for more patience than there is, it is not asked again', async () => {
    await using llm = await asking(refuses(429, '', { 'retry-after': '3600' }));
    expect((await llm.extract(TEXT)).fallback?.reason).toBe('HTTP 429 from the endpoint');
    expect(llm.server.asked).toHaveLength(1);
  });

  const ONCE = { attempts: 1, delayMs: 1, maxDelayMs: 1 };

  test('fails again and again, it is left alone for a while', async () => {
    await using llm = await asking(refuses(503), { retry: ONCE, rest: { afterFailures: 2, restMs: 60_000 } });
    const reasons = [];
    for (let nth = 0; nth < 4; nth += 1) reasons.push((await llm.extract(`${TEXT} ${nth}`)).fallback?.reason);
    expect(reasons).toEqual([
      'HTTP 503 from the endpoint',
      'HTTP 503 from the endpoint',
      'HTTP 503 from the endpoint; left alone for a while',
      'HTTP 503 from the endpoint; left alone for a while',
    ]);
    expect(llm.server.asked).toHaveLength(2);
  });

  test('was left alone, it is asked again', async () => {
    const rest = { afterFailures: 2, restMs: 1 };
    await using llm = await asking(inOrder(refuses(503), refuses(503), tells(MEETING)), { retry: ONCE, rest });
    for (let nth = 0; nth < 2; nth += 1) await llm.extract(`${TEXT} ${nth}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await llm.extract(TEXT)).fallback).toBeUndefined();
  });

  test('refuses the key, it is not asked about the next article', async () => {
    await using llm = await asking(refuses(401), { rest: { afterFailures: 3, restMs: 60_000 } });
    for (let nth = 0; nth < 3; nth += 1) await llm.extract(`${TEXT} ${nth}`);
    expect(llm.server.asked).toHaveLength(1);
  });

  test('fails on an article in several windows, the rules read all of it, and what was answered is kept', async () => {
    const long = Array.from({ length: 60 }, (_, nth) => `Paragraph ${nth}. ${TEXT}`).join('\n\n');
    await using llm = await asking(inOrder(tells(MEETING), completes('?'), tells(MEETING)), { requestTokens: 4_000 });
    expect(await llm.extract(long)).toMatchObject({
      extractor: rulesExtractor.name,
      fallback: { reason: 'the answer is no JSON' },
    });
    expect(llm.server.asked).toHaveLength(2);
    expect((await llm.extract(long)).fallback).toBeUndefined();
    expect(llm.extractor.used()).toMatchObject({ kept: 1 });
  });

  test('with the rules besides, fails, theirs are the only meetings', async () => {
    await using both = await asking(completes('?'), {}, { besidesRules: true });
    const { fallback, ...extraction } = await both.extract(TEXT);
    expect(extraction).toEqual(await rulesExtractor.extract(articleOf(TEXT)));
    expect(fallback?.asked).toBe(`${rulesExtractor.name}+llm:small@1`);
  });
});

describe.concurrent('an aborted signal', () => {
  const reason = new Error('no more');

  test('asks nothing', async () => {
    await using llm = await asking(tells(MEETING));
    await expect(llm.extract(TEXT, AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(llm.server.asked).toHaveLength(0);
  });

  test.each([
    ['a request', stalls, {}],
    ['an answer', stallsMidway, {}],
    ['a wait', refuses(503), { retry: { attempts: 3, delayMs: 60_000, maxDelayMs: 60_000 } }],
  ])('ends %s at once, with its own reason', async (_, behaviour, changes) => {
    const stop = new AbortController();
    const abortsThen: Behaviour = (...request) => {
      behaviour(...request);
      setTimeout(() => stop.abort(reason), 30);
    };
    await using llm = await asking(abortsThen, { timeoutMs: 60_000, ...changes });
    const start = performance.now();
    await expect(llm.extract(TEXT, stop.signal)).rejects.toBe(reason);
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(llm.server.asked).toHaveLength(1);
  });

  test('ends the wait for another who asks the same, and not the other', async () => {
    await using llm = await asking((...request) => void setTimeout(() => tells(MEETING)(...request), 300));
    const stop = new AbortController();
    const first = llm.extract(TEXT);
    const second = llm.extract(TEXT, stop.signal);
    setTimeout(() => stop.abort(reason), 60);
    await expect(second).rejects.toBe(reason);
    expect((await first).fallback).toBeUndefined();
  });
});

test('the key stands in nothing that is kept', async () => {
  await using llm = await asking(tells(MEETING));
  await llm.extract(TEXT);
  const files = await readdir(llm.settings.cache, { recursive: true, withFileTypes: true });
  const kept = files.filter((file) => file.isFile());
  expect(kept).toHaveLength(1);
  for (const { parentPath, name } of kept) expect(await readFile(join(parentPath, name), 'utf8')).not.toContain(KEY);
});
