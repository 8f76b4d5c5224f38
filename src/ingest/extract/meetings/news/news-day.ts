import { daysBetween } from '../../../../graph/index.ts';
import { resolveDate } from '../../dates/resolve-date.ts';
import type { Reading, ReadSentence } from '../../reading.ts';
import { timeAt } from '../circumstances/time-at.ts';
import type { Claim } from '../claim.ts';
import { isCaption } from './caption.ts';
import { leadOf } from './lead.ts';

/** What the sentences right after the first one tell is the news of its day. */
const REACH_SENTENCES = 4;
/** An older day is no news. */
const MOST_DAYS = 2;
/** The first sentence tells what is ahead. */
const AHEAD = /\b(?:will|would|due|scheduled|expected|plans?|planned|set|is to|are to)\b/u;
/** The meeting is told as one of another time, or as what the news follow. */
const OTHER_TIME =
  /\b(?:ha(?:s|ve|d) (?:\S+ly |also |never |not |already )?(?:been|met|spoken|held|had|seen|hosted|visited|\p{Ll}{3,}ed)|last (?:week|month|year|night|summer|winter|spring|fall|autumn|\p{Lu}\p{L}+)|previous(?:ly)?|ago|recent(?:ly)?|since|first met|once|weeks?|months?|years?|follow(?:s|ed|ing)?|c(?:a|o)mes? (?:\S+ ){0,2}after|in (?:19|20)\d\d)\b/u;

const HISTORY = /\b((?:19|20)\d\d) \p{Ll}{3,}/u;

/** `the first in two years`: how long it had not been, not when it was. */
const LONG_AWAITED =
  /\b(?:first|second|third|fourth|fifth|latest|highest-level) (?:[^\s.;]+ ){0,8}?(?:in|since) (?:[^\s,.;]+ ){0,4}?(?:weeks?|months?|years?|decades?|(?:19|20)\d\d|\p{Lu}\p{Ll}+)\b/gu;

/** The claims, those that the first sentences tell as held, without a day and of somebody of the first sentence, on the day that it tells. */
export function withNewsDay(claims: readonly Claim[], reading: Reading): readonly Claim[] {
  const lead = leadOf(reading);
  const day = lead === undefined ? null : dayOf(lead, reading);
  if (lead === undefined || day === null) return claims;
  // `A met B, officials said Thursday`: the day of those who say so.
  const isSaid = !lead.units.some((_, index) => timeAt(lead.units, index) !== null);
  const named = new Set((reading.persons[lead.index] ?? []).map(({ entity }) => entity));
  return claims.map((claim) => {
    const own = isSaid && claim.sentences.includes(lead.index);
    return !own && isNews(claim, lead.index, named, reading) ? { ...claim, date: day } : claim;
  });
}

/** The only day that the sentence tells, if it is that of the publication or just before. */
function dayOf(sentence: ReadSentence, { published, text }: Reading): string | null {
  const times = sentence.units.filter((unit) => unit.form === 'DATE');
  const [time] = times;
  if (published === null || time === undefined || times.length > 1) return null;
  if (isOfHistory(text.slice(sentence.start, sentence.end), published)) return null;
  if (AHEAD.test(text.slice(sentence.start, sentence.tokens[time.first]?.start))) return null;
  const day = resolveDate(time.expression, published, 'PAST');
  if (day === null || day.length !== published.length) return null;
  const back = daysBetween(day, published);
  return back >= 0 && back <= MOST_DAYS ? day : null;
}

/** `papers on the 1975 invasion, published today`. */
function isOfHistory(text: string, published: string): boolean {
  const year = HISTORY.exec(text)?.[1];
  return year !== undefined && year < published.slice(0, year.length);
}

function isNews(claim: Claim, lead: number, named: ReadonlySet<number>, { sentences, text }: Reading): boolean {
  if (claim.status !== 'HELD' || claim.date !== null || claim.another) return false;
  const first = sentences[claim.sentences.find((index) => index >= lead) ?? -1];
  if (first === undefined || first.role !== null || first.index > lead + REACH_SENTENCES || isCaption(first))
    return false;
  if (OTHER_TIME.test(text.slice(first.start, first.end).replace(LONG_AWAITED, ''))) return false;
  return claim.parties.some(({ entity }) => entity !== null && named.has(entity));
}
