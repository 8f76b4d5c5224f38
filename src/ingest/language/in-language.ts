import type { Article } from '../../graph/index.ts';
import { languageOf } from './language-of.ts';

/** The article with its language, as {@link languageOf} finds it. */
export async function inLanguage(article: Article): Promise<Article> {
  const language = await languageOf(article);
  return language === article.language ? article : { ...article, language };
}
