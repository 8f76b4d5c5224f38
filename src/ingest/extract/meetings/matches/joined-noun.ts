import type { Unit } from '../../phrases/unit.ts';
import { FUNCTION_WORDS } from '../../words/function-words.ts';
import { wordAt } from '../shapes/word-at.ts';

const DETERMINERS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'more', 'new', 'further']);
const NO_ADJECTIVES: ReadonlySet<string> = new Set(FUNCTION_WORDS);

/** `discussed trade, Syria and nuclear talks with B`: whether the noun is one of a list with the noun phrase before it, which then is nobody who holds them. */
export function isListedWith(units: readonly Unit[], subject: number, noun: number): boolean {
  const and = wordAt(units, subject + 1) === ',' ? subject + 2 : subject + 1;
  if (wordAt(units, and) !== 'and' || noun <= and) return false;
  return units.slice(and + 1, noun).every((_, index) => belongsToNoun(wordAt(units, and + 1 + index)));
}

function belongsToNoun(word: string): boolean {
  return (
    DETERMINERS.has(word) ||
    (/^\p{Ll}[\p{Ll}-]*$/u.test(word) && !NO_ADJECTIVES.has(word) && !/(?:ed|ing)$/u.test(word))
  );
}
