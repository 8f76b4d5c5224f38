import type { Article } from '../../graph/index.ts';
import { decodeHead } from '../decode.ts';
import type { Format } from '../format.ts';
import { isPlainlyEnglish } from '../language/plainly-english.ts';
import { asFoundIn } from '../told-beside.ts';
import { authorsIn, bylineIn, isBreadcrumb, isCounter, isFigures, isShort, isTimes } from './page-furniture.ts';
import { pageHeader, repeatedHeadline } from './page-header.ts';
import { pageStory } from './page-story.ts';
import { pageTail } from './page-tail.ts';
import { pageTimes } from './page-time.ts';
import { type TextLine, textLines } from './text-lines.ts';
import { wholeText } from './whole-text.ts';

/** Where a page's furniture shows itself, if it has any. */
const HEAD_LINES = 25;

/** One sign may be chance: an article may quote a date on a line of its own. */
const MIN_SIGNS = 2;

/** A news page copied as plain text, furniture and all; known by its structure, whatever the site. */
export const scrapedPage: Format = {
  name: 'scraped page',
  accepts: (_, head) => signsOf(textLines(decodeHead(head))) >= MIN_SIGNS,
  async *articles(document, signal) {
    const article = pageArticle(await wholeText(document, signal), document.name);
    yield { where: document.where, article: asFoundIn(article, document) };
  },
};

function pageArticle(text: string, name: string): Article {
  const header = pageHeader(textLines(text));
  const tail = pageTail(header.rest);
  const byline = header.furniture.map(bylineIn).find((found) => found !== null);
  const publisher = byline?.publisher ?? null;
  return {
    text,
    regions: [...header.regions, ...pageStory(tail.story), ...tail.regions],
    title: header.title,
    url: null,
    sourceId: null,
    source: publisher ?? name,
    ...pageTimes(header.furniture, byline?.city ?? null),
    publisher,
    authors: [...new Set([...header.furniture.flatMap(authorsIn), ...tail.authors])],
    topics: tail.topics,
    language: isPlainlyEnglish(text) ? 'en' : null,
  };
}

function signsOf(lines: readonly TextLine[]): number {
  const head = lines.slice(0, HEAD_LINES).filter(isShort);
  const signs: readonly ((line: TextLine) => boolean)[] = [
    isTimes,
    (line) => bylineIn(line) !== null,
    isCounter,
    isBreadcrumb,
    (line) => line === lines[0] && isFigures(line),
  ];
  return signs.filter((isSign) => head.some(isSign)).length + (repeatedHeadline(lines) === null ? 0 : 1);
}
