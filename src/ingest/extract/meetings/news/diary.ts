import type { DateExpression } from '../../dates/date-expression.ts';
import type { Reading, ReadSentence } from '../../reading.ts';
import { whenOf } from '../circumstances/when.ts';
import type { Where } from '../circumstances/where.ts';
import type { Claim } from '../claim.ts';
import { cityOf, isDateline } from './dateline.ts';

/** Lines with nothing but a day: fewer make no diary. */
const LEAST_DAYS = 2;

/** The day and the city under which a line of a diary stands. */
interface Entry {
  readonly day: DateExpression | null;
  readonly city: Where | null;
}

/** The claims, those of a diary (`MONDAY, MAY 4`, `ROME – A receives B`) dated and placed by where they stand, and planned where their day is to come. */
export function withDiary(claims: readonly Claim[], reading: Reading): readonly Claim[] {
  if (reading.sentences.filter((sentence) => dayIn(sentence) !== null).length < LEAST_DAYS) return claims;
  const entries = entriesOf(reading);
  return claims.map((claim) => {
    const entry = entries[claim.sentences[0] ?? -1];
    return entry === undefined ? claim : entered(claim, entry, reading);
  });
}

function entriesOf(reading: Reading): readonly Entry[] {
  let entry: Entry = { day: null, city: null };
  return reading.sentences.map((sentence) => {
    const day = dayIn(sentence);
    if (day !== null) entry = { day, city: null };
    else if (isDateline(sentence)) entry = { ...entry, city: cityOf(sentence, reading) };
    return entry;
  });
}

/** The day that a line tells, where it tells nothing else. */
function dayIn({ units }: ReadSentence): DateExpression | null {
  const [first, ...rest] = units;
  const alone = first?.form === 'DATE' && rest.every(({ form }) => form === 'WORD') && rest.length <= 1;
  return alone ? first.expression : null;
}

function entered(claim: Claim, { day, city }: Entry, reading: Reading): Claim {
  const placed =
    claim.place === null && city !== null && claim.format !== 'REMOTE'
      ? { ...claim, ...city, venue: claim.venue }
      : claim;
  if (claim.date !== null || day === null) return placed;
  const when = whenOf(day, reading, 'FUTURE');
  const ahead = when.date !== null && when.date >= (reading.published ?? '9999');
  return { ...placed, ...when, status: ahead && claim.status === 'HELD' ? 'PLANNED' : claim.status };
}
