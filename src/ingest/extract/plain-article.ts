import type { Article, Extraction, Span } from '../../graph/index.ts';
import { plainText } from './text/plain-text.ts';

/** An article with its text as a reader sees it, and the way back to the text as it came. */
interface PlainArticle {
  readonly article: Article;
  /** The same stretch, counted in the text as it came. */
  original<T extends Span>(span: T): T;
  /** The same extraction, its spans counted in the text as it came. */
  extraction(extraction: Extraction): Extraction;
}

/** The article to read in place of this one; nearly always it is the same. */
export function plainArticle(article: Article): PlainArticle {
  const plain = plainText(article.text);
  if (plain === null) return { article, original: (span) => span, extraction: (extraction) => extraction };
  const original = <T extends Span>(span: T): T => ({ ...span, ...plain.original(span) });
  const regions = article.regions.map(({ start, end, role }) => ({
    start: plain.offset(start),
    end: plain.offset(end),
    role,
  }));
  return {
    article: { ...article, text: plain.text, regions },
    original,
    extraction: ({ entities, meetings, ...rest }) => ({
      ...rest,
      entities: entities.map((entity) => ({ ...entity, mentions: entity.mentions.map(original) })),
      meetings: meetings.map((meeting) => ({ ...meeting, evidence: meeting.evidence.map(original) })),
    }),
  };
}
