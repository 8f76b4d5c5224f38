import { resolveDate } from '../../dates/resolve-date.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import type { Unit } from '../../phrases/unit.ts';
import type { Reading, ReadSentence } from '../../reading.ts';
import { CALLED_WORD, ENCOUNTER_WORD } from '../../words/follow-up-words.ts';
import type { Claim } from '../claim.ts';

/** So many units from the noun, a day or a city is that of the meeting, not of something else. */
const UNITS_FROM_NOUN = 3;

/** Days and cities that a sentence tells beside a noun for an encounter. */
interface Occasion {
  readonly days: readonly string[];
  readonly cities: readonly number[];
}

/** Whether the sentence tells of another encounter than the claim: another day, another city. */
export function isApart(sentence: ReadSentence, claim: Claim, reading: Reading): boolean {
  const { days, cities } = occasionIn(sentence, sideOf(claim), ENCOUNTER_WORD, reading);
  const city = claim.place === null ? null : (reading.registry.drafts[claim.place]?.place ?? null);
  return (
    (claim.date !== null && days.some((day) => !agree(day, claim.date ?? ''))) ||
    (city?.kind === 'CITY' && cities.some((place) => place !== claim.place))
  );
}

/** Whether the sentence calls an encounter by the day or the city of the claim: `Monday's talks`, `the Vaduz meeting`. */
export function isCalledBy(sentence: ReadSentence, claim: Claim, reading: Reading): boolean {
  const { days, cities } = occasionIn(sentence, sideOf(claim), CALLED_WORD, reading);
  const byDay = claim.date?.length === 10 && days.some((day) => day === claim.date);
  const byCity = claim.place !== null && cities.includes(claim.place);
  return (byDay || byCity) && !isApart(sentence, claim, reading);
}

/** Days and cities by which the sentence calls an encounter, past or to come. */
export function calledDaysAndCities(sentence: ReadSentence, reading: Reading): ReadonlySet<string | number> {
  const [past, future] = [
    occasionIn(sentence, 'PAST', CALLED_WORD, reading),
    occasionIn(sentence, 'FUTURE', CALLED_WORD, reading),
  ];
  return new Set([...past.days, ...future.days, ...past.cities]);
}

function sideOf({ status }: Claim): 'PAST' | 'FUTURE' {
  return status === 'HELD' ? 'PAST' : 'FUTURE';
}

function agree(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function occasionIn({ units }: ReadSentence, side: 'PAST' | 'FUTURE', noun: RegExp, reading: Reading): Occasion {
  const beside = units.flatMap((unit, index) =>
    unit.form !== 'WORD' && isBesideNoun(units, index, noun) ? [{ unit, index }] : [],
  );
  const days = beside.flatMap(({ unit }) =>
    unit.form === 'DATE' ? [resolveDate(unit.expression, reading.published, side, null)] : [],
  );
  const cities = beside.flatMap(({ unit, index }) =>
    unit.form === 'PHRASES' && isPlaceOf(units, index) ? unit.phrases.flatMap((phrase) => cityOf(phrase, reading)) : [],
  );
  return { days: days.filter((day) => day !== null), cities };
}

function cityOf(phrase: Phrase, { entityOf }: Reading): readonly number[] {
  const entity = entityOf.get(phrase);
  return phrase.name?.place?.kind === 'CITY' && entity !== undefined ? [entity] : [];
}

function isBesideNoun(units: readonly Unit[], index: number, noun: RegExp): boolean {
  for (let at = index - UNITS_FROM_NOUN; at <= index + 2; at += 1) {
    const unit = units[at];
    if (unit?.form === 'WORD' && noun.test(unit.lower)) return true;
  }
  return false;
}

/** `the talks in Vaduz`, `the Vaduz talks`. */
function isPlaceOf(units: readonly Unit[], index: number): boolean {
  const [before, after] = [units[index - 1], units[index + 1]];
  const noun = after?.form === 'WORD' && ENCOUNTER_WORD.test(after.lower);
  return noun || (before?.form === 'WORD' && /^(?:in|at)$/u.test(before.lower));
}
