import { DocumentRefused } from '../errors.ts';
import { type Article, utcOf } from '../graph/index.ts';
import { latestCredible } from './instant.ts';

/** The same article. @throws DocumentRefused where it says that it was published or changed more than a day after now */
export function credible(article: Article, where: string, now: Date): Article {
  const latest = latestCredible(now);
  for (const field of ['publishedAt', 'modifiedAt'] as const) {
    const instant = article[field];
    if ((utcOf(instant) ?? '') > latest) {
      throw new DocumentRefused(where, `${field}: expected a time not after ${latest}, got "${instant}"`);
    }
  }
  return article;
}
