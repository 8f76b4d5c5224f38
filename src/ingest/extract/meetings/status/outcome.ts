import { addDays } from '../../../../graph/index.ts';
import type { DateExpression } from '../../dates/date-expression.ts';
import type { Side } from '../../dates/resolve-date.ts';
import type { Reading, ReadSentence } from '../../reading.ts';
import { NO_TIME, type When, whenOf } from '../circumstances/when.ts';
import { isDayBefore, isDayOfAnother } from '../circumstances/whose-day.ts';
import type { Claim } from '../claim.ts';
import type { Match } from '../matches/match.ts';
import { cued, mayMatch } from '../shapes/cued.ts';
import { wordAt, wordsOf } from '../shapes/word-at.ts';
import { type StatusFound, statusOf } from './status.ts';
import { CAME_TO_NOTHING } from './status-rules.ts';

const DAYS_OF_WEEK = 7;
const AHEAD = /\b(?:before|ahead of|prior to|will)\b/u;
/** A verb of the present without an auxiliary: `A meets B on Friday` looks ahead where Friday is. */
const PRESENT =
  /^(?:meets?|holds?|hosts?|receives?|welcomes?|greets?|sees|visits|sits?|speaks?|confers?|dines|opens?|begins?|resumes?|starts?|convenes?|gathers?|grants?|gives?|pays|travels|flies|goes|(?:has|have)(?! (?:\S+ly |also |already |since )?(?:held|had|been|begun|taken|met|spoken|\p{Ll}{2,}ed) )|joins?|attends?|returns?|faces?|talks?|confers?|consults?|negotiates?|lunch(?:es)?|breakfasts?|huddles?|comes?|calls|phones?|briefs?|entertains?|reconvenes?|shares?|takes|pays|hears?|makes|attend|leads?|chairs?)\b/u;
const PRESENT_AFTER =
  /^(?:(?:in|at) «[LV]\d+» )?(?:opens?|begins?|resumes?|starts?|takes? place|continues?|gets? under way)\b/u;
/** `arrives in Rome on Friday for talks`. */
const ARRIVES =
  /^(?:arrives|travels|flies|visits|heads|comes|goes|makes|pays|begins|starts|embarks|leaves|lands|stops|returns|sets) (?:(?!and |but |said |after )\S+ ){0,8}for (?:\S+ ){0,3}(?:(?:visit|trip|stay|stop) (?:that|which) (?:will )?(?:includes?|features?) (?:\S+ ){0,2})?$/u;
const AUXILIARY =
  /\b(?:will|would|is|are|was|were|be|been|has|have|had|did|do|does|to|may|might|could|can|should|not)\b/u;
/** `A is meeting B on Friday`. */
const PROGRESSIVE = /\b(?:is|are)(?: also| now)? $/u;
const INFINITIVE = /\bto (?:\S+ ){0,2}$/u;
/** `His host, B, will take him to dinner`. */
const GUEST = /^«\S+ (?:guest|host|visitor) , /u;
const TO_COME = /^(?:, )?(?:will|is to|is due|is expected|plans)\b/u;
/** `is flying to Rome to tell B`. */
const GOING = /^(?:travels?|travell?ing|heads|heading|flies|fly|flying|leaves|leaving|goes) /u;
/** `has talks lined up with B`. */
const LINED_UP =
  /^(?:has|have|had|with) (?:\S+ ){0,4}?(?:talks|meetings?|calls?|lunch|dinner|breakfast|session|appointment|summit) (?:also |already |now )?(?:lined up|scheduled|planned|pencill?ed in|booked|arranged|set up|set for|coming up|due)\b/u;
/** An entry of a diary: `10:30 – The minister receives …`. */
const DIARY = /^\d{1,2}[:.]\d{2}\b/u;
const PAST_REFUSAL =
  /\b(?:did not|didn't|never|failed|had (?:not )?been(?! (?:\S+ )?(?:scheduled|due|set|expected|planned|supposed|slated))|skipped|missed|snubbed|stood up|has not|have not|(?:was|were) not|had not|took no part|stayed away|boycotted)\b/u;
const FUTURE_REFUSAL = /\b(?:will|won't|would not|wouldn't|no longer|(?:is|are) not (?:going )?to|next)\b/u;

const SAID_INSIDE = / ((?:has|have|had|is|are|was|were|will) (?:\S+ ){1,9})(?:between|among|involving|with) \S+$/u;
const WAS_TO = /\b(?:was|were) (?:\S+ )?(?:to|due to|scheduled to|expected to|supposed to|set to)\b/u;
const TO_HAVE = /\bto have (?!(?:\S+ly )?(?:held|been|taken|begun|\p{Ll}+ed) )/u;
const CALLED_OFF =
  /\b(?:cancel\w*|call(?:ed|ing) off|scrap\w*|postpon\w+|put off|abandon\w*|dropped (?:plans?|a|his|her)|will not take place|cut short|grounded|instead of|rather than|stayed (?:at )?home|(?:pull|back|dropp|bow)(?:ed|ing) out of|withdr[ea]w(?:ing|n)? from|skipp(?:ed|ing)|boycott(?:ed|ing)|stay(?:ed|ing) away from|snubb(?:ed|ing)|shelved|delay(?:ed|ing)|suspended|walk(?:ed|ing) out|turned back|(?:kept|prevented|stopped) (?:\S+ ){1,4}?from)\b/u;

/** `A, who was to meet B on Friday, called off the trip`. */
const OFF_AFTER = new RegExp(`^(?:(?!(?:whose|which|that|to|said) )\\S+ ){0,14}?${CALLED_OFF.source}`, 'u');

/** What is to come with it. */
const FORESEEN = /\b(?:will|expected|likely|plans?|planning|hopes?|due|scheduled|set|intends?) /u;
const WHEN = /^(?:when|until|once)$/u;
/** `until A and B have met`. */
const HAVE = /\b(?:has|have) (?:also |both |all )?$/u;

/** `would be the first time that A and B met`. */
const FIRST_TIME = cued(
  /\b(?:will|would|'ll|could|might) (?:\S+ )?(?:be|mark) (?:only )?the (?:\S+ ){0,2}time (?:that |in (?:\S+ ){1,4})?$/u,
);

const FORETOLD: StatusFound = { status: 'PLANNED', detail: null, assumed: true };

type Said = Pick<Claim, 'status' | 'statusDetail' | 'assumed'>;
type Outcome = Said & When;

/** What a match is read in: the words before its telling word, the time around it, and whether a picture shows it. */
export interface Setting {
  readonly before: string;
  readonly caption: boolean;
  readonly time: DateExpression | null;
  /** One told before the telling word. */
  readonly earlier: DateExpression | null;
}

/**
 * Whether and when it took place; status and date read each other: a weekday looks ahead of a plan,
 * what was ahead on a day that is past was held, and what is told of a day to come is planned.
 */
export function outcomeOf(match: Match, setting: Setting, sentence: ReadSentence, reading: Reading): Outcome {
  const { before, time } = setting;
  const { status, detail, assumed } = isFirstTime(match, sentence) ? FORETOLD : statusIn(match, setting);
  const settled = isInVain(match) ? 'CANCELLED' : (match.construction.status ?? status);
  const said = { status: settled, statusDetail: detail, assumed };
  if (settled === 'PLANNED' && WAS_TO.test(before) && isCalledOff(match, sentence))
    return calledOff(said, match, setting, reading);
  if (settled === 'HELD') return heldOutcome(said, match, setting, sentence, reading);
  const when = whenOf(
    time ?? dayBefore(match, settled, setting, sentence),
    reading,
    sideOf(settled, `${before}${match.matched} `, match.after),
  );
  const after = dayAfterNext(time, when, reading);
  if (settled === 'PLANNED' && after !== null) return { ...said, ...after, status: settled };
  const over = settled !== 'CANCELLED' && isBefore(when.date, reading) && AHEAD.test(before);
  return { ...said, ...when, status: over && match.construction.status === null ? 'HELD' : settled };
}

/** `invited B to Rome, but B turned down the offer`. */
function isInVain({ construction, after }: Match): boolean {
  return construction.status === 'PROPOSED' && CAME_TO_NOTHING.test(after);
}

/** `on Monday. They will meet the next day`: a day counted from one of the week to come, which was read as the last one; null where it is none such. */
function dayAfterNext(time: DateExpression | null, { date }: When, { published }: Reading): When | null {
  if (time?.form !== 'FROM_TOLD' || date === null || published === null || date.length !== published.length)
    return null;
  const next = addDays(date, DAYS_OF_WEEK);
  return date < published && next >= published ? { ...NO_TIME, date: next } : null;
}

/** The day told before the telling word, where it is that of the meeting. */
function dayBefore(
  match: Match,
  status: Claim['status'],
  { earlier }: Setting,
  { units }: ReadSentence,
): DateExpression | null {
  if (earlier === null || (status === 'PROPOSED' && match.construction.nominal)) return null;
  return isDayOfAnother(earlier, match.telling, units) ? null : earlier;
}

function isFirstTime({ subject }: Match, sentence: ReadSentence): boolean {
  if (subject === null || !mayMatch(FIRST_TIME, sentence)) return false;
  return FIRST_TIME.pattern.test(`${wordsOf(sentence.units.slice(0, subject))} `);
}

/** Whether the words before say so, or the clause that goes on after it. */
function isCalledOff({ first, after }: Match, { units }: ReadSentence): boolean {
  return CALLED_OFF.test(wordsOf(units.slice(0, first))) || OFF_AFTER.test(after);
}

/** `scrapped a trip to Rome, where he was to meet B`. */
function calledOff(said: Said, match: Match, { before, time, earlier }: Setting, reading: Reading): Outcome {
  const when = whenOf(time ?? earlier, reading, sideOf('CANCELLED', before, match.after));
  return { ...said, ...when, status: 'CANCELLED', statusDetail: 'CALLED_OFF' };
}

function statusIn({ after, matched, construction }: Match, { before: words, caption }: Setting): StatusFound {
  // `was to have talks`: to hold them.
  const before = matched.startsWith('have ')
    ? words.replace(TO_HAVE, 'to hold ').replace(/\band have $/u, 'and hold ')
    : words;
  if (caption && !AHEAD.test(before)) return { status: 'HELD', detail: null, assumed: false };
  // `had decided to skip Rome and instead met B`.
  if (INSTEAD.test(beforeMatch(before, matched)) && PAST_FORM.test(matched))
    return { status: 'HELD', detail: null, assumed: false };
  if (GUEST.test(matched) && TO_COME.test(after)) return { status: 'PLANNED', detail: null, assumed: false };
  const found = statusOf(before, `${construction.nominal ? insideOf(matched) : ''}${after}`, construction.nominal);
  if (found.status === 'HELD' && GOING.test(matched)) return { status: 'PLANNED', detail: null, assumed: true };
  return found.status === 'HELD' && LINED_UP.test(matched)
    ? { status: 'PLANNED', detail: null, assumed: false }
    : found;
}

const INSTEAD = /\b(?:and|but) (?:instead|then|later|also|afterwards) $/u;
const PAST_FORM = /^(?:met|spoke|saw|sat|held|had|hosted|received|welcomed|visited) /u;

/** `a meeting has been arranged between A and B`: what is said between the noun and its parties. */
function insideOf(matched: string): string {
  return SAID_INSIDE.exec(matched)?.[1] ?? '';
}

function heldOutcome(
  said: Said,
  match: Match,
  { before, caption, time: nearest, earlier }: Setting,
  sentence: ReadSentence,
  reading: Reading,
): Outcome {
  const time = nearest ?? (isDayBefore(earlier, match.telling, before, sentence.units) ? null : earlier);
  const when = whenOf(time, reading, 'PAST');
  if (caption) return { ...said, ...when };
  const isNow = isPresent(match, before) && !isSeen(match, sentence);
  const ahead = isNow ? aheadOf(time, when, sentence, reading) : null;
  if (ahead !== null) return { ...said, ...ahead, status: 'PLANNED' };
  if ((isNow || HAVE.test(before)) && isWhen(match, sentence))
    return { ...said, ...whenOf(time, reading, 'FUTURE'), status: 'PLANNED' };
  if (!isAhead(when.date, reading)) return { ...said, ...when };
  // What was held was not held after the news of it: the day is that of something else.
  return said.assumed ? { ...said, ...when, status: 'PLANNED' } : { ...said, ...NO_TIME };
}

/** When what is told in the present is still to come: in a diary, or on a day ahead; null where it is not. */
function aheadOf(
  time: DateExpression | null,
  told: When,
  { tokens, role }: ReadSentence,
  reading: Reading,
): When | null {
  if (DIARY.test(tokens[0]?.text ?? '')) return told;
  const ahead = whenOf(time, reading, 'FUTURE');
  const isWeekday = time?.form === 'WEEKDAY' && role !== 'HEADING' && ahead.date !== null;
  return isWeekday || isAhead(ahead.date, reading) ? ahead : null;
}

/** `when the two men meet next week`, `will raise it when he sees B`: it is to come, whatever the week. */
function isWhen({ subject, matched }: Match, { units, role }: ReadSentence): boolean {
  if (subject === null || role === 'HEADING') return false;
  const isPlain = /^(?:meet|sit|hold|talk|met|held|talked|spoken)\b/u.test(matched);
  const isOfOne =
    /^(?:meets|sees|sits|holds|talks)\b/u.test(matched) && FORESEEN.test(wordsOf(units.slice(0, subject)));
  if (!isPlain && !isOfOne) return false;
  return [subject - 1, subject - 2].some((index) => WHEN.test(wordAt(units, index)));
}

/** The words before the telling one, without those that were matched. */
function beforeMatch(before: string, matched: string): string {
  const from = before.lastIndexOf(`${matched.split(' ', 1)[0]} `);
  return from < 0 ? before : before.slice(0, from);
}

function isPresent({ matched, after, construction }: Match, before: string): boolean {
  if (construction.nominal) return PRESENT_AFTER.test(after) || ARRIVES.test(before);
  if (/^are (?:\p{Ll}+ )?\p{Ll}+ing\b/u.test(matched)) return true;
  const lead = beforeMatch(before, matched);
  if (PROGRESSIVE.test(lead) && /^\w+ing\b/u.test(matched)) return true;
  return PRESENT.test(matched) && !AUXILIARY.test(lead) && !INFINITIVE.test(lead);
}

/** `The summit saw A sit down with B`: the verb has no tense of its own. */
function isSeen({ subject }: Match, { units }: ReadSentence): boolean {
  return subject !== null && /^(?:saw|had|made|let|watched)$/u.test(wordAt(units, subject - 1));
}

/** On which side of the publication the day of something that came to nothing, or is ahead, lies. */
function sideOf(status: Claim['status'], words: string, after: string): Side {
  if (status !== 'CANCELLED') return 'FUTURE';
  if (PAST_REFUSAL.test(words)) return 'PAST';
  if (FUTURE_REFUSAL.test(words)) return 'FUTURE';
  return /\b(?:never|did not|didn't)\b/u.test(after) ? 'PAST' : 'NEAREST';
}

function isBefore(date: string | null, { published }: Reading): boolean {
  return date !== null && date < (published ?? '').slice(0, date.length);
}

function isAhead(date: string | null, { published }: Reading): boolean {
  return date !== null && date.localeCompare((published ?? '9999').slice(0, date.length)) > 0;
}
