import type { Article } from '../../../src/graph/index.ts';
import { articleFromInput, type Extractor, extractionLine, readArticles } from '../../../src/ingest/index.ts';
import type { LabelledCase } from './labelled-case.ts';
import type { ReadCase } from './score.ts';

/** What the extractor finds in the cases, read one after the other. */
export async function extractCases(cases: readonly LabelledCase[], extractor: Extractor): Promise<readonly ReadCase[]> {
  const read: ReadCase[] = [];
  for (const labelled of cases) {
    const article = await articleOf(labelled);
    const { meetings } = extractionLine(labelled.id, article, await extractor.extract(article));
    read.push({ labelled, found: meetings });
  }
  return read;
}

/** A scraped page is read as the file that it would be; the others are told as articles. */
async function articleOf({ id, style, title, text, publishedAt }: LabelledCase): Promise<Article> {
  if (style !== 'scraped') return articleFromInput({ id, text, publishedAt, title });
  const document = { where: id, name: `${id}.txt`, mediaTypeHint: 'text/plain', bytes: () => bytesOf(text) };
  for await (const outcome of readArticles([{ name: id, documents: () => one(document) }])) {
    if (outcome instanceof Error) throw outcome;
    return outcome.article.publishedAt === null ? { ...outcome.article, publishedAt } : outcome.article;
  }
  throw new Error(`${id}: expected an article`);
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

async function* one<T>(value: T): AsyncGenerator<T> {
  yield value;
}
