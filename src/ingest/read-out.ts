import { type Article, emptyExtraction, type ReadArticle } from '../graph/index.ts';
import type { Extractor } from './extract/index.ts';
import { inLanguage } from './language/in-language.ts';
import { isEnglish } from './language/language-of.ts';

/**
 * The article with its language (see {@link inLanguage}), and what the extractor reads out of it: nothing where it isn't English.
 *
 * @throws what the extractor throws
 */
export async function readOut(article: Article, extractor: Extractor, signal?: AbortSignal): Promise<ReadArticle> {
  return readInLanguage(await inLanguage(article), extractor, signal);
}

/** The same of an article that has its language already. */
export async function readInLanguage(
  article: Article,
  extractor: Extractor,
  signal?: AbortSignal,
): Promise<ReadArticle> {
  const isRead = isEnglish(article.language);
  return { article, extraction: isRead ? await extractor.extract(article, signal) : emptyExtraction(extractor.name) };
}
