import type { Unit } from '../../phrases/unit.ts';
import type { ReadSentence } from '../../reading.ts';
import type { Construction } from '../constructions/construction.ts';
import type { Match } from '../matches/match.ts';
import { placeOfNoun } from '../matches/place-of-noun.ts';
import { wordAt } from '../shapes/word-at.ts';
import { type Circumstances, circumstancesAfter, circumstancesWithin, NO_CIRCUMSTANCES } from './circumstances.ts';
import { circumstancesBefore, circumstancesFronted } from './circumstances-before.ts';
import { dayOfTelling } from './day-of-telling.ts';
import { timeOfNoun } from './time-at.ts';

/** What may stand before a noun for a meeting. */
const OF_NOUN =
  /^(?:the|an?|at|least|first|second|third|fourth|last|latest|new|fresh|another|more|further|two|three|four|five|several|separate|direct|indirect|formal|informal|peace|bilateral|trilateral|high-level|rounds?|of)$/u;
const INVITATION = /\b(?:invit|offer|proposal|request)/u;

/** Place and time as the nearest words tell them: with the noun, inside what was matched, after it; then before it. */
export function circumstancesAround(match: Match, { units }: Pick<ReadSentence, 'units'>, caption: boolean): Around {
  const { construction, telling, last, first, subject, matched, after } = match;
  const isToldOf = match.parties.every((index) => isCollective(units[index]));
  const nearest = [
    { places: placeOfNoun(units, telling), date: timeOfNoun(units, telling) },
    beside(construction, circumstancesAfter(units, { from: telling + 1, to: last + 1 }), isToldOf),
    INVITATION.test(matched) ? circumstancesWithin(units, first, last + 1) : NO_CIRCUMSTANCES,
    beside(
      construction,
      circumstancesAfter(units, { from: last + 1, caption, subject: construction.nominal && subject === null }),
      isToldOf,
    ),
  ];
  // `On Sunday, A told a meeting of B and C`: A is a part of what was matched.
  const fronted =
    subject ?? (construction.other === 'GIVEN' ? first : construction.nominal ? openingNoun(units, first) : null);
  const before = [
    circumstancesBefore(units, subject ?? (isReadFromStart(construction) ? -1 : first - 1), telling),
    circumstancesBefore(units, first - 1, telling),
    fronted === null ? NO_CIRCUMSTANCES : circumstancesFronted(units, fronted),
    { places: [], date: dayOfTelling(units, first, after) },
  ];
  return {
    places: [...nearest, ...before].find(({ places }) => places.length > 0)?.places ?? [],
    date: nearest.find(({ date }) => date !== null)?.date ?? null,
    earlier: before.find(({ date }) => date !== null)?.date ?? null,
  };
}

/** `In May, the first round of talks between A and B …`: index of the first unit of the noun phrase that opens its clause after a comma; null where something else stands before it. */
function openingNoun(units: ReadSentence['units'], first: number): number | null {
  let from = first;
  while (from > 0 && OF_NOUN.test(wordAt(units, from - 1))) from -= 1;
  return wordAt(units, from - 1) === ',' ? from : null;
}

/** Whether the noun phrase before what was matched tells where and when: `A summit in Rome on Monday brought together B and C`. */
function isReadFromStart({ name, other }: Construction): boolean {
  return other === 'CLAUSE' || other === 'BOTH' || name === 'attended by';
}

/** A time told before the telling word may be that of what is said of the meeting. */
export interface Around extends Circumstances {
  readonly earlier: Circumstances['date'];
}

/** `the two`, `they`. */
function isCollective(unit: Unit | undefined): boolean {
  return unit?.form === 'PHRASES' && unit.phrases.every(({ kind }) => kind === 'ANAPHOR');
}

/** Without the countries and regions that are only talked of; where those who talk are told of before, so are cities: `The two discussed the fighting in Rome`. */
function beside({ topic }: Construction, told: Circumstances, isToldOf: boolean): Circumstances {
  if (!topic) return told;
  if (isToldOf) return { ...told, places: [] };
  return { ...told, places: told.places.filter(({ kind, name }) => kind === 'VENUE' || name?.place?.kind === 'CITY') };
}
