import { venuesNamed } from '../../../../lexicon/index.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import type { Unit } from '../../phrases/unit.ts';
import { wordOf } from '../../text/word.ts';
import { isModifierWord } from '../../words/modifiers.ts';

/** So many adjectives may stand between the place and the noun: `a White House working lunch`. */
const WORDS_BETWEEN = 3;

/** The place by which a noun for a meeting is called: `a White House lunch`, `the Geneva talks`; empty where it is called by none. */
export function placeOfNoun(units: readonly Unit[], noun: number): readonly Phrase[] {
  const index = attributiveBefore(units, noun);
  const unit = index === null ? undefined : units[index];
  return unit?.form === 'PHRASES' ? unit.phrases : [];
}

/** Index of the unit that names that place; null where there is none. */
export function attributiveBefore(units: readonly Unit[], noun: number): number | null {
  for (let index = noun - 1; index >= Math.max(0, noun - 1 - WORDS_BETWEEN); index -= 1) {
    const unit = units[index];
    if (unit?.form === 'PHRASES') return unit.phrases.length === 1 && unit.phrases.every(isPlace) ? index : null;
    if (unit?.form !== 'WORD' || !isModifier(unit.lower)) return null;
  }
  return null;
}

/** Not what tells of another one: `The meeting in Rome followed talks`. */
function isModifier(lower: string): boolean {
  return isModifierWord(wordOf(lower)) && !/^(?:follow|preced)/u.test(lower);
}

/** A city or a building; a country talks itself. */
function isPlace({ kind, name }: Phrase): boolean {
  if (kind === 'VENUE') return true;
  if (kind === 'PLACE') return name?.kind === 'PLACE' && name.place?.kind === 'CITY';
  return kind === 'ORGANIZATION' && name !== null && venuesNamed(name.text).length > 0;
}
