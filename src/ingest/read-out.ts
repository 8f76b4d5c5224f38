import { type Article, emptyExtraction, type ReadArticle } from '../graph/index.ts';
import type { Extractor } from './extract/index.ts';
import { isEnglish, languageOf } from './language/language-of.ts';

/**
 * The article with its language (see {@link languageOf}), and what the extractor reads out of it: nothing where it isn't English.
 *
 * @throws what the extractor throws
 */
export async function readOut(article: Article, extractor: Extractor, signal?: AbortSignal): Promise<ReadArticle> {
  const language = await languageOf(article);
  const told = language === article.language ? article : { ...article, language };
  const extraction = isEnglish(language) ? await extractor.extract(told, signal) : emptyExtraction(extractor.name);
  return { article: told, extraction };
}
