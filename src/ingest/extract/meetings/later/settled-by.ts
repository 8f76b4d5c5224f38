import { addDays, type ClaimField, daysBetween, type PartialDate } from '../../../../graph/index.ts';
import type { Reading, ReadSentence } from '../../reading.ts';
import type { Claim } from '../claim.ts';
import { partiesOf } from '../parties/parties.ts';
import { placeholders, shapeOf } from '../shapes/shape.ts';
import { AFTER } from '../status/status-rules.ts';
import {
  ARRANGED,
  ASIDE,
  DEEDS,
  NEVER_MET,
  NOT_DONE,
  OTHER_CLAUSE,
  type Settled,
  TOLD_BEFORE,
  WEIGHED,
  WENT_AHEAD,
} from './settled-patterns.ts';

const DAYS_OF_WEEK = 7;
/** So many sentences before one that tells what had been planned, it may have been called off. */
const REACH_BEFORE_SENTENCES = 3;
/** What was to have been. */
const HAD_BEEN_PLANNED =
  /(?<![^ ])(?:was|were|had been) (?:\S+ly |also |to |due |set |scheduled |expected |supposed |slated |planned ){1,3}/u;

/** The claim of a meeting that was ahead, settled by what a later sentence says came of it: `The talks were called off`, `Lee turned down the invitation`. */
export function settledBy(claim: Claim, sentence: ReadSentence, reading: Reading): Claim {
  const settled = outcomeIn(claim, sentence, reading);
  if (settled === null || settled.status === claim.status) return claim;
  return {
    ...claim,
    date: settled.detail === 'DENIED' ? dayGone(claim.date, reading.published) : claim.date,
    status: settled.status,
    statusDetail: settled.detail,
    assumed: false,
    supports: supportedBy(sentence.index, claim),
  };
}

/** `were to meet on Tuesday. They did not`: a day of the week to come was the last one. */
function dayGone(date: PartialDate | null, published: string | null): PartialDate | null {
  if (date === null || published === null || date.length !== published.length) return date;
  const ahead = daysBetween(published, date);
  return ahead > 0 && ahead < DAYS_OF_WEEK ? addDays(date, -DAYS_OF_WEEK) : date;
}

/** What the sentences tell, where the status is told by that one and by no other. */
function supportedBy(sentence: number, { supports }: Claim): Claim['supports'] {
  const told = new Map<number, readonly ClaimField[]>();
  for (const [index, fields] of supports)
    told.set(
      index,
      fields.filter((field) => field !== 'STATUS'),
    );
  return told.set(sentence, [...(told.get(sentence) ?? []), 'STATUS']);
}

/** `A postponed his visit. He was to meet B`: the claim of what had been planned, settled by what one of those did who were to meet, told just before. */
export function settledBefore(claim: Claim, reading: Reading): Claim {
  const first = claim.sentences[0] ?? 0;
  const told = reading.sentences[first];
  if (claim.status !== 'PLANNED' || told === undefined || !HAD_BEEN_PLANNED.test(textOf(told))) return claim;
  for (let index = first - 1; index >= Math.max(0, first - REACH_BEFORE_SENTENCES); index -= 1) {
    const sentence = reading.sentences[index];
    const deed = sentence === undefined ? null : doneTo(textOf(sentence), claim, sentence, reading);
    if (deed?.status !== 'CANCELLED') continue;
    const supports = supportedBy(index, claim);
    return { ...claim, status: deed.status, statusDetail: deed.detail, assumed: false, supports };
  }
  return claim;
}

function textOf({ units, tokens }: ReadSentence): string {
  return shapeOf(units, tokens).text;
}

/** Whether the sentence says what came of the meeting. */
export function settles(claim: Claim, sentence: ReadSentence, reading: Reading): boolean {
  return outcomeIn(claim, sentence, reading) !== null;
}

function outcomeIn(claim: Claim, sentence: ReadSentence, reading: Reading): Settled | null {
  if (claim.status !== 'PLANNED' && claim.status !== 'PROPOSED') return null;
  const text = textOf(sentence);
  return saidOfIt(text, claim, reading) ?? doneTo(text, claim, sentence, reading) ?? neverMet(text);
}

/** `during the previous rounds`: what did not happen then says nothing of the next one. */
const FORMERLY = /\b(?:previous|earlier|last (?:year|month|week|round|talks))\b/u;

function neverMet(text: string): Settled | null {
  return NEVER_MET.test(text) && !FORMERLY.test(text) ? { status: 'CANCELLED', detail: 'DENIED' } : null;
}

/** `The trip had been put off in May`: it is to come all the same. */
const HAD_BEEN = /^had (?:\S+ly |first )?been (?:postponed|delayed|put off)\b/u;

/** What is said of `the meeting`, `the offer`. */
function saidOfIt(text: string, { status, date }: Claim, { published }: Reading): Settled | null {
  const found = TOLD_BEFORE.exec(text);
  if (found === null || WEIGHED.test(text.slice(0, found.index))) return null;
  const after =
    text
      .slice(found.index + found[0].length + 1)
      .replace(ASIDE, '')
      .split(OTHER_CLAUSE, 1)[0] ?? '';
  if (HAD_BEEN.test(after)) return null;
  const rule = AFTER.find(({ words }) => words.test(after));
  if (rule?.status === 'CANCELLED') return rule;
  if (status === 'PROPOSED') return ARRANGED.test(after) ? { status: 'PLANNED', detail: null } : null;
  const isOver = date === null || published === null || date <= published.slice(0, date.length);
  return isOver && rule === undefined && WENT_AHEAD.test(after) ? { status: 'HELD', detail: null } : null;
}

/** What one of those who were to meet does. */
function doneTo(text: string, claim: Claim, sentence: ReadSentence, reading: Reading): Settled | null {
  for (const each of DEEDS) {
    const found = each.of.has(claim.status) ? each.words.exec(text) : null;
    if (found === null || NOT_DONE.test(found[0])) continue;
    if (isOneOfThem(found.groups?.who ?? '', claim, sentence, reading) || TOLD_BEFORE.test(`${found[0]} `)) return each;
  }
  return null;
}

function isOneOfThem(who: string, { parties }: Claim, sentence: ReadSentence, reading: Reading): boolean {
  return placeholders(who).some((index) => {
    const unit = sentence.units[index];
    return (
      unit?.form === 'PHRASES' &&
      unit.phrases.some(
        (phrase) =>
          phrase.head === 'they' ||
          partiesOf(phrase, sentence, reading).some(({ key }) => parties.some((party) => party.key === key)),
      )
    );
  });
}
