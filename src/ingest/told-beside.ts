import type { Article } from '../graph/index.ts';
import { canonicalUrl } from './canonical-url.ts';
import type { Document, ToldOfArticle } from './document.ts';

/** The same, with what is told beside it where it tells nothing itself: null, or a list without entries. */
export function toldBeside<T extends Required<ToldOfArticle>>(article: T, told: ToldOfArticle): T {
  const missing = Object.entries(told).filter(([field, value]) => {
    const own: unknown = article[field as keyof ToldOfArticle];
    return value !== undefined && (Array.isArray(own) ? own.length === 0 : own === null);
  });
  return missing.length === 0 ? article : { ...article, ...Object.fromEntries(missing) };
}

/** The one article of the document, with its address and what is told of it elsewhere. */
export function asFoundIn(
  article: Article,
  { name, url, told = {} }: Pick<Document, 'name' | 'url' | 'told'>,
): Article {
  const whole = toldBeside(article, told);
  return {
    ...whole,
    url: whole.url ?? (url === undefined ? null : canonicalUrl(url)),
    source: whole.publisher ?? (url === undefined ? name : new URL(url).host),
  };
}
