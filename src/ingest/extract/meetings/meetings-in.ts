import { isDay, type PartialDate } from '../../../graph/index.ts';
import { resolveDate } from '../dates/resolve-date.ts';
import type { Reading, ReadSentence, ToldParties } from '../reading.ts';
import type { Claim } from './claim.ts';
import { LEAST_CONFIDENCE } from './claims/confidence.ts';
import { claimsIn } from './claims/find-claims.ts';
import { addParties } from './later/additions.ts';
import { withFollowUps } from './later/follow-up.ts';
import { closedBy, heldAt, type OpenEvent, openEventIn } from './later/open-event.ts';
import { withPowersNamed } from './later/powers-named.ts';
import { onTheSameDay } from './later/same-day.ts';
import { withWhereabouts } from './later/whereabouts.ts';
import { withoutHints } from './merging/headline-claims.ts';
import { mergeClaims } from './merging/merge-claims.ts';
import { withDateline } from './news/dateline.ts';
import { withDiary } from './news/diary.ts';
import { withNewsDay } from './news/news-day.ts';
import { REACH_TOLD_SENTENCES } from './parties/reach.ts';
import type { Watch } from './status/refusal.ts';

/** So many sentences after a meeting, another one without parties is the same. */
const REACH_OPEN_SENTENCES = 2;

/** The meetings that an article tells, one claim for each encounter, in order of their first telling. */
export function meetingsIn(reading: Reading, watch: Watch | null = null): readonly Claim[] {
  const told: Claim[] = [];
  let last: ToldParties | null = null;
  let toldDate: PartialDate | null = null;
  let open: OpenEvent | null = null;
  for (const sentence of reading.sentences) {
    const now: Reading = { ...reading, told: last, toldDate };
    const event = open;
    const found = claimsIn(sentence, now, watch).map((claim) => heldAt(event, claim));
    const here = onTheSameDay(found, told.at(-1), sentence, now);
    const claims: readonly Claim[] = here.length > 0 ? here : closedIn(open, sentence, now);
    open = claims.length > 0 ? null : opened(open, sentence, now);
    const from = told.length;
    told.push(...claims);
    addParties(told, from, sentence, now);
    last = claims.length === 0 ? last : peopleOf(told.at(-1), last);
    toldDate = claims.findLast(({ date }) => isDay(date))?.date ?? dayIn(sentence, now) ?? stillTold(claims, toldDate);
  }
  const merged = withoutHints(mergeClaims(told, reading), reading).filter(
    ({ confidence }) => confidence >= LEAST_CONFIDENCE,
  );
  const dated = withNewsDay(withDiary(withFollowUps(withPowersNamed(merged, reading), reading), reading), reading);
  return withDateline(withWhereabouts(dated, reading), reading);
}

/** The open event with the parties that the sentence names, if any. */
function closedIn(open: OpenEvent | null, sentence: ReadSentence, reading: Reading): readonly Claim[] {
  const closed = open === null ? null : closedBy(open, sentence, reading);
  return closed === null ? [] : [closed];
}

/** The event that waits for its parties after the sentence: its own, unless a meeting told just before is what `the talks` mean. */
function opened(open: OpenEvent | null, sentence: ReadSentence, reading: Reading): OpenEvent | null {
  const { told } = reading;
  if (told !== null && sentence.index - told.sentence <= REACH_OPEN_SENTENCES) return null;
  return openEventIn(sentence, reading) ?? open;
}

/** The people of the claim; what is only proposed is not talked of again while another meeting is in mind. */
function peopleOf(claim: Claim | undefined, last: ToldParties | null): ToldParties | null {
  if (claim === undefined) return last;
  const sentence = claim.sentences.at(-1) ?? 0;
  if (claim.status === 'PROPOSED' && last !== null && sentence - last.sentence <= REACH_TOLD_SENTENCES) return last;
  const people = claim.parties.flatMap(({ kind, entity }) => (kind === 'PERSON' && entity !== null ? [entity] : []));
  return { parties: claim.parties, people, sentence, before: last };
}

/** The day told before, but for a meeting of a month or a year: `a day later` counts from one that nobody told. */
function stillTold(claims: readonly Claim[], toldDate: PartialDate | null): PartialDate | null {
  return claims.some(({ date }) => date !== null) ? null : toldDate;
}

/** The last day that the sentence tells of anything in the past. */
function dayIn({ units }: ReadSentence, { published, toldDate }: Reading): PartialDate | null {
  for (let index = units.length - 1; index >= 0; index -= 1) {
    const unit = units[index];
    const day = unit?.form === 'DATE' ? resolveDate(unit.expression, published, 'PAST', toldDate) : null;
    if (isDay(day)) return day;
  }
  return null;
}
