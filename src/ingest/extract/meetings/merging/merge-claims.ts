import { type ClaimField, daysBetween, isDay, latestDay, type MeetingStatus } from '../../../../graph/index.ts';
import { type DayRange, overlap, rangeOf } from '../../dates/day-range.ts';
import type { Reading } from '../../reading.ts';
import type { Claim } from '../claim.ts';
import { leadOf } from '../news/lead.ts';
import type { Party } from '../party.ts';
import { governmentsNamed, groupsNamed } from './groups-named.ts';
import { hintedAt } from './headline-claims.ts';
import { holdersNamed } from './holders-named.ts';
import { sidesNamed } from './sides-named.ts';

/** A telling is compared with so many meetings told before it: articles tell of far fewer, and a book of meetings costs no more for its length. */
const REACH_CLAIMS = 100;
/** A meeting of more parties is a directory: it takes in no further tellings. */
const MAX_PARTIES = 200;
/** News tell of what was in the week before them. */
const MOST_DAYS_OF_NEWS = 7;
const ALSO_MET =
  /\b(?:also|later|then|separately) (?:met|meets?|meeting|held|holds?|hosted|received|sat|saw|spoke|talked|dined|had)\b/u;
const FINALITY: Readonly<Record<MeetingStatus, number>> = { PROPOSED: 0, PLANNED: 1, CANCELLED: 2, HELD: 2 };

/** A meeting whose tellings are gathered: what tells it grows in place. */
interface Gathered extends Claim {
  readonly sentences: number[];
  readonly supports: Map<number, readonly ClaimField[]>;
}

/** One claim for each encounter of the article: tellings of the same parties that nothing keeps apart become one. */
export function mergeClaims(claims: readonly Claim[], reading: Reading): readonly Claim[] {
  const merged: Gathered[] = [];
  for (const claim of claims) {
    const from = Math.max(0, merged.length - REACH_CLAIMS);
    const index = merged.slice(from).findLastIndex((other) => areOne(other, claim, reading));
    const other = index < 0 ? undefined : merged[from + index];
    if (other === undefined)
      merged.push({ ...claim, sentences: [...claim.sentences], supports: new Map(claim.supports) });
    else merged[from + index] = joined(other, claim, reading);
  }
  return merged;
}

function areOne(a: Claim, b: Claim, reading: Reading): boolean {
  return (
    a.parties.length <= MAX_PARTIES &&
    compatibleStatus(a, b) &&
    compatibleDates(a, b) &&
    compatibleFormats(a, b) &&
    compatiblePlaces(a.place, b.place, reading) &&
    !isAnother(a, b) &&
    !isOfferBesides(a, b) &&
    !isOfferOfOther(a, b) &&
    (sameParties(a.parties, b.parties) || collectivesNamed(a, b, reading).length > 0) &&
    !isBackground(a, b, reading) &&
    !isBesides(a, b, reading)
  );
}

/** Keys of the groups, sides and office holders of one whom the other names. */
function collectivesNamed(a: Claim, b: Claim, reading: Reading): readonly string[] {
  return [
    ...hintedAt(a, b, reading),
    ...groupsNamed(a, b),
    ...groupsNamed(b, a),
    ...governmentsNamed(a, b),
    ...governmentsNamed(b, a),
    ...sidesNamed(a, b, reading),
    ...sidesNamed(b, a, reading),
    ...holdersNamed(a, b, reading),
    ...holdersNamed(b, a, reading),
  ];
}

/** One holds all parties of the other, or they share two. */
function sameParties(a: readonly Party[], b: readonly Party[]): boolean {
  const shared = a.filter((party) => b.some(({ key }) => key === party.key)).length;
  return shared >= 2 || shared === Math.min(a.length, b.length);
}

function compatibleStatus(a: Claim, b: Claim): boolean {
  if (a.status === b.status || a.assumed || b.assumed || a.status === 'PROPOSED' || b.status === 'PROPOSED')
    return true;
  // What was planned and then called off is one meeting.
  if (a.status !== 'HELD' && b.status !== 'HELD') return true;
  return a.date !== null && a.date === b.date;
}

/** `met B and C, and invited C and D to Rome`: what one sentence tells as held and as wanted, of others. */
function isOfferBesides(a: Claim, b: Claim): boolean {
  if (a.status === b.status || (a.status !== 'PROPOSED' && b.status !== 'PROPOSED')) return false;
  const isHeld = [a, b].some(({ status, assumed }) => status === 'HELD' && !assumed);
  const differ = [
    [a, b],
    [b, a],
  ].every(([one, other]) => one?.parties.some(({ key }) => !other?.parties.some((party) => party.key === key)));
  return isHeld && differ && b.sentences.some((sentence) => a.sentences.includes(sentence));
}

/** `A offered to host B and C`: with somebody who has no part in what B and C agreed on. */
function isOfferOfOther(a: Claim, b: Claim): boolean {
  if ((a.status === 'PROPOSED') === (b.status === 'PROPOSED')) return false;
  const [offer, other] = a.status === 'PROPOSED' ? [a, b] : [b, a];
  const isIn = (party: Party): boolean => other.parties.some(({ key }) => key === party.key);
  return (
    offer.parties.length > 2 &&
    offer.parties.some((party) => party.kind === 'PERSON' && !isIn(party)) &&
    other.parties.every(({ key }) => offer.parties.some((party) => party.key === key))
  );
}

/** One is told as another meeting than the news, and no day says that they are the same. */
function isAnother(a: Claim, b: Claim): boolean {
  return a.another !== b.another && !(isDay(a.date) && a.date === b.date);
}

/** What the first sentence tells without a day is news: a meeting of long before, told after it, is another. */
function isBackground(news: Claim, later: Claim, reading: Reading): boolean {
  const { published } = reading;
  if (news.date !== null || later.date === null || published === null || news.status === 'CANCELLED') return false;
  const over = daysBetween(latestDay(later.endDate ?? later.date), published);
  // What is wanted now is not what was held long before.
  const isAhead = news.status !== 'HELD' && later.status === 'HELD';
  return over > MOST_DAYS_OF_NEWS && (isAhead || news.sentences[0] === leadOf(reading)?.index);
}

/** `They also met with business leaders`: the same and others, told as another meeting. */
function isBesides(a: Claim, b: Claim, { text, sentences }: Reading): boolean {
  if (
    b.parties.length <= a.parties.length ||
    !a.parties.every(({ key }) => b.parties.some((party) => party.key === key))
  )
    return false;
  const told = sentences[b.sentences[0] ?? -1];
  // `The two met and are to meet B on the same day`.
  if (a.status === 'HELD' && b.status === 'PLANNED' && !a.assumed && !b.assumed) return true;
  return told !== undefined && !a.sentences.includes(told.index) && ALSO_MET.test(text.slice(told.start, told.end));
}

function compatibleFormats(a: Claim, b: Claim): boolean {
  return (a.format === 'REMOTE') === (b.format === 'REMOTE') || a.format === 'UNKNOWN' || b.format === 'UNKNOWN';
}

function compatibleDates(a: Claim, b: Claim): boolean {
  const [x, y] = [daysOf(a), daysOf(b)];
  return x === null || y === null || overlap(x, y);
}

/** The days among which it was; null where nothing tells. */
function daysOf({ date, week }: Claim): DayRange | null {
  if (week !== null && !isDay(date)) return week;
  return date === null ? null : rangeOf(date);
}

function compatiblePlaces(a: number | null, b: number | null, { registry }: Reading): boolean {
  if (a === null || b === null || a === b) return true;
  const [x, y] = [registry.drafts[a]?.place ?? null, registry.drafts[b]?.place ?? null];
  if (x === null || y === null) return true;
  const apart = x.countryCode !== y.countryCode || (x.kind === 'CITY' && y.kind === 'CITY');
  return !apart;
}

function joined(a: Gathered, b: Claim, reading: Reading): Gathered {
  const told = knowsBetter(b, a) ? b : a;
  const replaced = [...a.replaced, ...b.replaced, ...collectivesNamed(a, b, reading)];
  const all = [
    ...withRoles(a.parties, b.parties),
    ...b.parties.filter((party) => !a.parties.some(({ key }) => key === party.key)),
  ];
  const parties = all.filter(({ key }) => !replaced.includes(key));
  for (const sentence of b.sentences) insert(sentence, a.sentences);
  support(a, b, told.status);
  const place = moreSpecific(a, b, reading);
  const date = (b.date?.length ?? 0) > (a.date?.length ?? 0) ? b : a;
  return {
    ...a,
    parties,
    replaced,
    status: told.status,
    statusDetail: told.statusDetail,
    assumed: a.assumed && b.assumed,
    format: a.format === 'UNKNOWN' ? b.format : a.format,
    date: date.date,
    endDate: date.endDate,
    week: date.week ?? a.week ?? b.week,
    place: place.place,
    placeAsWritten: place.placeAsWritten,
    venue: a.venue ?? b.venue,
    occasion: a.occasion ?? b.occasion,
    attributedTo: union(a.attributedTo, b.attributedTo).filter(
      (entity) => !parties.some((party) => party.entity === entity),
    ),
    confidence: Math.max(a.confidence, b.confidence),
  };
}

/** What came of a meeting counts more than what was wanted, and what is said more than what is assumed. */
function knowsBetter(b: Claim, a: Claim): boolean {
  if (a.assumed !== b.assumed) return a.assumed;
  return FINALITY[b.status] > FINALITY[a.status];
}

/** The one with a place, or with the city where the other only tells its country. */
function moreSpecific(a: Claim, b: Claim, { registry }: Reading): Claim {
  if (a.place === null || b.place === null) return a.place === null ? b : a;
  const [x, y] = [a, b].map(({ place }) => registry.drafts[place ?? -1]?.place?.kind);
  return x !== 'CITY' && y === 'CITY' ? b : a;
}

function union(a: readonly number[], b: readonly number[]): readonly number[] {
  return [...new Set([...a, ...b])].sort((x, y) => x - y);
}

/** Adds to sentences in order. */
function insert(sentence: number, sentences: number[]): void {
  const before = sentences.findLastIndex((other) => other <= sentence);
  if (sentences[before] !== sentence) sentences.splice(before + 1, 0, sentence);
}

/** Adds to `a` what the sentences of `b` tell; one that told another status tells nothing of the one that came of it. */
function support(a: Gathered, b: Claim, status: MeetingStatus): void {
  if (a.status !== status) for (const [sentence, fields] of a.supports) a.supports.set(sentence, withoutStatus(fields));
  for (const [sentence, fields] of b.supports) {
    const told = b.status === status ? fields : withoutStatus(fields);
    a.supports.set(sentence, [...new Set([...(a.supports.get(sentence) ?? []), ...told])]);
  }
}

function withoutStatus(fields: readonly ClaimField[]): readonly ClaimField[] {
  return fields.filter((field) => field !== 'STATUS');
}

function withRoles(parties: readonly Party[], others: readonly Party[]): readonly Party[] {
  return parties.map((party) => {
    const role = others.find(({ key }) => key === party.key)?.role ?? party.role;
    return party.role === 'PRINCIPAL' ? { ...party, role } : party;
  });
}
