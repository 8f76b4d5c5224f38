import type { Phrase } from '../../phrases/phrase.ts';
import type { Unit } from '../../phrases/unit.ts';
import { FUNCTION_WORDS } from '../../words/function-words.ts';
import { HOMES } from '../../words/home-words.ts';
import { wordAt } from '../shapes/word-at.ts';

const LINKS = /^(?:in|at|on|near|during)$/u;
const DETERMINER = /^(?:the|an?|his|her|its|their)$/u;
/** `at his office`, `at the president's official residence`. */
const VENUE = new RegExp(`^(?:${HOMES}|hotel|resort|ministry|embassy|retreat)$`, 'u');
const NO_LEADS: ReadonlySet<string> = new Set(FUNCTION_WORDS);
/** So many units after its link, such a noun stands. */
const MAX_VENUE = 6;

/** Index after the days, and places with a preposition, that stand there in a row. */
export function circumstancesEnd(units: readonly Unit[], from: number): number {
  let at = from;
  for (let next = oneEnd(units, at); next !== null; next = oneEnd(units, at)) at = next;
  return at;
}

/** Index after the one day or place that stands there; null where none does. */
function oneEnd(units: readonly Unit[], at: number): number | null {
  if (units[at]?.form === 'DATE') return at + 1;
  if (!LINKS.test(wordAt(units, at))) return null;
  const unit = units[at + 1];
  if (unit?.form === 'DATE') return at + 2;
  const isAtPlace = unit?.form === 'PHRASES' && unit.phrases.every(isPlace);
  return venueEnd(units, at + 1) ?? (isAtPlace ? at + 2 : null);
}

/** Index after the noun of the venue, which words or what owns it lead to: `his West Bank headquarters`; null where none is told. */
function venueEnd(units: readonly Unit[], from: number): number | null {
  for (let at = from; at < from + MAX_VENUE; at += 1) {
    const word = wordAt(units, at);
    if (VENUE.test(word)) return at + 1;
    if (units[at]?.form === 'WORD' && !mayLead(word, at === from)) return null;
  }
  return null;
}

function isPlace({ kind }: Phrase): boolean {
  return kind === 'PLACE' || kind === 'VENUE';
}

/** Whether the word may stand before a noun: `his`, `lakeside`. */
function mayLead(word: string, isFirst: boolean): boolean {
  if (word === "'s" || (isFirst && DETERMINER.test(word))) return true;
  return /^\p{Ll}[\p{Ll}-]*$/u.test(word) && !NO_LEADS.has(word);
}
