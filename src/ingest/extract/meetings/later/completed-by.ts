import { type ClaimField, isDay } from '../../../../graph/index.ts';
import type { Unit } from '../../phrases/unit.ts';
import type { Reading, ReadSentence } from '../../reading.ts';
import { CALLED_WORD } from '../../words/follow-up-words.ts';
import { circumstancesAfter } from '../circumstances/circumstances.ts';
import { timeOfNoun } from '../circumstances/time-at.ts';
import { type When, whenOf } from '../circumstances/when.ts';
import { whereOf } from '../circumstances/where.ts';
import type { Claim } from '../claim.ts';
import { formatOf } from '../claims/format.ts';
import { placeOfNoun } from '../matches/place-of-noun.ts';
import { wordAt, wordsOf } from '../shapes/word-at.ts';

const DEFINITE = /^(?:the|their|this|that|these|those|it)$/u;
/** So many words may stand between the article and the noun. */
const WORDS_BETWEEN = 4;
/** What is said of a meeting to come, right after its noun. */
const AHEAD =
  /^(?:(?:in|at|on) « )?(?:will|would|is to|are to|is due|are due|is set|are set|(?:is|are) (?:expected|scheduled))\b/u;
const UNITS_AHEAD = 6;
/** So many units of a sentence may stand up to `held`. */
const UNITS_TO_HELD = 6;
const REMOTE =
  /\b(?:the|their) (?:\S+ )?(?:call|phone call|video conference|videoconference|teleconference)\b|\bby (?:phone|telephone|video)\b/u;

/** The claim with the place, the time and the manner that a sentence which goes on telling of it adds: `The talks, held at a hotel in Vaduz, lasted an hour`. */
export function completedBy(claim: Claim, sentence: ReadSentence, reading: Reading): Claim {
  const noun = nounFor(claim, sentence);
  if (noun === null) return claim;
  const { units } = sentence;
  const { places, date: told } = circumstancesAfter(units, { from: noun + 1 });
  const side = claim.status === 'HELD' ? 'PAST' : 'FUTURE';
  const there = whereOf(places.length > 0 ? places : placeOfNoun(units, noun), reading);
  const when = isDay(claim.date) ? claim : closer(claim, whenOf(timeOfNoun(units, noun) ?? told, reading, side));
  const format = claim.format === 'UNKNOWN' && REMOTE.test(textOf(sentence, reading)) ? 'REMOTE' : claim.format;
  const where = claim.place === null && claim.venue === null && format !== 'REMOTE' ? there : claim;
  const completed: Claim = {
    ...claim,
    date: when.date,
    endDate: when.endDate,
    week: when.week,
    place: where.place,
    placeAsWritten: where.placeAsWritten,
    venue: where.venue,
    format: formatOf('', format === 'UNKNOWN' ? null : format, where.place !== null),
  };
  const fields = fieldsAdded(claim, completed);
  return fields.length === 0
    ? claim
    : { ...completed, supports: new Map([...claim.supports, [sentence.index, fields]]) };
}

/** The time told later where it is the first one, or a day of the month known. */
function closer(known: When, later: When): When {
  const isCloser =
    known.date === null || (later.date?.startsWith(known.date) === true && later.date.length > known.date.length);
  return isCloser ? later : known;
}

function textOf({ start, end }: ReadSentence, { text }: Reading): string {
  return text.slice(start, end).toLowerCase();
}

function fieldsAdded(before: Claim, after: Claim): readonly ClaimField[] {
  const added: Partial<Record<ClaimField, boolean>> = {
    DATE: before.date !== after.date,
    PLACE: before.place !== after.place,
    VENUE: before.venue !== after.venue,
    FORMAT: before.format !== after.format,
  };
  return (['DATE', 'PLACE', 'VENUE', 'FORMAT'] as const).filter((field) => added[field]);
}

/** `The visit was agreed on at a summit in Vaduz`: when and where that was. */
const AGREED = /^(?:was|were|has been|had been) (?:\S+ly |first )?(?:agreed|announced|decided|proposed|discussed)\b/u;

/** The noun by which the sentence means the meeting; null where it says of what was held that it is to come. */
function nounFor({ status }: Claim, sentence: ReadSentence): number | null {
  const noun = nounIn(sentence);
  if (noun === null) return null;
  const after = wordsOf(sentence.units.slice(noun + 1, noun + UNITS_AHEAD));
  if (AGREED.test(after)) return null;
  return status === 'HELD' && AHEAD.test(after) ? null : noun;
}

/** The first noun for an encounter that an article marks as told before, or what is said of `they`: `They were held in Vaduz`. */
function nounIn({ units }: ReadSentence): number | null {
  const held = units.slice(0, UNITS_TO_HELD).findIndex((_, index) => /^(?:held|place)$/u.test(wordAt(units, index)));
  if (held > 0 && /^(?:they|it)$/u.test(headOf(units[0]))) return held;
  const noun = units.findIndex(
    (unit, index) =>
      unit.form === 'WORD' &&
      CALLED_WORD.test(unit.lower) &&
      (isMarked(units, index) || placeOfNoun(units, index).some(({ definite }) => definite)),
  );
  return noun < 0 ? null : noun;
}

/** Whether an article or a day marks it; `last year at a meeting` is another one. */
function isMarked(units: readonly Unit[], noun: number): boolean {
  const indefinite = units.findLastIndex((_, index) => index < noun && isIndefinite(units, index));
  return units
    .slice(Math.max(0, noun - WORDS_BETWEEN, indefinite), noun)
    .some(({ form }, back, all) => form === 'DATE' || DEFINITE.test(wordAt(units, noun - all.length + back)));
}

function isIndefinite(units: readonly Unit[], index: number): boolean {
  return /^an?$/u.test(wordAt(units, index));
}

function headOf(unit: Unit | undefined): string {
  if (unit?.form === 'WORD') return unit.lower;
  return unit?.form === 'PHRASES' ? (unit.phrases[0]?.head ?? '') : '';
}
