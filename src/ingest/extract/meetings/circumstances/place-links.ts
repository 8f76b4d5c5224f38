import type { Phrase } from '../../phrases/phrase.ts';
import type { Unit } from '../../phrases/unit.ts';
import { wordAt } from '../shapes/word-at.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
export const PLACE_LINKS = words('in at near outside inside');
const SETTLEMENTS = words(
  'city capital town resort village port island region province state suburb district peninsula outskirts',
);
const NATIONAL_SETTLEMENTS = words('city capital town resort port');
const BESIDE_PLACE =
  /^(?:neighbou?ring|nearby|northern|southern|eastern|western|central|upstate|downtown|rural|snowy|sunny|rainy|\p{Ll}+-\p{Ll}+)$/u;
const SITUATIONS =
  /^(?:conflict|crisis|war|fighting|violence|situation|unrest|bloodshed|insurgency|killings?|developments|protests|coup|clashes|hostilities|ceasefire|cease-fire|truce)$/u;
const WENT = words(
  'travel travels traveled travelled traveling travelling fly flies flew flown flying go goes went going gone come comes came coming head heads headed heading trip trips visit visits return returns returned returning journey journeyed drive drove invited invitation back on continue continues continued proceed proceeds proceeded move moved bring brought welcome way route delegation mission team',
);
export const GOES = words(
  'travel travels traveled travelled traveling travelling fly flies flew flown flying go goes went going gone head heads headed heading journeyed drive drove continue continues continued proceed proceeds proceeded move moved',
);
/** So many units before the destination, the place may stand from which somebody goes there. */
const UNITS_FROM = 3;
/** `sent B to Rome`. */
const SENT = words('send sends sent sending dispatch dispatches dispatched dispatching');
export const TRIPS = words('trip visit tour journey');
const DESTINATIONS: ReadonlySet<Phrase['kind']> = new Set(['PLACE', 'NAME', 'VENUE']);
const LEFT_FOR = words('leave leaves left leaving depart departs departed departing bound set off');
const VISITED = words('visit visits visited visiting tour tours toured touring reach reached in at');

/** The places that the unit names, where a preposition or another place before it makes them places of an event. */
export function placesOf(units: readonly Unit[], index: number): readonly Phrase[] {
  const unit = units[index];
  if (unit?.form !== 'PHRASES') return [];
  const before = linkBefore(units, index);
  const settlement = PLACE_LINKS.has(before) ? settlementAt(units, index) : capitalAt(units, index);
  if (settlement !== null) return settlement;
  if (isOfSituation(units, index)) return [];
  if (isLinked(units, index, before) || isTripTo(units, index))
    return [...ownedPlaces(units, index), ...unit.phrases].filter(isWhere);
  return before === 'on' || before === 'of' ? unit.phrases.filter(({ kind }) => kind === 'VENUE') : [];
}

/** Whether the word before, or another place, makes it the place of something. */
function isLinked(units: readonly Unit[], index: number, before: string): boolean {
  return (
    PLACE_LINKS.has(before) ||
    (before === ',' && (isPlace(units[index - 2]) || isSettlementAt(units, index - 2))) ||
    (before === 'of' && (SETTLEMENTS.has(wordAt(units, index - 2)) || isOfOccasion(units, index))) ||
    isSettlementAt(units, index - 1)
  );
}

/** `talks on the conflict in Sudan`: where that is. */
function isOfSituation(units: readonly Unit[], index: number): boolean {
  return [2, 3].some(
    (back) => SITUATIONS.test(wordAt(units, index - back)) && PLACE_LINKS.has(wordAt(units, index - back + 1)),
  );
}

/** The word before the place, or before what says which one it is: `in neighboring Sudan`, `in war-torn Aleppo`. */
function linkBefore(units: readonly Unit[], index: number): string {
  const word = wordAt(units, index - 1);
  return BESIDE_PLACE.test(word) && PLACE_LINKS.has(wordAt(units, index - 2)) ? wordAt(units, index - 2) : word;
}

/** `in Turkey's Antalya`: what is meant is not the country alone. */
function ownedPlaces(units: readonly Unit[], index: number): readonly Phrase[] {
  const owned = /^['’]s$/u.test(wordAt(units, index + 1)) ? units[index + 2] : undefined;
  return owned?.form === 'PHRASES' ? owned.phrases.filter(({ kind }) => kind === 'PLACE') : [];
}

/** `in the Italian capital`, `in the Italian lakeside city`: the nationality, with the noun as its head; null where it is none such. */
function settlementAt(units: readonly Unit[], index: number): readonly Phrase[] | null {
  const unit = units[index];
  const [first] = unit?.form === 'PHRASES' ? unit.phrases : [];
  const isCountry = first?.name?.place?.kind === 'COUNTRY';
  if (first === undefined || !isCountry) return null;
  const reach = first.name?.kind === 'DEMONYM' ? [1, 2, 3] : [1];
  const head = reach.map((on) => wordAt(units, index + on)).find((word) => NATIONAL_SETTLEMENTS.has(word));
  return head === undefined ? null : [{ ...first, head }];
}

/** `in the capital of Peru`: the country, with the noun as its head; null where it is none such. */
function capitalAt(units: readonly Unit[], index: number): readonly Phrase[] | null {
  const unit = units[index];
  const [first] = unit?.form === 'PHRASES' ? unit.phrases : [];
  if (first?.name?.place?.kind !== 'COUNTRY' || wordAt(units, index - 1) !== 'of') return null;
  const isIn = PLACE_LINKS.has(wordAt(units, index - 3)) || PLACE_LINKS.has(wordAt(units, index - 4));
  return wordAt(units, index - 2) === 'capital' && isIn ? [{ ...first, head: 'capital' }] : null;
}

/** `on the sidelines of the Lima summit`: the city by which an occasion is called. */
function isOfOccasion(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  const isCity = unit?.form === 'PHRASES' && unit.phrases.every(({ name }) => name?.place?.kind === 'CITY');
  if (!isCity || !/^(?:sidelines?|margins?|fringes)$/u.test(wordAt(units, index - 2))) return false;
  return [1, 2, 3].some((on) =>
    /^(?:summit|conference|forum|meeting|gathering|talks|session|games)$/u.test(wordAt(units, index + on)),
  );
}

/** `during a trip to Rome`. */
function isTripTo(units: readonly Unit[], index: number): boolean {
  if (wordAt(units, index - 1) !== 'to' || !TRIPS.has(wordAt(units, index - 2))) return false;
  return [3, 4, 5].some((back) => wordAt(units, index - back) === 'during' || wordAt(units, index - back) === 'on');
}

/** The like, and places that somebody visits or goes to. */
export function placesOrDestination(units: readonly Unit[], index: number): readonly Phrase[] {
  const unit = units[index];
  return unit?.form === 'PHRASES' && isDestination(units, index) ? unit.phrases : placesOf(units, index);
}

/** `in the Swiss city`, `in the port`. */
function isSettlementAt(units: readonly Unit[], index: number): boolean {
  return (
    SETTLEMENTS.has(wordAt(units, index)) && [1, 2, 3].some((back) => PLACE_LINKS.has(wordAt(units, index - back)))
  );
}

/** `visited Kyiv`, `flew to Moscow`, `leaves for Rome`, `in Paris`: where somebody went to meet. */
function isDestination(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (unit?.form !== 'PHRASES' || !unit.phrases.every(({ kind }) => DESTINATIONS.has(kind))) return false;
  const [before, earlier] = [wordAt(units, index - 1), wordAt(units, index - 2)];
  return (
    VISITED.has(before) ||
    (before === 'to' && (WENT.has(earlier) || earlier === 'then' || SENT.has(wordAt(units, index - 3)))) ||
    (before === 'for' && LEFT_FOR.has(earlier)) ||
    isWayTo(units, index)
  );
}

/** `flew to Moscow`, `flew into Moscow`, `travelled from Rome to Moscow`: a verb moves somebody to the place. */
export function isWayTo(units: readonly Unit[], index: number): boolean {
  if (!isPlace(units[index])) return false;
  const before = wordAt(units, index - 1);
  if (before !== 'to' && before !== 'into') return false;
  const isFrom = before === 'to' && wordAt(units, index - UNITS_FROM) === 'from' && isPlace(units[index - 2]);
  return GOES.has(wordAt(units, isFrom ? index - UNITS_FROM - 1 : index - 2));
}

/** `welcomed B to Rome`. */
export function destination(unit: Unit | undefined): readonly Phrase[] {
  return unit?.form === 'PHRASES' && isPlace(unit) ? unit.phrases.filter(isWhere) : [];
}

/** The place told last before the unit: `there`. */
export function placeBefore(units: readonly Unit[], from: number): readonly Phrase[] {
  for (let index = from - 1; index >= 0; index -= 1) {
    const from = wordAt(units, index - 1) === 'from' ? destination(units[index]) : [];
    const places = [...placesOrDestination(units, index), ...from].filter(({ name }) => name?.place !== undefined);
    if (places.length > 0) return places;
  }
  return [];
}

function isWhere({ kind, name, first, definite }: Phrase): boolean {
  // `in an Industry Dialogue`: an event.
  if (kind === 'NAME' && !definite && (name?.first ?? first) > first) return false;
  return (
    (kind === 'PLACE' || kind === 'VENUE' || kind === 'NAME' || kind === 'ORGANIZATION') && name?.kind !== 'DEMONYM'
  );
}

export function isPlace(unit: Unit | undefined): boolean {
  return unit?.form === 'PHRASES' && unit.phrases.every(isWhere);
}
