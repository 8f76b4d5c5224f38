import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChatServer, chatServer, tells } from '../support/chat-server.ts';
import { runCli, startCli } from '../support/run-cli.ts';
import { type TempDirectory, tempDirectory } from '../support/temp-directory.ts';
import { ARTICLES, jsonLines } from './articles.ts';

const KEY = 'sk-key-of-the-environment';
const [{ text }] = ARTICLES;
/** Reads the first article, and nothing else, otherwise than the rules do. */
const MEETING = {
  participants: [
    { name: 'Marco Rubio', kind: 'person', role: 'principal' },
    { name: 'Sergey Lavrov', kind: 'person', role: 'host' },
  ],
  status: 'held',
  cancellation: null,
  format: 'unknown',
  date: '2025-07-10',
  endDate: null,
  place: null,
  venue: null,
  occasion: null,
  sources: [],
  quotes: [text],
};
const CLAIMS =
  '{ meetings { nodes { date claims { nodes { extractor participants { role } evidence { quote } } } } } }';
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/graphql/;

describe('--extractor', () => {
  let directory: TempDirectory;
  let server: ChatServer;
  let cwd: string;
  let env: Readonly<Record<string, string>>;
  beforeAll(async () => {
    directory = await tempDirectory({
      'one.jsonl': jsonLines([ARTICLES[0]]),
      'two.jsonl': jsonLines(ARTICLES.slice(0, 2)),
    });
    cwd = directory.path;
    server = await chatServer(tells(MEETING));
    env = {
      WHOMET_LLM_URL: server.url,
      WHOMET_LLM_MODEL: 'small',
      WHOMET_LLM_KEY: KEY,
      WHOMET_LLM_PRICE_IN: '1',
      WHOMET_LLM_PRICE_OUT: '10',
    };
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
    await directory[Symbol.asyncDispose]();
  });

  const claims = async (store: string): Promise<unknown> => {
    const { out } = await runCli(['query', CLAIMS, '--store', `sqlite:${store}`], { cwd });
    return JSON.parse(out).data.meetings.nodes;
  };
  const claimOf = (extractor: unknown, second: string) => ({
    extractor,
    participants: [{ role: 'PRINCIPAL' }, { role: second }],
    evidence: [{ quote: text }],
  });

  it('llm: ingest keeps what the model tells, says what that took, and asks it once', async () => {
    const first = await runCli(['ingest', 'one.jsonl', '--extractor', 'llm', '--store', 'sqlite:llm.db'], { cwd, env });
    expect(first).toMatchObject({ status: 0, out: '' });
    expect(first.err).toMatch(/^model: 1 answers, 0 more kept from before; tokens: 1000 in, 100 out, cost 0\.0020$/m);
    expect(first.err).not.toMatch(/fell back/);
    const again = await runCli(['ingest', 'one.jsonl', '--extractor', 'llm', '--store', 'sqlite:llm.db'], { cwd, env });
    expect(again.err).toMatch(/^articles: 0 new, 1 unchanged$/m);
    expect(again.err).toMatch(/^model: 0 answers, 0 more kept from before; tokens: 0 in, 0 out, cost 0\.0000$/m);
    expect(server.asked).toHaveLength(1);
    expect(server.asked[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
    expect(await claims('llm.db')).toEqual([
      { date: '2025-07-10', claims: { nodes: [claimOf('llm:small@1', 'HOST')] } },
    ]);
  });

  it('both: one meeting, and a claim of each who read it', async () => {
    const options = { cwd, env: { ...env, WHOMET_EXTRACTOR: 'both' } };
    const { status } = await runCli(['ingest', 'one.jsonl', '--store', 'sqlite:both.db'], options);
    expect(status).toBe(0);
    const [meeting, ...others] = (await claims('both.db')) as { claims: { nodes: unknown[] } }[];
    expect(others).toEqual([]);
    expect(meeting?.claims.nodes).toHaveLength(2);
    expect(meeting?.claims.nodes).toEqual(
      expect.arrayContaining([
        claimOf(expect.stringMatching(/^rules@\d+$/), 'PRINCIPAL'),
        claimOf('llm:small@1', 'HOST'),
      ]),
    );
  });

  it('extract prints who read what', async () => {
    const { status, out } = await runCli(['extract', 'one.jsonl', '--extractor', 'both'], { cwd, env });
    expect(status).toBe(0);
    expect(JSON.parse(out).meetings.map(({ extractor }: { extractor: string }) => extractor)).toEqual([
      expect.stringMatching(/^rules@\d+$/),
      'llm:small@1',
    ]);
  });

  it('where the endpoint fails, all articles are taken in, and the summary says how many the rules read and why', async () => {
    await using broken = await chatServer((response) =>
      response.writeHead(401).end(`{"error":{"message":"bad key ${KEY}"}}`),
    );
    const options = { cwd, env: { ...env, WHOMET_LLM_URL: broken.url, WHOMET_LLM_MODEL: 'other' } };
    const { status, out, err } = await runCli(
      ['ingest', 'two.jsonl', '--extractor', 'llm', '--store', 'sqlite:fell.db'],
      options,
    );
    expect({ status, out }).toEqual({ status: 0, out: '' });
    expect(err).toMatch(/^articles: 2 new$/m);
    expect(err).toMatch(/^fell back to the rules: 2 of the articles\n {2}\d: HTTP 401 from the endpoint: bad key …$/m);
    expect(err).not.toContain(KEY);
    const printed = await runCli(['extract', 'one.jsonl', '--extractor', 'llm'], options);
    expect(printed.err).toMatch(/^fell back to the rules: one\.jsonl:1: HTTP 401/m);
    expect(JSON.parse(printed.out).meetings).toMatchObject([{ extractor: expect.stringMatching(/^rules@/) }]);
  });

  it('serve takes articles in as the environment says, and ends while a model is being asked', async () => {
    await using slow = await chatServer((...request) => {
      if (!request[1].body.messages[1]?.content.includes('slow')) tells(MEETING)(...request);
    });
    const settings = { ...env, WHOMET_EXTRACTOR: 'llm', WHOMET_LLM_URL: slow.url, WHOMET_LLM_MODEL: 'served' };
    await using running = startCli(['serve', '--port', '0', '--store', 'sqlite:served.db'], { cwd, env: settings });
    const [url = ''] = ADDRESS.exec(await running.printed(ADDRESS)) ?? [];
    const ingest = (of: string) =>
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: `mutation ($text: String!) { ingestArticle(input: { text: $text, publishedAt: "2025-07-10" }) { ... on IngestArticlePayload { article { claims { nodes { extractor } } } } } }`,
          variables: { text: of },
        }),
      });
    expect(await (await ingest(text)).json()).toEqual({
      data: { ingestArticle: { article: { claims: { nodes: [{ extractor: 'llm:served@1' }] } } } },
    });
    const pending = ingest(`A slow one. ${text}`).catch(() => undefined);
    while (slow.asked.length < 2) await new Promise((resolve) => setTimeout(resolve, 10));
    const start = performance.now();
    expect(await running.stop('SIGTERM')).toMatchObject({ status: 0 });
    expect(performance.now() - start).toBeLessThan(20_000);
    await pending;
  });

  it.each([
    [
      ['ingest', 'one.jsonl', '--extractor', 'oracle'],
      {},
      /^error: option '--extractor <which>' argument 'oracle' is invalid/,
    ],
    [
      ['ingest', 'one.jsonl'],
      { WHOMET_EXTRACTOR: 'oracle' },
      /^whomet: WHOMET_EXTRACTOR: expected rules, llm, both, got oracle\n$/,
    ],
    [['extract', 'one.jsonl', '--extractor', 'llm'], {}, /^whomet: WHOMET_LLM_URL: expected an http or https URL/],
    [['serve', '--port', '0'], { WHOMET_EXTRACTOR: 'both' }, /^whomet: WHOMET_LLM_URL: /],
  ])('%j with %j is wrong use: status 2, and nothing is made', async (args, wrong, message) => {
    const { status, out, err } = await runCli(args, { cwd, env: { ...wrong } });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(message);
  });
});
