import type { ReadSentence } from '../reading.ts';
import type { Construction } from './constructions/construction.ts';
import { CONSTRUCTIONS } from './constructions/constructions.ts';
import { matchesAt, matchesIn } from './matches-in.ts';
import { countOfNeeds, needsMetBy } from './needs.ts';
import type { Shape } from './shape.ts';

/** By need, the offsets in the shape at which a word begins that meets it; undefined where none does. */
type Places = readonly (readonly number[] | undefined)[];

/** What each construction finds in the shape of the sentence: few are tried, those whose needed words stand there in their order. */
export function foundIn(shape: Shape, sentence: ReadSentence): readonly (readonly [Construction, RegExpExecArray])[] {
  const places = placesIn(shape, sentence);
  const found: [Construction, RegExpExecArray][] = [];
  for (const construction of CONSTRUCTIONS) {
    const { needs, lead, pattern } = construction;
    if (!standsAfter(needs, 0, -1, places)) continue;
    const matches = lead ? matchesAt(startsOf(needs, places), pattern, shape.text) : matchesIn(pattern, shape.text);
    for (const match of matches) found.push([construction, match]);
  }
  return found;
}

function placesIn({ starts, units }: Shape, sentence: ReadSentence): Places {
  const places = new Array<number[] | undefined>(countOfNeeds()).fill(undefined);
  for (const [piece, start] of starts.entries()) {
    const unit = sentence.units[units[piece] ?? -1];
    const word = unit?.form === 'WORD' ? sentence.tokens[unit.first]?.word : undefined;
    if (word === undefined) continue;
    for (const need of needsMetBy(word)) {
      const known = places[need];
      if (known === undefined) places[need] = [start];
      else known.push(start);
    }
  }
  return places;
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
