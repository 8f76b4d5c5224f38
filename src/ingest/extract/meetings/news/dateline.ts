import { daysBetween } from '../../../../graph/index.ts';
import { venuesNamed } from '../../../../lexicon/index.ts';
import type { Reading, ReadSentence } from '../../reading.ts';
import { type Where, whereOf } from '../circumstances/where.ts';
import type { Claim } from '../claim.ts';

/** A dateline opens the story: only a headline or a caption stands before it. */
const MAX_SENTENCES_BEFORE = 3;
/** Meetings told so soon after a dateline are the news from its city. */
const REACH_SENTENCES = 2;
/** What was held in the days before the publication is the news for so many sentences. */
const REACH_FRESH = 8;
const MOST_DAYS = 1;
/** Nouns for a meeting where people sit together unless something else is said. */
const TALKS =
  /^(?:hold with|several hold|between|between two|meeting with|their meeting|one's meeting with|chaired by|agreed (?:at|after) talks)$/u;
const HERE = /\b(?:here (?:on|in|with|for|to|at|today|last|this)|here[.,]|in the capital\b)/u;

/** The claims, those that the first sentences after a dateline tell as held, and without a place, placed in its city. */
export function withDateline(claims: readonly Claim[], reading: Reading): readonly Claim[] {
  const dateline = reading.sentences.slice(0, MAX_SENTENCES_BEFORE).find(isDateline);
  const city = dateline === undefined ? null : cityOf(dateline, reading);
  if (dateline === undefined || city === null) return claims;
  return claims.map((claim) =>
    isNewsOf(openPlace(claim, city, reading), dateline, reading) || isToldHere(claim, reading)
      ? { ...claim, ...city, venue: claim.venue }
      : claim,
  );
}

/** `LIMA — A has ended a visit to Peru`: the claim without its place, where that is only the country of the city. */
function openPlace(claim: Claim, city: Where, { registry: { drafts } }: Reading): Claim {
  const [told, around] = [claim.place, city.place].map((place) => (place === null ? null : drafts[place]?.place));
  return told?.kind === 'COUNTRY' && told.countryCode === around?.countryCode ? { ...claim, place: null } : claim;
}

/** Whether the words say that it is where the news comes from: `here`, `in the capital`. */
function isToldHere({ place, venue, format, sentences }: Claim, reading: Reading): boolean {
  const first = reading.sentences[sentences[0] ?? -1];
  if (place !== null || venue !== null || format === 'REMOTE' || first === undefined) return false;
  return HERE.test(reading.text.slice(first.start, first.end));
}

export function isDateline(sentence: ReadSentence): boolean {
  const { tokens } = sentence;
  const last = (tokens.at(-1)?.text === '.' ? tokens.at(-2) : tokens.at(-1))?.text ?? '';
  if (/^[-–—]$/u.test(last) && /^\p{Lu}{3}/u.test(tokens[0]?.text ?? '')) return true;
  return /^[-–—:)/]$/u.test(last) && opensWithCity(sentence) && !tokens.some(({ text }) => /^\p{Ll}{3}/u.test(text));
}

function opensWithCity({ units: [first] }: ReadSentence): boolean {
  return first?.form === 'PHRASES' && first.phrases.some(({ name }) => name?.place?.kind === 'CITY');
}

export function cityOf({ units }: ReadSentence, reading: Reading): Where | null {
  const first = units.find((unit) => unit.form === 'PHRASES');
  const cities = first?.form === 'PHRASES' ? first.phrases.filter(({ name }) => name?.place?.kind === 'CITY') : [];
  const where = whereOf(cities, reading);
  return where.place === null ? null : where;
}

/** Whether it was held about when the news came, face to face, as told after the dateline. */
function isNewsOf(claim: Claim, dateline: ReadSentence, reading: Reading): boolean {
  const { place, venue, status, format, sentences, date } = claim;
  const first = sentences.find((index) => index > dateline.index);
  if (place !== null || status !== 'HELD' || first === undefined || (venue !== null && isElsewhere(venue)))
    return false;
  if (format !== 'IN_PERSON' && !(format === 'UNKNOWN' && TALKS.test(claim.construction))) return false;
  const distance = first - dateline.index;
  if (date === null) return false;
  return isFresh(date, reading) ? distance <= REACH_FRESH : format === 'IN_PERSON' && distance <= REACH_SENTENCES;
}

/** A venue whose city the lists know is where it is. */
function isElsewhere(venue: string): boolean {
  return venuesNamed(venue).length > 0;
}

function isFresh(date: string, { published }: Reading): boolean {
  if (published === null || date.length !== published.length) return false;
  const days = daysBetween(date, published);
  return days >= 0 && days <= MOST_DAYS;
}
