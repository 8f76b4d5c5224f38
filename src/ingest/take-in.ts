import type { Article, Graph, Recorded } from '../graph/index.ts';
import type { Extractor } from './extract/index.ts';
import { inLanguage } from './language/in-language.ts';
import { readInLanguage } from './read-out.ts';

/**
 * Reads one article out and records it; one that the graph has just so is not read again.
 *
 * @throws what the extractor and the graph throw
 */
export async function takeIn(
  found: Article,
  graph: Pick<Graph, 'known' | 'record'>,
  extractor: Extractor,
  signal?: AbortSignal,
): Promise<Recorded> {
  const article = await inLanguage(found);
  const [known] = await graph.known([article], signal);
  if (known) return known;
  const { articles } = await graph.record([await readInLanguage(article, extractor, signal)]);
  const [recorded] = articles;
  if (recorded === undefined) throw new TypeError('recording an article says what became of it');
  return recorded;
}
