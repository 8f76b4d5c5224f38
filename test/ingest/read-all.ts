import { WhometError } from '../../src/errors.ts';
import type { Article } from '../../src/graph/index.ts';
import { type ReadOptions, type ReadOutcome, readArticles } from '../../src/ingest/read-articles.ts';
import type { Source } from '../../src/ingest/source.ts';

/** Later than every fixture. */
export const NOW = new Date('2025-12-01T12:00:00Z');

/** Everything that the sources hold. */
export async function readAll(sources: readonly Source[], options: ReadOptions = {}): Promise<readonly ReadOutcome[]> {
  const outcomes: ReadOutcome[] = [];
  for await (const outcome of readArticles(sources, { now: () => NOW, ...options })) outcomes.push(outcome);
  return outcomes;
}

/** A source of one document with those bytes, in chunks of that size. */
export function bytesSource(name: string, content: string | Uint8Array, chunkSize = 7): Source {
  const bytes = Buffer.from(content);
  return {
    name,
    async *documents() {
      yield {
        where: name,
        name,
        mediaTypeHint: null,
        async *bytes() {
          for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
        },
      };
    },
  };
}

/** The articles of one document. */
export async function articlesIn(name: string, content: string | Uint8Array): Promise<readonly Article[]> {
  return (await readAll([bytesSource(name, content, content.length > 100_000 ? 65_536 : 7)])).map((outcome) => {
    if (outcome instanceof WhometError) throw outcome;
    return outcome.article;
  });
}

/** The one article of a document. */
export async function articleIn(name: string, content: string | Uint8Array): Promise<Article> {
  const [article, ...more] = await articlesIn(name, content);
  if (article === undefined || more.length > 0)
    throw new Error(`expected one article, got ${more.length + (article ? 1 : 0)}`);
  return article;
}

/** The messages of what was refused. */
export async function refusalsIn(name: string, content: string | Uint8Array): Promise<readonly string[]> {
  return refusals(await readAll([bytesSource(name, content, content.length > 100_000 ? 65_536 : 7)]));
}

export function refusals(outcomes: readonly ReadOutcome[]): readonly string[] {
  return outcomes.filter((outcome) => outcome instanceof WhometError).map(({ message }) => message);
}

/** What the regions with that role cover. */
export function textsOf(article: Article, role: Article['regions'][number]['role']): readonly string[] {
  return article.regions
    .filter((region) => region.role === role)
    .map(({ start, end }) => article.text.slice(start, end));
}
