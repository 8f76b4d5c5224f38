import type { ReadSentence } from '../../reading.ts';
import { keptForLast } from '../../text/kept-for-last.ts';
import { countOfNeeds, needsMetBy } from './needs.ts';
import type { Pattern } from './pattern.ts';
import { shapeOf } from './shape.ts';

const NOTHING: readonly RegExpExecArray[] = [];

/** A sentence as patterns are looked for in it. */
export interface Searched {
  readonly sentence: Pick<ReadSentence, 'units' | 'tokens'>;
  /** By need, the indexes of the units that are a word which meets it; undefined where none does. */
  readonly places: Places;
  /** Those that a word meets. */
  readonly met: readonly number[];
}
type Places = readonly (readonly number[] | undefined)[];

/** Every match of the pattern, in order and apart. Most patterns are not tried: words that they need don't stand there in their order. */
export function matchesIn(pattern: Pattern, { sentence, places }: Searched): readonly RegExpExecArray[] {
  const { regex, needs, lead } = pattern;
  if (!mayMatch(pattern, places)) return NOTHING;
  const { text, starts } = shapeOf(sentence.units, sentence.tokens);
  if (!lead) return matchesAnywhere(regex, text);
  return matchesAt(
    leadsOf(needs, places).map((unit) => starts[unit] ?? 0),
    regex,
    text,
  );
}

/** Whether the words that the pattern needs stand there in their order. */
export function mayMatch({ needs }: Pattern, places: Places): boolean {
  return standsAfter(needs, 0, -1, places);
}

/** The sentence as patterns are looked for in it. */
export const searched = keptForLast(readWords);

function readWords(sentence: Searched['sentence']): Searched {
  const places = new Array<number[] | undefined>(countOfNeeds()).fill(undefined);
  const met: number[] = [];
  for (const [index, unit] of sentence.units.entries()) {
    const word = unit.form === 'WORD' ? sentence.tokens[unit.first]?.word : undefined;
    if (word !== undefined) enter(index, needsMetBy(word), places, met);
  }
  return { sentence, places, met };
}

function enter(unit: number, needs: readonly number[], places: (number[] | undefined)[], met: number[]): void {
  for (const need of needs) {
    const known = places[need];
    if (known !== undefined) known.push(unit);
    else {
      places[need] = [unit];
      met.push(need);
    }
  }
}

/** The units of the first of the words that have the others after them. */
function leadsOf(needs: readonly number[], places: Places): readonly number[] {
  const [first = -1] = needs;
  return (places[first] ?? []).filter((unit) => standsAfter(needs, 1, unit, places));
}

/** Whether the needed words, from the one at the index on, stand one after another after the unit. */
function standsAfter(needs: readonly number[], from: number, after: number, places: Places): boolean {
  let last: number | undefined = after;
  for (let index = from; index < needs.length && last !== undefined; index += 1)
    last = firstAfter(last, places[needs[index] ?? -1]);
  return last !== undefined;
}

function firstAfter(unit: number, places: readonly number[] = []): number | undefined {
  for (const place of places) if (place > unit) return place;
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
