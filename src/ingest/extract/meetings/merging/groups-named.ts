import type { Claim } from '../claim.ts';

const LEADERS = /\b(?:leaders|presidents|ministers|counterparts|chiefs|envoys|officials)$/u;
/** Who speaks for a state that the words do not tell. */
const GOVERNMENT = /^(?:central |federal )?(?:government|authorities)$/u;
/** Fewer people or states are no group. */
const LEAST_PEOPLE = 2;
/** A headline's group is named anywhere; another one by the sentences next to it. */
const REACH_SENTENCES = 2;

type Told = Pick<Claim, 'parties' | 'sentences'>;

/** Keys of the groups of one telling (`European leaders`) whom the other one names among the same parties; empty where it names nobody. */
export function groupsNamed(told: Told, fuller: Told): readonly string[] {
  const groups = told.parties.filter(
    ({ kind, entity, represents, nameAsWritten }) =>
      kind === 'GROUP' && entity === null && represents === null && LEADERS.test(nameAsWritten),
  );
  if (groups.length === 0) return [];
  const others = told.parties.filter((party) => !groups.includes(party));
  const has = (key: string): boolean => fuller.parties.some((party) => party.key === key);
  const more = fuller.parties.filter(
    ({ kind, key }) => (kind === 'PERSON' || kind === 'COUNTRY') && !told.parties.some((party) => party.key === key),
  );
  const named =
    others.length > 0 && others.every(({ key }) => has(key)) && more.length >= LEAST_PEOPLE && isNear(told, fuller);
  return named ? groups.map(({ key }) => key) : [];
}

/** Keys of `the government` of one telling, where the other one tells its state and all others. */
export function governmentsNamed(told: Told, fuller: Told): readonly string[] {
  const government = told.parties.find(
    ({ kind, represents, nameAsWritten }) => kind === 'GROUP' && represents === null && GOVERNMENT.test(nameAsWritten),
  );
  const states = fuller.parties.filter(({ kind }) => kind === 'COUNTRY');
  if (government === undefined || states.length !== 1 || told.parties.length !== fuller.parties.length) return [];
  const others = told.parties.filter((party) => party !== government);
  return others.every(({ key }) => fuller.parties.some((party) => party.key === key)) ? [government.key] : [];
}

function isNear(a: Told, b: Told): boolean {
  const [first, second] = [a.sentences.at(-1) ?? 0, b.sentences[0] ?? 0];
  return a.sentences[0] === 0 || Math.abs(second - first) <= REACH_SENTENCES;
}
