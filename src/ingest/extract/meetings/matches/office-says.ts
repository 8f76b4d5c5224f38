import type { Unit } from '../../phrases/unit.ts';
import { wordAt } from '../shapes/word-at.ts';

const PEOPLE_OF = /^(?:office|aides?|team|staff|camp|secretariat|advisers?|press)$/u;
/** What they do who speak for somebody. */
export const SAYS = /^(?:said|says|confirmed|announced|denied|added)$/u;
/** `his press office also said`: so many units after the possessive, they say it. */
const REACH_UNITS = 3;

/** `Lee's office said a meeting with B …`: whether those around the one whom the unit names say it. */
export function isSaidByOffice(units: readonly Unit[], index: number): boolean {
  if (wordAt(units, index + 1) !== "'s") return false;
  const office = [2, 3].find((on) => PEOPLE_OF.test(wordAt(units, index + on)));
  if (office === undefined) return false;
  return [1, 2, REACH_UNITS].some((on) => SAYS.test(wordAt(units, index + office + on)));
}
