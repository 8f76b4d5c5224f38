import type { Unit } from '../../phrases/unit.ts';
import type { Claim } from '../claim.ts';
import type { Construction } from '../constructions/construction.ts';
import type { Party } from '../party.ts';
import { wordsOf } from '../shapes/word-at.ts';

/** What weakens a match, as factors of its construction's confidence. */
const UNNAMED_PARTY = 0.9;
const POINTED_BACK = 0.8;
const PROPOSED = 0.9;
/** Advisers, lawyers, parties of a country: whom somebody consults at no time and place. */
const CONSULTED = 0.5;
const CONSULTING =
  /^(?:consult\w*|confer\w*|discuss\w*|talk\w*|go over|went over|coordinat\w*) (?!(?:\S+ ){0,8}between )/u;
/** Claims below this are left out. */
export const LEAST_CONFIDENCE = 0.45;

function isCrowd({ kind, entity, represents }: Party): boolean {
  return kind === 'GROUP' && entity === null && represents == null;
}

/** The chance that a match is right, by its construction, its parties, its status, and whether it has a time or a place. */
export function confidenceOf(
  construction: Construction,
  parties: readonly Party[],
  units: readonly Unit[],
  { status, date, place }: Pick<Claim, 'status' | 'date' | 'place'>,
): number {
  let confidence = construction.confidence;
  const isVague = date === null && place === null && parties.filter((party) => !isCrowd(party)).length < 2;
  if (isVague && CONSULTING.test(`${wordsOf(units)} `)) confidence *= CONSULTED;
  if (parties.some(({ entity }) => entity === null)) confidence *= UNNAMED_PARTY;
  if (units.some((unit) => unit.form === 'PHRASES' && unit.phrases.some(({ kind }) => kind === 'ANAPHOR')))
    confidence *= POINTED_BACK;
  if (status === 'PROPOSED') confidence *= PROPOSED;
  return Math.round(confidence * 100) / 100;
}
