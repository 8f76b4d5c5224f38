import type { Article, Region } from '../../graph/index.ts';
import { toArticle } from '../article-input.ts';
import { decodeHead } from '../decode.ts';
import type { Format } from '../format.ts';
import { asFoundIn } from '../told-beside.ts';
import { headerIn } from './header-lines.ts';
import { captionOf, regionAt } from './story-regions.ts';
import { type TextLine, textLines } from './text-lines.ts';
import { wholeText } from './whole-text.ts';

/** Longer first lines are paragraphs. */
const MAX_TITLE_CHARACTERS = 200;

/** Markup read as prose would make claims of its attributes. */
const MARKUP = /^\s*<(?:!doctype|html|head|body|\?xml|rss|feed|div|p)\b/i;

/** One article as plain text: a title where the first line looks like one, then header lines (`Published: 2025-07-10`), where there are any, then the story. */
export const plainText: Format = {
  name: 'plain text',
  accepts: (_, head) => !MARKUP.test(decodeHead(head)),
  async *articles(document, signal) {
    const text = await wholeText(document, signal);
    const article = plainArticle(text, document.where, document.name);
    yield { where: document.where, article: asFoundIn(article, document) };
  },
};

function plainArticle(text: string, where: string, name: string): Article {
  const lines = textLines(text);
  const titles = lines.slice(0, isTitle(lines) ? 1 : 0);
  const headers = leadingHeaders(lines.slice(titles.length));
  const told = Object.fromEntries(headers);
  const article = toArticle({ title: titles[0]?.text, ...told, text }, where, name);
  const story = lines.slice(titles.length + headers.length);
  const regions = [
    ...titles.map((line) => regionAt(line, 'HEADLINE')),
    ...lines.slice(titles.length, titles.length + headers.length).map((line) => regionAt(line, 'FURNITURE')),
    ...story.map((line) => regionAt(line, captionOf(line))),
  ];
  return { ...article, regions: regions.filter((region): region is Region => region !== null) };
}

function isTitle([first, second]: readonly TextLine[]): boolean {
  if (first === undefined || second === undefined || headerIn(first) !== null || captionOf(first) !== null)
    return false;
  const isFollowed = first.beforeBlank || headerIn(second) !== null;
  return isFollowed && first.text.length <= MAX_TITLE_CHARACTERS && !/\.$/.test(first.text);
}

function leadingHeaders(lines: readonly TextLine[]) {
  const headers = lines.map(headerIn);
  const end = headers.indexOf(null);
  return headers.slice(0, end === -1 ? headers.length : end).filter((header) => header !== null);
}
