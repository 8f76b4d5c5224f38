import { daysBetween } from '../../../../graph/index.ts';
import type { Reading } from '../../reading.ts';
import type { Claim } from '../claim.ts';
import { type Stay, staysIn } from './stays.ts';

/** So many sentences after one that says where somebody is, they are still there; without a day of the meeting, fewer. */
const REACH_SENTENCES = 4;
const REACH_UNDATED = 2;
/** What was held longer before the news of a stay was not held there. */
const MOST_DAYS = 3;
const DURING =
  /\b(?:during|on|in the course of|throughout) (?:his|her|their|the|a|an) (?:\S+ ){0,3}(?:visit|trip|stay|stop|stopover|tour|mission)\b|\bthere\b|\b(?:also|then|later|while)\b/iu;
/** `Before meeting B, A will visit Vienna`: they meet somewhere else. */
const STOP_BEFORE = /^(?:before|ahead of) /iu;

/** The claims, those without a place where the sentences before say that somebody who takes part is. */
export function withWhereabouts(claims: readonly Claim[], reading: Reading): readonly Claim[] {
  const wanting = claims.filter(wantsPlace).flatMap(({ sentences }) => sentences.slice(0, 1));
  const near = new Set(
    wanting.flatMap((first) => Array.from({ length: REACH_SENTENCES + 1 }, (_, back) => first - back)),
  );
  const stays = reading.sentences.flatMap((sentence) =>
    sentence.role === null && near.has(sentence.index) ? staysIn(sentence, reading) : [],
  );
  return claims.map((claim) => (wantsPlace(claim) ? placed(claim, stays, reading) : claim));
}

function wantsPlace({ place, format, status }: Claim): boolean {
  return place === null && format !== 'REMOTE' && (status === 'HELD' || status === 'PLANNED');
}

function placed(claim: Claim, stays: readonly Stay[], reading: Reading): Claim {
  const first = claim.sentences[0] ?? 0;
  if (reading.sentences[first]?.role !== null) return claim;
  const here = stays.filter(({ people, sentence }) => sentence <= first && people.some((one) => takesPart(one, claim)));
  const last = here.at(-1);
  if (last === undefined || !isThere(claim, last, first, reading)) return claim;
  const { place, placeAsWritten } = last.where;
  const met = claim.date === null && isReceived(claim, last, first) ? { date: last.day } : {};
  return { ...claim, place, placeAsWritten, format: claim.format === 'UNKNOWN' ? 'IN_PERSON' : claim.format, ...met };
}

function takesPart(entity: number, { parties }: Claim): boolean {
  return parties.some((party) => party.entity === entity);
}

function isThere(claim: Claim, stay: Stay, first: number, reading: Reading): boolean {
  const distance = first - stay.sentence;
  if (distance > (claim.date === null ? REACH_UNDATED : REACH_SENTENCES)) return false;
  return claim.status === 'PLANNED' ? willBe(stay, first, reading) : wasThere(claim, stay, distance, reading);
}

/** Whether what is planned is right after the stay, or said to be during it. */
function willBe({ ahead, sentence }: Stay, first: number, reading: Reading): boolean {
  const distance = first - sentence;
  const told = textOf(first, reading);
  if (distance === 0 && STOP_BEFORE.test(told)) return false;
  return (ahead || distance > 0) && (distance <= 1 || DURING.test(told));
}

function wasThere({ date }: Claim, { ahead, there, day }: Stay, distance: number, { published }: Reading): boolean {
  if (ahead || (distance === 0 && !there)) return false;
  const come = day ?? published;
  if (date === null || come === null) return true;
  const days = date.length === come.length && date.length === 'yyyy-mm-dd'.length ? daysBetween(date, come) : null;
  return days === null ? come.startsWith(date) : Math.abs(days) <= MOST_DAYS;
}

/** Whether somebody is welcomed right after they have come. */
function isReceived({ parties, status }: Claim, { sentence, day }: Stay, first: number): boolean {
  return (
    status === 'HELD' && day?.length === 10 && first - sentence <= 1 && parties.some(({ role }) => role === 'HOST')
  );
}

function textOf(index: number, { text, sentences }: Reading): string {
  const sentence = sentences[index];
  return sentence === undefined ? '' : text.slice(sentence.start, sentence.end);
}
