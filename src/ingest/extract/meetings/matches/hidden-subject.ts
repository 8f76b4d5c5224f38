import type { Unit } from '../../phrases/unit.ts';
import type { ReadSentence } from '../../reading.ts';
import { OFFICE_HEADS } from '../../words/office-words.ts';
import { wordAt } from '../shapes/word-at.ts';
import type { Match } from './match.ts';

const AUXILIARY = '(?:is|are|was|were|has|had|have|will|would|could|should|may|might|did|does|do|can)';
const SAYING =
  '(?:said|says|say|saying|reported|reports|announced|confirmed|added|claimed|claims|insisted|believes?|that)';
const WHILE = '(?:after|when|as|while|because|but|before|since|whether|until|although|though|where)';
const DETERMINER = '(?:the|an?|this|that|its|his|her|their|these|those|some|no|any|several|more|most|all)';
const THING = `${DETERMINER} (?:\\p{Ll}[\\p{Ll}’-]* ){1,6}?${AUXILIARY} [^«,;:]*$`;
/** `said the signal had met B`. */
const SAID_OF_THING = new RegExp(`(?:^| )${SAYING} ${THING}`, 'u');
/** `after the signal was received by B`. */
const THING_DONE = new RegExp(`(?:^| )(?:${SAYING}|${WHILE}) (?:that )?${THING}`, 'u');
const PASSIVE = /^(?:been|be|was|were|is|are) .* by /u;
/** `today it is expected to hear from B`: the body told before, not the person. */
const IT = new RegExp(
  `(?:^| )(?:,|but|and|said|says|saying|that|because|where|when|«D\\d+») it ${AUXILIARY} [^«,;:]*$`,
  'u',
);

/** `is to visit Chad as it nears the end of talks with B`. */
const IT_DOES = /(?:^| )(?:as|while|when|because|that|after|before) it \p{Ll}+(?:s|ed) [^«,;:]*$/u;

/** Whether the clause of the telling word has a subject of its own that is no party: a thing, or the `it` of a person's clause. */
export function hasHiddenSubject(
  { construction, subject, telling, matched }: Pick<Match, 'construction' | 'subject' | 'telling' | 'matched'>,
  { units }: Pick<ReadSentence, 'units'>,
): boolean {
  if (subject === null || construction.other !== 'CLAUSE') return false;
  const unit = units[subject];
  const words = units
    .slice(subject + 1, telling)
    .map((one, at) => wordAt(units, subject + 1 + at) || `«${one.form.charAt(0)}1»`);
  const between = `${words.join(' ')} `;
  const isPerson = unit?.form === 'PHRASES' && unit.phrases.every(({ kind }) => kind === 'PERSON' || kind === 'OFFICE');
  if ((isPerson || isPronoun(unit)) && IT_DOES.test(between)) return true;
  if (construction.nominal) return false;
  if ((isPerson || PASSIVE.test(matched)) && IT.test(between)) return true;
  // `said the storm had passed and met B` goes on with whoever said it.
  return / by /u.test(matched)
    ? THING_DONE.test(between)
    : SAID_OF_THING.test(between) && !/ (?:and|or) /u.test(between);
}

/** `A upbeat after president meets B`: whether an office that a headline tells without an article does it. */
export function isOfBareOffice(
  { construction, telling }: Pick<Match, 'construction' | 'telling'>,
  { units }: Pick<ReadSentence, 'units'>,
): boolean {
  return !construction.nominal && OFFICE_HEADS.has(wordAt(units, telling - 1));
}

function isPronoun(unit: Unit | undefined): boolean {
  return unit?.form === 'PHRASES' && unit.phrases.every(({ head }) => head === 'he' || head === 'she');
}
