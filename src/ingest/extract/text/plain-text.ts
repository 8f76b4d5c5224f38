import type { Span } from '../../../graph/index.ts';
import { MAY_BE_ODD, ODD, seen } from './odd-characters.ts';

/** A text as a reader sees it, and where each part of it stands in the text as it came. */
export interface PlainText {
  readonly text: string;
  /** The stretch of the text as it came that the plain one's stretch stands for, without what is invisible at its ends. */
  original(span: Span): Span;
  /** Where in the plain text the place in the text as it came is. */
  offset(original: number): number;
}

/** A stretch of the text as it came, and the one that stands for it in the plain text. */
interface Replaced {
  readonly from: Span;
  readonly to: Span;
}

const NOTHING: Replaced = { from: { start: 0, end: 0 }, to: { start: 0, end: 0 } };

/** The text as a reader sees it; null where that is the text itself, as it nearly always is. */
export function plainText(text: string): PlainText | null {
  if (!MAY_BE_ODD.test(text)) return null;
  const replaced: Replaced[] = [];
  const parts: string[] = [];
  let [at, length] = [0, 0];
  for (const match of text.matchAll(ODD)) {
    const [written] = match;
    const part = seen(written, match.groups ?? {});
    if (part === written) continue;
    const start = length + match.index - at;
    parts.push(text.slice(at, match.index), part);
    at = match.index + written.length;
    length = start + part.length;
    replaced.push({ from: { start: match.index, end: at }, to: { start, end: length } });
  }
  if (replaced.length === 0) return null;
  const before = (is: (one: Replaced) => boolean) => replaced[countWhile(replaced, is) - 1] ?? NOTHING;
  return {
    text: [...parts, text.slice(at)].join(''),
    original: ({ start, end }) => {
      const first = before(({ to }) => to.start <= start);
      const last = before(({ to }) => to.start < end);
      return {
        start: start < first.to.end ? first.from.start : first.from.end + start - first.to.end,
        end: end < last.to.end ? last.from.end : last.from.end + end - last.to.end,
      };
    },
    offset(original) {
      const last = before(({ from }) => from.start < original);
      return last.to.end + Math.max(0, original - last.from.end);
    },
  };
}

/** How many stand before the first for which it doesn't hold; it holds for none after that. */
function countWhile<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
