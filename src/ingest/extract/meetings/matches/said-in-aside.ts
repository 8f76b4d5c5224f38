import type { Phrase } from '../../phrases/phrase.ts';
import type { Unit } from '../../phrases/unit.ts';
import { wordAt } from '../shapes/word-at.ts';
import { subjectBefore } from './subject.ts';

/** Somebody who says something at a meeting, and where the words that tell the meeting begin. */
export interface SaidInAside {
  readonly sayer: number;
  readonly aside: number;
}

/** So many words may stand between the preposition and the noun: `during a two-hour working lunch`. */
const MAX_WORDS = 6;
const PREPOSITIONS = /^(?:in|during|at|on)$/u;
const SAYING =
  /^(?:said|says|warn(?:s|ed)|insist(?:s|ed)|stress(?:es|ed)|declare[sd]|add(?:s|ed)|repeat(?:s|ed)|reiterate[sd]|claim(?:s|ed)|argue[sd]|promise[sd]|vow(?:s|ed)|complain(?:s|ed)|suggest(?:s|ed)|maintain(?:s|ed)|acknowledge[sd]|predict(?:s|ed)|hint(?:s|ed))$/u;
const SPOKES = /\b(?:spokes|official|aide|adviser|advisor|lawyer|witness|analyst)/iu;

/** `A said B was a partner, in a call with C`, `A warned that Russia would pay during talks with C`: A, who says it there, not who is talked of; null where the words are not such. */
export function saidInAside(units: readonly Unit[], subject: number, noun: number): SaidInAside | null {
  const aside = prepositionBefore(units, noun);
  if (aside === null || aside <= subject) return null;
  const setOff = wordAt(units, aside - 1) === ',';
  if (!(setOff || isNobody(units[subject])) || isEarlier(units, subject, aside)) return null;
  const verb = wordAt(units, subject - 1) === 'that' ? subject - 2 : subject - 1;
  const sayer = SAYING.test(wordAt(units, verb)) ? subjectBefore(units, verb, false) : null;
  return sayer !== null && isPerson(units[sayer]) ? { sayer, aside } : null;
}

function prepositionBefore(units: readonly Unit[], noun: number): number | null {
  for (let index = noun - 1; index >= Math.max(0, noun - MAX_WORDS); index -= 1) {
    const word = wordAt(units, index);
    if (PREPOSITIONS.test(word)) return index;
    if (units[index]?.form === 'PHRASES' || !/^\p{L}/u.test(word)) return null;
  }
  return null;
}

/** `said B had raised it in talks with C`: B did. */
function isEarlier(units: readonly Unit[], from: number, to: number): boolean {
  for (let index = from + 1; index < to; index += 1) if (wordAt(units, index) === 'had') return true;
  return false;
}

/** A state or a body, not somebody. */
function isNobody(unit: Unit | undefined): boolean {
  return unit?.form === 'PHRASES' && unit.phrases.every(({ kind }) => kind === 'PLACE' || kind === 'ORGANIZATION');
}

function isPerson(unit: Unit | undefined): boolean {
  const speaksForHimself = ({ kind, office }: Phrase): boolean =>
    (kind === 'PERSON' || kind === 'ANAPHOR') && !SPOKES.test(office?.title ?? '');
  return unit?.form === 'PHRASES' && unit.phrases.every(speaksForHimself);
}
