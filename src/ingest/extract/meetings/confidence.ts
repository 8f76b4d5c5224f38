import type { MeetingStatus } from '../../../graph/index.ts';
import type { Unit } from '../phrases/unit.ts';
import type { Construction } from './constructions/construction.ts';
import type { Party } from './party.ts';

/** What weakens a match, as factors of its construction's confidence. */
const UNNAMED_PARTY = 0.9;
const POINTED_BACK = 0.8;
const PROPOSED = 0.9;
/** Claims below this are left out. */
export const LEAST_CONFIDENCE = 0.45;

/** The chance that a match is right, by its construction, its parties and its status. */
export function confidenceOf(
  construction: Construction,
  parties: readonly Party[],
  units: readonly Unit[],
  status: MeetingStatus,
): number {
  let confidence = construction.confidence;
  if (parties.some(({ entity }) => entity === null)) confidence *= UNNAMED_PARTY;
  if (units.some((unit) => unit.form === 'PHRASES' && unit.phrases.some(({ kind }) => kind === 'ANAPHOR')))
    confidence *= POINTED_BACK;
  if (status === 'PROPOSED') confidence *= PROPOSED;
  return Math.round(confidence * 100) / 100;
}
