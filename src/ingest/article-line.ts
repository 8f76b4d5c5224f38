import { type Article, partsWithout, type RegionRole } from '../graph/index.ts';
import { languageOf } from './language/language-of.ts';

/** One line of `whomet article`: an article as JSON Lines tell it; null and empty lists are what it doesn't tell. */
export interface ArticleLine
  extends Pick<Article, 'url' | 'title' | 'publishedAt' | 'modifiedAt' | 'publisher' | 'authors' | 'topics'> {
  /** The id that its source gives it; left out where there is none. */
  readonly id?: string;
  /** The story alone: the headline stands under `title`; captions and page furniture are left out. */
  readonly text: string;
  /** BCP 47: as told, or as found where it isn't English. */
  readonly language: string | null;
}

const NOT_STORY: ReadonlySet<RegionRole> = new Set<RegionRole>(['HEADLINE', 'CAPTION', 'FURNITURE', 'RELATED']);

/** The line for an article, its language found where it isn't told. */
export async function articleLine(article: Article): Promise<ArticleLine> {
  const { sourceId, url, title, publishedAt, modifiedAt, publisher, authors, topics } = article;
  return {
    ...(sourceId === null ? {} : { id: sourceId }),
    url,
    title,
    text: storyOf(article),
    publishedAt,
    modifiedAt,
    publisher,
    authors,
    topics,
    language: await languageOf(article),
  };
}

/** All of the text where nothing else is left. */
function storyOf(article: Article): string {
  const story = partsWithout(article, NOT_STORY).join('');
  return story.replace(/(?:[^\S\n]*\r?\n){3,}/g, '\n\n').trim() || article.text;
}
