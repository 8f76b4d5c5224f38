import type { ReadSentence } from '../reading.ts';
import { keptForLast } from '../text/kept-for-last.ts';
import { countOfNeeds, needsMetBy } from './needs.ts';
import type { Pattern } from './pattern.ts';
import { shapeOf } from './shape.ts';

const NOTHING: readonly RegExpExecArray[] = [];

/** A sentence as patterns are looked for in it. */
export interface Searched {
  /** The text of its shape. */
  readonly text: string;
  /** By need, the offsets at which a word begins that meets it; undefined where none does. */
  readonly places: Places;
  /** Those that a word meets. */
  readonly met: readonly number[];
}
type Places = readonly (readonly number[] | undefined)[];

/** Every match of the pattern, in order and apart. Most patterns are not tried: words that they need don't stand there in their order. */
export function matchesIn(pattern: Pattern, { text, places }: Searched): readonly RegExpExecArray[] {
  const { regex, needs, lead } = pattern;
  if (!mayMatch(pattern, places)) return NOTHING;
  return lead ? matchesAt(startsOf(needs, places), regex, text) : matchesAnywhere(regex, text);
}

/** Whether the words that the pattern needs stand there in their order. */
export function mayMatch({ needs }: Pattern, places: Places): boolean {
  return standsAfter(needs, 0, -1, places);
}

/** The sentence as patterns are looked for in it. */
export const searched = keptForLast(readWords);

function readWords({ units, tokens }: ReadSentence): Searched {
  const { text, starts, units: indexes } = shapeOf(units, tokens);
  const places = new Array<number[] | undefined>(countOfNeeds()).fill(undefined);
  const met: number[] = [];
  for (let piece = 0; piece < starts.length; piece += 1) {
    const unit = units[indexes[piece] ?? -1];
    const word = unit?.form === 'WORD' ? tokens[unit.first]?.word : undefined;
    if (word !== undefined) enter(starts[piece] ?? 0, needsMetBy(word), places, met);
  }
  return { text, places, met };
}

function enter(start: number, needs: readonly number[], places: (number[] | undefined)[], met: number[]): void {
  for (const need of needs) {
    const known = places[need];
    if (known !== undefined) known.push(start);
    else {
      places[need] = [start];
      met.push(need);
    }
  }
}

/** Where the first of the words stands, and the others after it. */
function startsOf(needs: readonly number[], places: Places): readonly number[] {
  const [first = -1] = needs;
  return (places[first] ?? []).filter((start) => standsAfter(needs, 1, start, places));
}

/** Whether the needed words, from the one at the index on, stand one after another after the offset. */
function standsAfter(needs: readonly number[], from: number, after: number, places: Places): boolean {
  let last: number | undefined = after;
  for (let index = from; index < needs.length && last !== undefined; index += 1)
    last = firstAfter(last, places[needs[index] ?? -1]);
  return last !== undefined;
}

function firstAfter(offset: number, starts: readonly number[] = []): number | undefined {
  for (const start of starts) if (start > offset) return start;
  return undefined;
}

function matchesAnywhere(regex: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  regex.lastIndex = 0;
  for (let match = regex.exec(text); match !== null; match = regex.exec(text)) {
    found.push(match);
    if (match[0] === '') regex.lastIndex += 1;
  }
  return found;
}

/** Those that begin at one of the offsets. */
function matchesAt(offsets: readonly number[], regex: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let end = 0;
  for (const offset of offsets) {
    if (offset < end) continue;
    regex.lastIndex = offset;
    const match = regex.exec(text);
    if (match === null) continue;
    found.push(match);
    end = offset + match[0].length;
  }
  return found;
}
