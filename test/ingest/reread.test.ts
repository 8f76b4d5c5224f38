import { afterEach, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../../src/graph/index.ts';
import { type Extractor, ingest, rereadAll, sourcesOf } from '../../src/ingest/index.ts';
import { type TempDirectory, tempDirectory } from '../support/temp-directory.ts';
import { metExtractor } from './met-extractor.ts';

const LINES = [
  { id: 1, text: 'Ada Vale met Ben Holm.', publishedAt: '2025-01-01' },
  { id: 1, text: 'Ada Vale met Ben Holm. It snowed.', publishedAt: '2025-01-02' },
  { id: 2, text: 'Cara Dell met Dan Elms.' },
  { id: 3, text: 'Rien ne va plus: le ministre a rencontré mardi son homologue polonais pour parler de la guerre.' },
  { id: 4, text: 'Eve Fern met Finn Gale. FAIL later.' },
].map((line) => `${JSON.stringify(line)}\n`);

const opened: AsyncDisposable[] = [];
afterEach(async () => {
  for (const resource of opened.splice(0).reverse()) await resource[Symbol.asyncDispose]();
});

/** Reads nothing out of anything. */
const blind: Extractor = {
  name: 'blind@1',
  extract: async () => ({ extractor: 'blind@1', entities: [], meetings: [] }),
};

async function told(): Promise<Graph> {
  const directory: TempDirectory = await tempDirectory({ 'news.jsonl': LINES.join('') });
  const graph = await openGraph(`sqlite:${directory.path}/graph.db`);
  opened.push(directory, graph);
  await ingest(sourcesOf([`${directory.path}/news.jsonl`]), { graph, extractor: blind });
  return graph;
}

async function meetings(graph: Graph): Promise<number | null | undefined> {
  const [page] = await graph.select([{ kinds: ['Meeting'], page: { size: 0, from: 'start' }, count: true }]);
  return page?.total;
}

describe('reading all again', () => {
  it('keeps what is read otherwise now out of each newest version, once', async () => {
    const graph = await told();
    const read: string[] = [];
    const extractor: Extractor = {
      ...metExtractor,
      extract: (article) => {
        read.push(article.text);
        return metExtractor.extract(article);
      },
    };
    expect(await rereadAll({ graph, extractor })).toEqual({
      changed: 3,
      unchanged: 0,
      kept: 1,
      reasons: [{ reason: 'met@1 failed: told to fail', articles: 1 }],
      stopped: false,
    });
    expect(read).toHaveLength(3);
    expect(read).toContain('Ada Vale met Ben Holm. It snowed.');
    expect(await meetings(graph)).toBe(2);
    expect(await graph.verify()).toEqual([]);
    expect(await rereadAll({ graph, extractor })).toMatchObject({ changed: 0, unchanged: 3, kept: 1 });
  });

  it('keeps what was read before where another extractor had to stand in', async () => {
    const graph = await told();
    await rereadAll({ graph, extractor: metExtractor });
    const away: Extractor = {
      name: 'model@1',
      extract: async () => ({
        ...(await blind.extract({ text: '' } as never)),
        fallback: { asked: 'model@1', reason: 'the model is away' },
      }),
    };
    expect(await rereadAll({ graph, extractor: away })).toMatchObject({
      changed: 1,
      kept: 3,
      reasons: [{ reason: 'the model is away', articles: 3 }],
    });
    expect(await meetings(graph)).toBe(2);
  });

  it('stops after what is under way, and goes on when run again', async () => {
    const graph = await told();
    const abort = new AbortController();
    const stopping: Extractor = {
      ...metExtractor,
      extract: async (article) => {
        abort.abort();
        return metExtractor.extract(article);
      },
    };
    expect(await rereadAll({ graph, extractor: stopping, signal: abort.signal })).toMatchObject({ stopped: true });
    expect(await rereadAll({ graph, extractor: metExtractor })).toMatchObject({ stopped: false, kept: 1 });
    expect(await meetings(graph)).toBe(2);
  });
});
