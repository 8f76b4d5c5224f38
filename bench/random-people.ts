import { random } from './random.ts';

const TITLES = ['Senator', 'General', 'President', 'Ambassador', 'Foreign Minister'];
const GIVEN_NAMES = [
  'Nora',
  'Paul',
  'Grace',
  'Ingrid',
  'Marek',
  'Idris',
  'Helen',
  'Omar',
  'Fatima',
  'Viktor',
  'Leila',
  'Peter',
];
const BEGINNINGS = [
  'Quil',
  'Are',
  'Mwen',
  'Whit',
  'Sol',
  'Bang',
  'Har',
  'Bel',
  'Tor',
  'Vel',
  'Rask',
  'Lind',
  'Oko',
  'Gal',
];
const ENDINGS = [
  'ler',
  'nal',
  'dero',
  'low',
  'heim',
  'ura',
  'ton',
  'mont',
  'vik',
  'mann',
  'berg',
  'nko',
  'reira',
  'strom',
];
const COUNT = 6;

/** A few of some two thousand people with their titles, the same for the same seed: each is in few articles, as in the news. */
export function randomPeople(seed: number): readonly string[] {
  const next = random(seed);
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? '';
  return Array.from(
    { length: COUNT },
    () => `${pick(TITLES)} ${pick(GIVEN_NAMES)} ${pick(BEGINNINGS)}${pick(ENDINGS)}`,
  );
}
