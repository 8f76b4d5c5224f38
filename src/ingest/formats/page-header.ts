import type { Region } from '../../graph/index.ts';
import { isFurniture, isName } from './page-furniture.ts';
import { captionOf, regionAt } from './story-regions.ts';
import { endsLikeSentence, type TextLine, wordCount } from './text-lines.ts';

/** A page's top: all before the story's first paragraph. */
export interface PageHeader {
  readonly title: string | null;
  readonly regions: readonly Region[];
  /** What is neither headline nor lead, for the metadata that it holds. */
  readonly furniture: readonly TextLine[];
  /** The lines that follow it. */
  readonly rest: readonly TextLine[];
}

/** Menus and tickers above a headline run to a dozen lines; what comes later is no page's headline. */
const HEADLINE_WITHIN_LINES = 25;

/** A lead between a headline and its repetition is a paragraph or three. */
const REPEATED_WITHIN_LINES = 15;

const MIN_HEADLINE_WORDS = 3;

/** A shorter line between a headline and its repetition is a button or a label. */
const MIN_LEAD_WORDS = 6;

/** Tells the lines of a page's top apart: the headline is the first line that is repeated above a paragraph, else the first that isn't furniture. */
export function pageHeader(lines: readonly TextLine[]): PageHeader {
  const { first, last } = repeatedHeadline(lines) ?? singleHeadline(lines);
  const storyStart = endOfFurniture(lines, last + 1);
  const top = lines.slice(0, storyStart);
  const regions = top.map((line, at) => regionAt(line, roleAt(line, at, first, last)));
  return {
    title: lines[first]?.text ?? null,
    regions: regions.filter((region) => region !== null),
    furniture: top.filter((_, at) => regions[at]?.role === 'FURNITURE'),
    rest: lines.slice(storyStart),
  };
}

/** Indexes of a headline and its repetition; null where no line is repeated above a paragraph. */
export function repeatedHeadline(lines: readonly TextLine[]): { readonly first: number; readonly last: number } | null {
  for (const [first, line] of lines.slice(0, HEADLINE_WITHIN_LINES).entries()) {
    const last = canBeHeadline(line) ? repetitionOf(lines, first) : -1;
    if (last > first && lines.slice(last + 1).some(isParagraph)) return { first, last };
  }
  return null;
}

function repetitionOf(lines: readonly TextLine[], first: number): number {
  const within = lines.slice(0, first + 1 + REPEATED_WITHIN_LINES);
  return within.findLastIndex(({ text }) => text === lines[first]?.text);
}

function singleHeadline(lines: readonly TextLine[]): { readonly first: number; readonly last: number } {
  const first = lines.slice(0, HEADLINE_WITHIN_LINES).findIndex(canBeHeadline);
  return { first, last: first };
}

function canBeHeadline(line: TextLine): boolean {
  return wordCount(line) >= MIN_HEADLINE_WORDS && !isFurniture(line) && !isName(line) && captionOf(line) === null;
}

function isParagraph(line: TextLine): boolean {
  return endsLikeSentence(line) && !isFurniture(line);
}

function endOfFurniture(lines: readonly TextLine[], from: number): number {
  const found = lines.slice(from).findIndex((line) => !isFurniture(line));
  return found === -1 ? lines.length : from + found;
}

function roleAt(line: TextLine, at: number, first: number, last: number): Region['role'] {
  if (at === first || at === last) return 'HEADLINE';
  if (at < first || at > last || isFurniture(line)) return 'FURNITURE';
  return captionOf(line) ?? (wordCount(line) >= MIN_LEAD_WORDS ? 'LEAD' : 'FURNITURE');
}
