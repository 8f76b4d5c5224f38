import { DocumentRefused, WhometError } from '../errors.ts';
import type { Article } from '../graph/index.ts';
import type { Fetch } from './fetch/index.ts';
import { readArticles } from './read-articles.ts';
import { urlSource } from './sources/url.ts';

/**
 * The one article that the URL names.
 *
 * @throws FetchRefused where it can't be fetched, DocumentRefused where it can't be read, or holds several, or none but names of others, as feeds do
 */
export async function oneArticleAt(url: string, fetch: Fetch, signal?: AbortSignal): Promise<Article> {
  const found: Article[] = [];
  for await (const outcome of readArticles([urlSource(url, fetch)], { fetch, signal, followLists: false })) {
    if (outcome instanceof WhometError) throw outcome;
    if (found.push(outcome.article) > 1) throw new DocumentRefused(url, 'expected one article, but there are several');
  }
  const [article] = found;
  if (article === undefined) throw new DocumentRefused(url, 'expected an article, but there is none');
  return article;
}
