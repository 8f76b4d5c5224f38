import { GIVEN_NAMES, SURNAME_BEGINNINGS, SURNAME_ENDINGS } from './made-names.ts';
import { random } from './random.ts';

const TITLES = ['Senator', 'General', 'President', 'Ambassador', 'Foreign Minister'];
const COUNT = 6;

/** A few of some two thousand people with their titles, the same for the same seed: each is in few articles, as in the news. */
export function randomPeople(seed: number): readonly string[] {
  const next = random(seed);
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? '';
  return Array.from(
    { length: COUNT },
    () => `${pick(TITLES)} ${pick(GIVEN_NAMES)} ${pick(SURNAME_BEGINNINGS)}${pick(SURNAME_ENDINGS)}`,
  );
}
