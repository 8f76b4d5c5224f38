import { isDay } from '../../../../graph/index.ts';
import type { Reading } from '../../reading.ts';
import type { Claim } from '../claim.ts';
import { isSide, speaksFor } from '../parties/sides.ts';
import type { Party } from '../party.ts';

/** So many sentences from a telling of the sides, another names who spoke for them. */
const REACH_SENTENCES = 3;

type Told = Pick<Claim, 'parties' | 'sentences' | 'format' | 'status' | 'date'>;

/**
 * Keys of the states and bodies of one telling (`Iranian and American negotiators`) for whom people of the other one speak, all other parties being the same;
 * empty where a side has nobody, or somebody belongs to none.
 */
export function sidesNamed(told: Told, fuller: Told, reading: Reading): readonly string[] {
  const sides = told.parties.filter((party) => isSide(party) && !has(fuller.parties, party.key));
  if (sides.length === 0 || mayBeOtherCall(told, fuller)) return [];
  if (!isOfSameDay(told, fuller) && (told.status !== fuller.status || !isNear(told, fuller))) return [];
  if (told.parties.some((party) => !sides.includes(party) && !has(fuller.parties, party.key))) return [];
  const people = fuller.parties.filter(({ kind, key }) => kind === 'PERSON' && !has(told.parties, key));
  // Whose country nobody tells may speak for any of them.
  const known = people.filter((person) => isOfSomewhere(person, reading));
  const spokenFor = new Set(known.map((person) => sides.find((side) => speaksFor(person, side, reading))));
  const open = sides.filter((side) => !spokenFor.has(side));
  const isEachNamed = open.length === 0 || (open.length < sides.length && open.length <= people.length - known.length);
  return isEachNamed && !spokenFor.has(undefined) ? sides.map(({ key }) => key) : [];
}

function isOfSomewhere({ entity }: Party, { registry }: Reading): boolean {
  const draft = registry.drafts[entity ?? -1];
  return (
    draft?.country != null ||
    draft?.offices.some(({ country, organization }) => country !== null || organization !== null) === true
  );
}

/** A call is that of others who speak for the same sides, but for one of the same day. */
function mayBeOtherCall(a: Told, b: Told): boolean {
  if (a.format !== 'REMOTE' && b.format !== 'REMOTE') return false;
  return a.format !== b.format || a.date === null || a.date !== b.date;
}

/** What one telling tells as held and another one as to come on that day is one meeting, however far apart they stand. */
function isOfSameDay(a: Told, b: Told): boolean {
  return isDay(a.date) && a.date === b.date;
}

function has(parties: readonly Party[], key: string): boolean {
  return parties.some((party) => party.key === key);
}

function isNear(a: Told, b: Told): boolean {
  return a.sentences.some((one) => b.sentences.some((other) => Math.abs(one - other) <= REACH_SENTENCES));
}
