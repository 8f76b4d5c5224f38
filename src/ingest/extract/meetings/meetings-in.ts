import type { PartialDate } from '../../../graph/index.ts';
import { resolveDate } from '../dates/resolve-date.ts';
import type { Reading, ReadSentence, ToldParties } from '../reading.ts';
import { addParties } from './additions.ts';
import { REACH_TOLD_SENTENCES } from './anaphora.ts';
import type { Claim } from './claim.ts';
import { LEAST_CONFIDENCE } from './confidence.ts';
import { withDateline } from './dateline.ts';
import { withDiary } from './diary.ts';
import { claimsIn } from './find-claims.ts';
import { withFollowUps } from './follow-up.ts';
import { mergeClaims } from './merge-claims.ts';
import type { Watch } from './refusal.ts';
import { onTheSameDay } from './same-day.ts';
import { withWhereabouts } from './whereabouts.ts';

/** The meetings that an article tells, one claim for each encounter, in order of their first telling. */
export function meetingsIn(reading: Reading, watch: Watch | null = null): readonly Claim[] {
  const told: Claim[] = [];
  let last: ToldParties | null = null;
  let toldDate: PartialDate | null = null;
  for (const sentence of reading.sentences) {
    const now: Reading = { ...reading, told: last, toldDate };
    const claims = onTheSameDay(claimsIn(sentence, now, watch), told.at(-1), sentence, now);
    const from = told.length;
    told.push(...claims);
    addParties(told, from, sentence, now);
    last = claims.length === 0 ? last : peopleOf(told.at(-1), last);
    toldDate = claims.findLast(({ date }) => date !== null)?.date ?? dayIn(sentence, now) ?? toldDate;
  }
  const merged = mergeClaims(told, reading).filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
  return withDateline(withWhereabouts(withDiary(withFollowUps(merged, reading), reading), reading), reading);
}

/** The people of the claim; what is only proposed is not talked of again while another meeting is in mind. */
function peopleOf(claim: Claim | undefined, last: ToldParties | null): ToldParties | null {
  if (claim === undefined) return last;
  const sentence = claim.sentences.at(-1) ?? 0;
  if (claim.status === 'PROPOSED' && last !== null && sentence - last.sentence <= REACH_TOLD_SENTENCES) return last;
  const people = claim.parties.flatMap(({ kind, entity }) => (kind === 'PERSON' && entity !== null ? [entity] : []));
  return { parties: claim.parties, people, sentence, before: last };
}

/** The last day that the sentence tells of anything in the past. */
function dayIn({ units }: ReadSentence, { published, toldDate }: Reading): PartialDate | null {
  for (let index = units.length - 1; index >= 0; index -= 1) {
    const unit = units[index];
    const day = unit?.form === 'DATE' ? resolveDate(unit.expression, published, 'PAST', toldDate) : null;
    if (day !== null) return day;
  }
  return null;
}
