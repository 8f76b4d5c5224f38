import { fold, peopleNamed, peopleWithSurname, placesNamed, venuesNamed } from '../../../lexicon/index.ts';
import type { Token } from '../text/tokens.ts';
import { OFFICE_HEADS } from '../words/office-words.ts';
import { isGivenName, kindOfListed } from './listed-words.ts';
import { type Memory, surnameOf, textOf } from './memory.ts';

/** `in Harbin Putin said`: the end of a run is that of the place or venue which it begins with, where somebody known is all the rest. */
export function placeBeforePerson(
  tokens: readonly Token[],
  at: number,
  run: number,
  listed: ReadonlySet<number>,
  memory: Memory,
): number {
  const first = tokens[at];
  if (first === undefined || run - at < 2 || listed.size === 0 || isGivenName(first.word)) return run;
  if (listed.has(run) && kindOfListed(textOf(tokens.slice(at, run))) !== null) return run;
  for (let next = run - 1; next > at; next -= 1)
    if (listed.has(next) && isPlaceOrVenue(textOf(tokens.slice(at, next))) && isSomebody(tokens, at, next, run, memory))
      return next;
  return run;
}

function isPlaceOrVenue(name: string): boolean {
  return placesNamed(name).length > 0 || venuesNamed(name).length > 0;
}

/** Whether the rest of a run is somebody: who is known, or who has an office there (`the bishop in Lima Jane Roe`). */
function isSomebody(tokens: readonly Token[], at: number, rest: number, run: number, memory: Memory): boolean {
  if (isKnownPerson(tokens.slice(rest, run), memory)) return true;
  return tokens[at - 1]?.lower === 'in' && OFFICE_HEADS.has(tokens[at - 2]?.lower ?? '') && run - rest > 1;
}

/** Somebody of the lists, or one whose full name the document tells. */
export function isKnownPerson(words: readonly Token[], memory: Memory): boolean {
  const text = textOf(words);
  if (words.length > 1)
    return peopleNamed(text).length > 0 || memory.bySurname.get(surnameOf(words))?.includes(text) === true;
  return memory.bySurname.has(fold(text)) || peopleWithSurname(text).some((entry) => entry.surnameSuffices);
}
