import type { PlaceEntry } from '../../../../lexicon/index.ts';
import type { Unit } from '../../phrases/unit.ts';
import { wordAt } from '../shapes/word-at.ts';

const RELATIVE = /^(?:who|which)$/u;
/** `talks at which he …` has its own subject. */
const BEFORE_RELATIVE = /^(?:in|on|at|of|with|by|to|from|for|during|over|under|after)$/u;

/** Whether the word opens a relative clause that goes on up to the verb. */
export function opensRelative(units: readonly Unit[], index: number, verb: number): boolean {
  return (
    RELATIVE.test(wordAt(units, index)) &&
    !BEFORE_RELATIVE.test(wordAt(units, index - 1)) &&
    !isClosedRelative(units, index, verb)
  );
}

/**
 * Whether the noun phrase belongs to a clause that is over before the verb: `travelled to B, where the rebels sit, for talks with C`, `A, who came to the summit of the bloc which
 * ended on Monday, held talks with B`.
 */
export function isOfClosedClause(units: readonly Unit[], index: number, verb: number): boolean {
  if (isClosedRelative(units, index + 1, verb) || isPlaceSetOff(units, index)) return true;
  const closing = wordAt(units, index - 1) === 'where' ? commaAfter(units, index, verb) : null;
  return closing !== null && /^(?:for|to|before)$/u.test(wordAt(units, closing + 1));
}

/** `the summit which ended on Monday, …`: whether the word opens such a clause. */
function isClosedRelative(units: readonly Unit[], index: number, verb: number): boolean {
  return wordAt(units, index) === 'which' && wordAt(units, index - 1) === '' && commaAfter(units, index, verb) !== null;
}

function commaAfter(units: readonly Unit[], from: number, to: number): number | null {
  for (let at = from + 1; at < to; at += 1) if (wordAt(units, at) === ',') return at;
  return null;
}

/** `flew to the new capital, Naypyidaw, for talks with B`, `arrived in Seoul, South Korea, and met B`. */
function isPlaceSetOff(units: readonly Unit[], index: number): boolean {
  if (wordAt(units, index - 1) !== ',' || wordAt(units, index + 1) !== ',') return false;
  const kind = placeKindAt(units, index);
  return kind === 'CITY' || (kind === 'COUNTRY' && placeKindAt(units, index - 2) === 'CITY');
}

function placeKindAt(units: readonly Unit[], index: number): PlaceEntry['kind'] | undefined {
  const unit = units[index];
  return unit?.form === 'PHRASES' ? unit.phrases[0]?.name?.place?.kind : undefined;
}
