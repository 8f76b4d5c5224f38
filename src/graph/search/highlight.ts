import type { SearchTerm, SearchTerms } from './search-terms.ts';
import { type Word, wordsIn } from './words.ts';

/** Where something stands: UTF-16 code units, the end exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A part of a text that has something of what is looked for. */
export interface Highlight {
  /** The part as it stands there, from word to word. */
  readonly text: string;
  /** Where it begins in the text, in UTF-16 code units. */
  readonly start: number;
  /** Within the part: what fits, whole words, in order, apart from one another. 1 or more. */
  readonly ranges: readonly TextRange[];
}

/** Of a part, in UTF-16 code units; a text of at most this length is one part. */
const LONGEST_PART = 240;
/** So much of a part, at most, is from its first hit to its last: the rest is what stands around. */
const LONGEST_CORE = 160;

interface Hit extends TextRange {
  readonly term: SearchTerm;
}

/** Hits near one another: 1 or more. */
interface Core extends TextRange {
  readonly terms: ReadonlySet<SearchTerm>;
}

/** The parts of the text that show best what is looked for, at most so many: those with most of the terms, in the order of the text. */
export function highlight(text: string, { required }: SearchTerms, most: number): readonly Highlight[] {
  const words = wordsIn(text);
  const hits = required.flatMap((term) => hitsOf(term, words)).sort((a, b) => a.start - b.start || a.end - b.end);
  const best = coresOf(hits, text.length <= LONGEST_PART ? text.length : LONGEST_CORE)
    .sort((a, b) => b.terms.size - a.terms.size || a.start - b.start)
    .slice(0, most)
    .sort((a, b) => a.start - b.start);
  let from = 0;
  return best.map((core, at) => {
    const { start, end } = widened(core, { start: from, end: best[at + 1]?.start ?? text.length }, text, words);
    from = end;
    return { text: text.slice(start, end), start, ranges: rangesWithin(hits, { start, end }) };
  });
}

function hitsOf(term: SearchTerm, words: readonly Word[]): readonly Hit[] {
  return words.flatMap(({ start }, at) => {
    const last = words[at + term.words.length - 1];
    return last !== undefined && standsAt(term, words, at) ? [{ start, end: last.end, term }] : [];
  });
}

function standsAt({ words: wanted, isOpen }: SearchTerm, words: readonly Word[], at: number): boolean {
  return wanted.every((word, index) => {
    const found = words[at + index]?.word;
    return isOpen && index === wanted.length - 1 ? found?.startsWith(word) : found === word;
  });
}

function coresOf(hits: readonly Hit[], longest: number): Core[] {
  const cores: Core[] = [];
  for (const { start, end, term } of hits) {
    const last = cores.at(-1);
    if (last === undefined || end - last.start > longest) cores.push({ start, end, terms: new Set([term]) });
    else
      cores[cores.length - 1] = {
        start: last.start,
        end: Math.max(last.end, end),
        terms: new Set([...last.terms, term]),
      };
  }
  return cores;
}

/** The core with the words around it, as long as a part may be and within what is left between other parts. */
function widened(core: TextRange, { start, end }: TextRange, text: string, words: readonly Word[]): TextRange {
  const around = Math.max(0, (LONGEST_PART - (core.end - core.start)) >> 1);
  const [low, high] = [Math.max(start, core.start - around), Math.min(end, core.end + around)];
  const first = low === 0 ? 0 : words.find((word) => word.start >= low)?.start;
  const last = high === text.length ? high : words.findLast((word) => word.end <= high)?.end;
  return { start: Math.min(first ?? core.start, core.start), end: Math.max(last ?? core.end, core.end) };
}

function rangesWithin(hits: readonly Hit[], { start, end }: TextRange): readonly TextRange[] {
  const ranges: TextRange[] = [];
  for (const hit of hits) {
    if (hit.start < start || hit.end > end) continue;
    const range = { start: hit.start - start, end: hit.end - start };
    const last = ranges.at(-1);
    if (last === undefined || range.start >= last.end) ranges.push(range);
    else ranges[ranges.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
  }
  return ranges;
}
