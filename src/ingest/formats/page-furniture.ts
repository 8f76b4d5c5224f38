import { zoneOfCity } from './city-zones.ts';
import { type TextLine, wordCount } from './text-lines.ts';
import { timeLine } from './written-time.ts';

const COUNTER = /(?:^|[\s•·|])\d[\d\s.,]*[KkMm]?\s*(?:views?|comments?|shares?|likes?|min(?:utes?)? read)$/;
const BREADCRUMB = /^[^.!?›»>→]{1,40}(?:[›»>→][^.!?›»>→]{1,80})+$/;
const PAGE_BUTTON =
  /^(?:share|tweet|print|save|copy link|follow us|subscribe|sign up|sign in|log in|advertisement|listen|comments?|search|menu|support us|facebook|telegram|whatsapp|latest news|popular( news)?|most read|news of the day)\b[^.]{0,30}$/i;
const RIGHTS = /^(?:©|\(c\)|copyright\b)|\ball rights reserved\b/i;
const NEWSLETTER = /^(?:subscribe|sign up|follow us|join us)\b.{0,80}$/i;
const BYLINE = /^(?<left>\p{L}[\p{L}\s.'’-]*?)\s*[•·|]\s*(?<right>\p{L}[\p{L}\s.'’&-]*)$/u;
const AUTHOR_LINE = /^(?:by|author|authors|written by)[:\s]\s*(?<names>\p{Lu}.*)$/iu;
const NAME = /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]*){1,2}$/u;

/** Below so many words, a line with digits is a table's, a ticker's, a counter's. */
const MIN_WORDS_BESIDE_FIGURES = 3;

/** Longer lines are paragraphs, or one that no line break divides; patterns are not tried on them. */
const MAX_FURNITURE_CHARACTERS = 200;

/** Whether the line is the page's, not the story's, wherever it stands. */
export function isFurniture(line: TextLine): boolean {
  if (!isShort(line)) return false;
  return (
    isTimeOrByline(line) ||
    isBreadcrumb(line) ||
    [COUNTER, PAGE_BUTTON, RIGHTS, NEWSLETTER].some((form) => form.test(line.text)) ||
    isFigures(line)
  );
}

export function isShort({ text }: TextLine): boolean {
  return text.length <= MAX_FURNITURE_CHARACTERS;
}

/** `388 views`, `5 min read`. */
export function isCounter({ text }: TextLine): boolean {
  return COUNTER.test(text);
}

/** `Home › Politics`. */
export function isBreadcrumb({ text }: TextLine): boolean {
  return BREADCRUMB.test(text);
}

/** Exchange rates, weather, dates: figures with hardly a word between. */
export function isFigures({ text }: TextLine): boolean {
  return /\d/.test(text) && (text.match(/\p{L}{2,}/gu)?.length ?? 0) < MIN_WORDS_BESIDE_FIGURES;
}

/** The parts that dots and bars set apart on one line. */
export function segmentsOf({ text }: TextLine): readonly string[] {
  return text.split(/\s*[•·|]\s*/).filter((segment) => segment !== '');
}

/** Whether the line says a time and nothing else. */
export function isTimes(line: TextLine): boolean {
  return segmentsOf(line).every((segment) => timeLine(segment) !== null);
}

/** City and publisher of a line such as `Kyiv • NAME`, in either order; null for any other line. */
export function bylineIn({ text }: TextLine): { readonly city: string; readonly publisher: string } | null {
  const { left, right } = BYLINE.exec(text)?.groups ?? {};
  if (left === undefined || right === undefined) return null;
  const isTurned = zoneOfCity(right) !== null && zoneOfCity(left) === null;
  return isTurned ? { city: right, publisher: left } : { city: left, publisher: right };
}

/** The names of a line such as `By Jane Doe and John Roe`; none for any other line. */
export function authorsIn({ text }: TextLine): readonly string[] {
  const names = AUTHOR_LINE.exec(text)?.groups?.names?.split(/,\s*|\s+and\s+|\s*&\s*/) ?? [];
  return names.every((name) => NAME.test(name)) ? names : [];
}

/** Two or three capitalised words and nothing else. */
export function isName({ text }: TextLine): boolean {
  return NAME.test(text);
}

function isTimeOrByline(line: TextLine): boolean {
  return isTimes(line) || bylineIn(line) !== null || (wordCount(line) > 1 && authorsIn(line).length > 0);
}
