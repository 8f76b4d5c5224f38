import type { DateExpression } from '../../dates/date-expression.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import type { Unit } from '../../phrases/unit.ts';
import { tellsPlaceCloser } from '../matches/place-told-closer.ts';
import { wordAt } from '../shapes/word-at.ts';
import { type Circumstances, NO_CIRCUMSTANCES, REACH_UNITS } from './circumstances.ts';
import { BOUNDARIES, MAX_ASIDE, WHO } from './clause-end.ts';
import { destination, isPlace, isWayTo, placeBefore, placesOf, placesOrDestination } from './place-links.ts';
import { timeAt } from './time-at.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const RELATIVES = words('who where');
const LOOSE = words(
  'saw sees session in on at , late early around the here there « a an of same city margin margins sideline sidelines fringes summit conference meeting assembly gathering forum ceremony funeral eve occasion morning afternoon evening again separately file photo photograph picture image while capital town village port resort island lakeside coastal seaside northern southern eastern western central border neighboring neighbouring nearby ancient historic',
);
/** How far back a sentence's opening phrases may stand. */
const REACH_FRONTED = 14;
/** How far before a day the word may stand from which it counts. */
const REACH_SINCE = 6;
/** Words that open the clause of what somebody does where the main clause takes them: `arrives in Rome, where he will …`. */
const RELATIVE_TIME = /^(?:during|in|within|of|on|at)$/u;
/** What somebody is who visits `as` that. */
const ROLE = /^(?:president|prime|foreign|secretary|chancellor|premier|leader|head|chief|minister|king|pope|part)$/u;
/** Units of `, he said,`. */
const SAYING_ASIDE = 4;
/** Where and when it is said, when it stands after that. */
const SAYS_SO = /^(?:said|says|told|announced|confirmed|added|declared)$/u;
const OTHER_DAY =
  /^(?:will|returned|left|resigned|retired|became|won|lost|took|began|had|replaced|succeeded|announced|said|called|ordered|signed|turned|died|faces|plans|leaves)$/u;
const VISIT = /^(?:visit|trip|tour|journey)$/u;
const FOLLOWS = /^(?:follow|preced)(?:s|es|ed)$/u;
const DESCRIBED = /^(?:seen|regarded|considered|viewed|described|widely|known|born|educated|accused|wanted|named)$/u;
const TO_BE = /^(?:to|due|set|expected|elected|re-elected|appointed|named|sworn|born|ousted|killed|arrested)$/u;

/** Reads the units between the subject and the telling word; the day in an aside (`who arrived on Monday,`) is that of the aside. */
export function circumstancesBefore(units: readonly Unit[], subject: number, telling: number): Circumstances {
  let found = NO_CIRCUMSTANCES;
  let outside: Circumstances | null = null;
  let described = false;
  for (let index = Math.max(subject + 1, telling - REACH_UNITS); index < telling; index += 1) {
    if (opensAside(units, index)) {
      outside = found;
      described = isDescriptionFrom(units, index);
    }
    found = isBoundary(units, index) ? NO_CIRCUMSTANCES : withUnit(found, units, index);
    if (outside === null || wordAt(units, index) !== ',') continue;
    found = afterAside(found, outside, described);
    outside = null;
  }
  return found;
}

/** What holds behind an aside: where it says that somebody is, they may be still. */
function afterAside({ places }: Circumstances, outside: Circumstances, described: boolean): Circumstances {
  return { places: places.length > 0 && !described ? places : outside.places, date: outside.date };
}

function opensAside(units: readonly Unit[], index: number): boolean {
  return isDescriptionFrom(units, index) || isAsideFrom(units, index);
}

/** `A, seen as the most powerful man in Peru, met`: what somebody is, wherever they are. */
function isDescriptionFrom(units: readonly Unit[], index: number): boolean {
  return wordAt(units, index - 1) === ',' && DESCRIBED.test(wordAt(units, index));
}

/** `On Friday, after a visit to Rome, A will …`, `A, who is to be sworn in next month, met …`: what stands between the commas is done at another time. */
function isAsideFrom(units: readonly Unit[], index: number): boolean {
  const [before, word, next] = [index - 1, index, index + 1].map((at) => wordAt(units, at));
  if (before === ',' && /^(?:after|before|following|besides|alongside|apart|aside)$/u.test(word ?? '')) return true;
  if (!WHO.test(word ?? '')) return false;
  return (
    OTHER_DAY.test(next ?? '') || (/^(?:is|are|was|were)$/u.test(next ?? '') && TO_BE.test(wordAt(units, index + 2)))
  );
}

function withUnit({ places, date }: Circumstances, units: readonly Unit[], index: number): Circumstances {
  const told = wordAt(units, index) === 'there' ? placeBefore(units, index) : placesOrDestination(units, index);
  // Who goes on to another place has left the one before.
  return { places: [...(isWayTo(units, index) ? [] : places), ...told], date: timeAt(units, index) ?? date };
}

/** A boundary, but for `speaking in Rome after talks`, where both are in one place. */
function isBoundary(units: readonly Unit[], index: number): boolean {
  const word = wordAt(units, index);
  // `The meeting in Rome followed talks between A and B`.
  if (FOLLOWS.test(word)) return true;
  if (!BOUNDARIES.has(word) || RELATIVES.has(word) || isOfTheVisit(units, index) || isProgramme(units, index))
    return false;
  return !/^(?:after|following)$/u.test(word) || !isSpokenThere(units, index);
}

/** `his first trip to Rome as foreign minister`, `visiting Rome for the first time since the war`. */
function isOfTheVisit(units: readonly Unit[], index: number): boolean {
  const [before, word, after] = [index - 1, index, index + 1].map((at) => wordAt(units, at));
  if (word === 'since')
    return before === 'time' || [2, 3, 4, 5].some((back) => VISIT.test(wordAt(units, index - back)));
  return word === 'as' && ROLE.test(after ?? '');
}

/** `for a visit that includes talks`. */
function isProgramme(units: readonly Unit[], index: number): boolean {
  return (
    /^(?:that|which)$/u.test(wordAt(units, index)) && /^(?:includes?|will|features?)$/u.test(wordAt(units, index + 1))
  );
}

function isSpokenThere(units: readonly Unit[], after: number): boolean {
  for (let index = after - 1; index >= Math.max(0, after - 6); index -= 1)
    if (/^(?:speaking|said|told|announced|added)$/u.test(wordAt(units, index))) return true;
  return false;
}

/** Reads leftwards from the unit: `In Geneva on Tuesday, A met B`, `A arrives in Rome on Friday, where he will meet B`, `It was on Monday that A met B`. */
export function circumstancesFronted(units: readonly Unit[], subject: number): Circumstances {
  const relative = relativeAt(units, subject);
  if (relative !== null) {
    const told = withPlaceAt(units, relative - 1, lastOf(circumstancesBefore(units, -1, relative)));
    // `flew in on Monday from Rome, where he had met B`: the day is that of the flight.
    const left = wordAt(units, relative - 2) === 'from' && isPlace(units[relative - 1]);
    return { ...told, date: dayBetween(units, relative, subject) ?? (left ? null : told.date) };
  }
  const isCleft = wordAt(units, 0) === 'it' && wordAt(units, subject - 1) === 'that';
  return isCleft ? circumstancesBefore(units, 0, subject - 1) : openingOf(units, subject);
}

/** What the phrases right before the subject tell; nothing where they tell when and where something was said. */
function openingOf(units: readonly Unit[], subject: number): Circumstances {
  const places: Phrase[] = [];
  let date: DateExpression | null = null;
  const last = withoutAside(units, subject - 1);
  const from = openingStart(units, last + 1);
  const isSaid = SAYS_SO.test(wordAt(units, from - 1)) || isAccordingTo(units, from);
  if (isSaid) return NO_CIRCUMSTANCES;
  for (let index = last; index >= from; index -= 1) {
    date = timeAt(units, index) ?? date;
    places.push(...placesOf(units, index));
  }
  return { places, date: isSince(units, from) ? null : date };
}

/** `According to the agency on Monday, A …`: the day of those who say so. */
function isAccordingTo(units: readonly Unit[], from: number): boolean {
  return [1, 2, 3, 4].some((back) => wordAt(units, from - back) === 'according');
}

/** `Since taking office in May, A …`: the day from which it counts, not that of what is told. */
function isSince(units: readonly Unit[], from: number): boolean {
  for (let index = from; index >= Math.max(0, from - REACH_SINCE); index -= 1) {
    const word = wordAt(units, index);
    if (word === 'since') return true;
    if (word === ',') return false;
  }
  return false;
}

/** Index of the first of the phrases and loose words that stand right before the subject. */
function openingStart(units: readonly Unit[], subject: number): number {
  let from = subject;
  while (from > Math.max(0, subject - REACH_FRONTED) && isLoose(units[from - 1])) from -= 1;
  return from;
}

function isLoose(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.form !== 'WORD' || LOOSE.has(unit.lower));
}

/** Index of the comma that opens the aside which the comma at the index closes: `On Friday, after a visit to Rome, A`; the index itself where there is none. */
function withoutAside(units: readonly Unit[], comma: number): number {
  if (wordAt(units, comma) !== ',') return comma;
  for (let index = comma - 1; index > Math.max(0, comma - MAX_ASIDE); index -= 1) {
    if (isAsideFrom(units, index)) return index - 1;
    if (wordAt(units, index) === ',') return comma;
  }
  return comma;
}

/** Index of the comma or word with which the relative clause of the subject begins: `, where he`, `, where on Friday he`, `during which he`; null where it is none. */
function relativeAt(units: readonly Unit[], subject: number): number | null {
  let before = subject - 1;
  if (isSayingAside(units, before)) before -= SAYING_ASIDE;
  while (units[before]?.form === 'DATE' || wordAt(units, before) === 'on') before -= 1;
  const word = wordAt(units, before);
  const place = word === 'where' || (word === 'which' && RELATIVE_TIME.test(wordAt(units, before - 1)));
  // `on Friday, when he meets B`.
  const day = word === 'when' && units[wordAt(units, before - 1) === ',' ? before - 2 : before - 1]?.form === 'DATE';
  if (!place && !day) return null;
  return wordAt(units, before - 1) === ',' ? before - 1 : before;
}

/** `where, he said, he …`. */
function isSayingAside(units: readonly Unit[], comma: number): boolean {
  const [opening, sayer, said] = [comma - 3, comma - 2, comma - 1];
  return (
    wordAt(units, comma) === ',' &&
    SAYS_SO.test(wordAt(units, said)) &&
    units[sayer]?.form === 'PHRASES' &&
    wordAt(units, opening) === ','
  );
}

/** `, where on Friday he …`. */
function dayBetween(units: readonly Unit[], from: number, to: number): DateExpression | null {
  for (let index = to - 1; index > from; index -= 1) {
    const day = timeAt(units, index);
    if (day !== null) return day;
  }
  return null;
}

/** `the next stop is Rome, where he …`: the place right before the relative is where. */
function withPlaceAt(units: readonly Unit[], index: number, told: Circumstances): Circumstances {
  const unit = units[tellsPlaceCloser(units, index) ? index - 2 : index];
  const places = isPlace(unit) ? destination(unit) : [];
  return places.length === 0 ? told : { ...told, places };
}

/** The place told last, with the time; `Lima, Peru` is the city. */
function lastOf({ places, date }: Circumstances): Circumstances {
  const [city, country] = places.slice(-2).map(({ name }) => name?.place ?? null);
  const isToldCloser = city?.kind === 'CITY' && country?.kind === 'COUNTRY' && city.countryCode === country.countryCode;
  return { places: isToldCloser ? places.slice(-2, -1) : places.slice(-1), date };
}
