import type { Article, Region, RegionRole, Span } from '../../../graph/index.ts';
import { ABBREVIATIONS, SENTENCE_STARTERS } from '../words/abbreviations.ts';
import { agencyDatelineEnd } from './agency-dateline.ts';
import { gluedCapitals } from './glued-capitals.ts';
import { gluedDateline } from './glued-dateline.ts';
import { gluedHeadline } from './glued-headline.ts';

/** A sentence, or a line that stands for one; `role` is null in the story's body. */
export interface Sentence extends Span {
  readonly role: RegionRole | null;
}

/** Longer sentences are cut, after a comma where there is one: past a list of 200 names it is no prose, and the grammar's cost is bounded. */
const MAX_SENTENCE_CHARACTERS = 4000;
/** A run of marks is looked at from its beginning only, or a line of them would be looked at once a mark. */
const STOP = /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s)/gu;
const LAST_WORD = /([\p{L}.]{1,12})\.$/u;
const FIRST_WORD = /^\s+["'“‘«([]*(\S{0,30})/u;
const DATELINE =
  /(?<=^|[-–] ?)(?!FILE|PHOTO|NOTE)(?:[\p{Lu}][\p{Lu}.'’]+[ ,]{1,2}){1,4}(?:[\p{L}.]{2,12}[ ,]{0,2}(?:\p{Lu}[\p{L}.]{1,12}[ ,]{1,2}){0,2}(?:\d{1,2}[ ,]{0,2})?(?:\d{4} ?)?)?(?:\([\p{L} /.]{2,30}\) ?)?(?:[—–]|--|-(?= )) ?-?/u;
/** What closes a dateline. */
const DASH = /[—–]|-[- ]/;
/** A dateline stands at the beginning of a line, at most after a title that was glued to it. */
const DATELINE_WITHIN_CHARACTERS = 200;

/** The sentences of an article in order: never across lines or regions; furniture is left out. */
export function sentencesOf({ text, regions }: Pick<Article, 'text' | 'regions'>): readonly Sentence[] {
  const beginning = text.search(/\S/u);
  return stretchesOf(text, regions).flatMap((stretch) =>
    linesOf(text, stretch).flatMap((line) => split(text, line, line.start <= beginning)),
  );
}

function stretchesOf(text: string, regions: readonly Region[]): readonly Sentence[] {
  const stretches: Sentence[] = [];
  let at = 0;
  for (const region of regions) {
    if (region.start > at) stretches.push({ start: at, end: region.start, role: null });
    if (region.role !== 'FURNITURE') stretches.push(region);
    at = Math.max(at, region.end);
  }
  if (at < text.length) stretches.push({ start: at, end: text.length, role: null });
  return stretches;
}

function linesOf(text: string, { start, end, role }: Sentence): readonly Sentence[] {
  const lines: Sentence[] = [];
  for (let from = start; from < end; ) {
    const feed = text.indexOf('\n', from);
    const to = feed < 0 || feed > end ? end : feed;
    lines.push({ start: from, end: to, role });
    from = to + 1;
  }
  return lines;
}

function split(text: string, line: Sentence, isFirst: boolean): readonly Sentence[] {
  const found: Sentence[] = [];
  const head = headOf(text, line, isFirst);
  let { from } = head;
  if (head.title > line.start) add(found, text, { ...line, end: head.title });
  if (from > head.title) add(found, text, { ...line, start: head.title, end: from });
  const rest = from;
  for (const stop of text.slice(rest, line.end).matchAll(STOP)) {
    const end = rest + stop.index + stop[0].length;
    if (!endsSentence(text.slice(from, end), text.slice(end, end + 40))) continue;
    add(found, text, { ...line, start: from, end });
    from = end;
  }
  add(found, text, { ...line, start: from });
  return found;
}

/** Where a title that was glued to the line ends, and where the line's text begins after it and a dateline such as `KYIV, July 3 (Agency) —`; the line's start where it has none. */
function headOf(text: string, line: Sentence, isFirst: boolean): { readonly title: number; readonly from: number } {
  const head = text.slice(line.start, Math.min(line.end, line.start + DATELINE_WITHIN_CHARACTERS));
  const found = DASH.test(head) ? DATELINE.exec(head) : null;
  if (found !== null) return { title: line.start + found.index, from: line.start + found.index + found[0].length };
  const agency = agencyDatelineEnd(head);
  if (agency > 0) return { title: line.start, from: line.start + agency };
  // Only what stands over an article can be its headline.
  const dateline = isFirst ? gluedDateline(head) : null;
  if (dateline !== null) return { title: line.start + dateline.title, from: line.start + dateline.from };
  const title = isFirst ? line.start + (gluedHeadline(head) || gluedCapitals(head)) : line.start;
  return { title, from: title };
}

function endsSentence(before: string, after: string): boolean {
  const next = FIRST_WORD.exec(after)?.[1] ?? '';
  if (/^\p{Ll}/u.test(next)) return false;
  const last = LAST_WORD.exec(before.slice(-14))?.[1];
  if (last === undefined) return true;
  if (ABBREVIATIONS.has(last.toLowerCase())) return false;
  const initials = /^\p{Lu}$|\./u.test(last);
  return !initials || SENTENCE_STARTERS.has(next.toLowerCase().replace(/\W+$/, ''));
}

function add(found: Sentence[], text: string, sentence: Sentence): void {
  let { start, end } = sentence;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  for (let from = start; from < end; ) {
    const to = cutAt(text, from, end);
    found.push({ ...sentence, start: from, end: to });
    from = to;
  }
}

/** Where the piece that begins there ends: after the last comma that fits, else the last space, else in the middle of a word. */
function cutAt(text: string, from: number, end: number): number {
  const limit = from + MAX_SENTENCE_CHARACTERS;
  if (end <= limit) return end;
  const piece = text.slice(from, limit);
  const comma = piece.lastIndexOf(', ') + 1;
  const to = comma > 0 ? comma : piece.lastIndexOf(' ') + 1;
  return to > 0 ? from + to : limit;
}
