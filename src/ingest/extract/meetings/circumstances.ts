import type { DateExpression } from '../dates/date-expression.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Unit } from '../phrases/unit.ts';
import { destination, isPlace, PLACE_LINKS, placeBefore, placesOf, placesOrDestination } from './place-links.ts';
import { isTime, timeAt } from './time-at.ts';
import { wordAt } from './word-at.ts';

/** Where and when a clause says that something is. */
export interface Circumstances {
  readonly places: readonly Phrase[];
  readonly date: DateExpression | null;
}

/** How far from the telling words a place or a time may stand. */
const REACH_UNITS = 40;
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** A new clause begins: what follows tells of something else. */
const BOUNDARIES = words(
  'who which that where when while after before as but because although though said says told ; — : amid since until despite whose whereas if ahead following',
);
/** A topic or a purpose begins: places in it are not the meeting's; a time after it may be. */
const TOPICS = words(
  'to about over regarding discuss discussing focused focusing concerning against toward towards from into',
);
const RELATIVES = words('who where');
const LOOSE = words(
  'in on at , late early around the here there « a an of same city margin margins sideline sidelines fringes summit conference meeting assembly gathering forum ceremony funeral eve occasion morning afternoon evening again separately',
);
/** How far back a sentence's opening phrases may stand. */
const REACH_FRONTED = 14;
/** Words that open the clause of what somebody does where the main clause takes them: `arrives in Rome, where he will …`. */
const RELATIVE_PLACE = words('where');
const RELATIVE_TIME = /^(?:during|in|within|for|on|at|after) $/u;

const NOUNS = words('talks meeting meetings session sessions negotiations discussions consultations');
const BEGAN = words('began started opened resumed lasted took');
const MAX_ASIDE = 10;

interface Stretch {
  readonly from: number;
  /** Index after the last unit to read; default: the end of the sentence. */
  readonly to?: number;
  /** A caption goes on to its end, whatever stands between. */
  readonly caption?: boolean;
  /** Whether a topic stands there from the beginning. */
  readonly topic?: boolean;
}

export const NO_CIRCUMSTANCES: Circumstances = { places: [], date: null };

/** Reads rightwards, up to the end of the clause. */
export function circumstancesAfter(
  units: readonly Unit[],
  { from, to = units.length, caption = false, topic: about = false }: Stretch,
): Circumstances {
  const places: Phrase[] = [];
  let date: DateExpression | null = null;
  let topic = about;
  for (let index = from; index < Math.min(to, from + REACH_UNITS); index += 1) {
    if (!caption && endsClause(units, index)) break;
    date ??= timeAt(units, index);
    if (!topic) places.push(...placesOf(units, index));
    if (places.length === 0) places.push(...placeMeantAt(units, index, index <= from + 1));
    topic = !caption && topicAfter(units, index, places.length > 0, topic);
  }
  return { places, date };
}

/** `there`, or right after what was matched `to Rome`. */
function placeMeantAt(units: readonly Unit[], index: number, near: boolean): readonly Phrase[] {
  const word = wordAt(units, index);
  if (word === 'there') return placeBefore(units, index);
  return near && word === 'to' ? destination(units[index + 1]) : [];
}

/** Reads the units of what was matched, where somebody may be asked to come: `an invitation to visit Rome in May`. */
export function circumstancesWithin(units: readonly Unit[], first: number, last: number): Circumstances {
  const places: Phrase[] = [];
  let date: DateExpression | null = null;
  for (let index = first; index <= last; index += 1) {
    date ??= timeAt(units, index);
    if (index > first) places.push(...placesOrDestination(units, index));
  }
  return { places, date };
}

/** `, his country residence, on Thursday`, `, with talks that began on Monday`: what follows still tells of the same. */
function isAsideAt(units: readonly Unit[], comma: number): boolean {
  if (wordAt(units, comma + 1) === 'with' && NOUNS.has(wordAt(units, comma + 2))) return true;
  if (/^(?:arranged|held|hosted|convened|organi[sz]ed|brokered)$/u.test(wordAt(units, comma + 1))) return true;
  for (let next = comma + 1; next < comma + MAX_ASIDE; next += 1) {
    const word = wordAt(units, next);
    if (word === ',') return next > comma + 1 && goesOn(units, next + 1);
    if (units[next]?.form === 'DATE' || BOUNDARIES.has(word) || word === 'and') return false;
  }
  return false;
}

/** Whether what comes next belongs to another clause. */
function endsClause(units: readonly Unit[], index: number): boolean {
  const word = wordAt(units, index);
  if (word === 'that') return !BEGAN.has(wordAt(units, index + 1)) || !NOUNS.has(wordAt(units, index - 1));
  if (word === ',') return !goesOn(units, index + 1) && !isAsideAt(units, index);
  if (word === ':') return units[index + 1]?.form !== 'DATE';
  // `later in the day`, `as early as Monday`.
  return BOUNDARIES.has(word) && !(word === 'as' && /^(?:early|soon|late)$/u.test(wordAt(units, index + 1)));
}

function topicAfter(units: readonly Unit[], index: number, placed: boolean, topic: boolean): boolean {
  const word = wordAt(units, index);
  if (word === 'on' && units[index + 1]?.form === 'PHRASES') return true;
  return TOPICS.has(word) && !placed ? !isOccasion(units, index) : topic;
}

/** Reads the units between the subject and the telling word. */
export function circumstancesBefore(units: readonly Unit[], subject: number, telling: number): Circumstances {
  let found = NO_CIRCUMSTANCES;
  for (let index = Math.max(subject + 1, telling - REACH_UNITS); index < telling; index += 1) {
    const word = wordAt(units, index);
    if (isBoundary(units, index)) found = NO_CIRCUMSTANCES;
    else
      found = {
        places: [
          ...found.places,
          ...(word === 'there' ? placeBefore(units, index) : placesOrDestination(units, index)),
        ],
        date: timeAt(units, index) ?? found.date,
      };
  }
  return found;
}

/** A boundary, but for `speaking in Rome after talks`, where both are in one place. */
function isBoundary(units: readonly Unit[], index: number): boolean {
  const word = wordAt(units, index);
  if (!BOUNDARIES.has(word) || RELATIVES.has(word)) return false;
  return !/^(?:after|following)$/u.test(word) || !isSpokenThere(units, index);
}

function isSpokenThere(units: readonly Unit[], after: number): boolean {
  for (let index = after - 1; index >= Math.max(0, after - 6); index -= 1)
    if (/^(?:speaking|said|told|announced|added)$/u.test(wordAt(units, index))) return true;
  return false;
}

/** Reads leftwards from the unit: `In Geneva on Tuesday, A met B`, `A arrives in Rome on Friday, where he will meet B`. */
export function circumstancesFronted(units: readonly Unit[], subject: number): Circumstances {
  if (isRelativeClause(units, subject)) return circumstancesBefore(units, -1, relativeAt(units, subject));
  const places: Phrase[] = [];
  let date: DateExpression | null = null;
  for (let index = subject - 1; index >= Math.max(0, subject - REACH_FRONTED); index -= 1) {
    const unit = units[index];
    if (unit?.form === 'DATE') date = isTime(units, index) ? unit.expression : date;
    else if (unit?.form === 'PHRASES') places.push(...placesOf(units, index));
    else if (unit === undefined || !LOOSE.has(unit.lower)) break;
  }
  return { places, date };
}

/** `, where he`, `during which he`, `in the course of which she`. */
function isRelativeClause(units: readonly Unit[], subject: number): boolean {
  const before = wordAt(units, subject - 1);
  return (
    RELATIVE_PLACE.has(before) ||
    (before === 'which' && RELATIVE_TIME.test(`${wordAt(units, subject - 2)} `)) ||
    (before === 'which' && wordAt(units, subject - 2) === 'of')
  );
}

function relativeAt(units: readonly Unit[], subject: number): number {
  return wordAt(units, subject - 2) === ',' ? subject - 2 : subject - 1;
}

function goesOn(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (unit?.form === 'DATE') return true;
  if (unit?.form === 'PHRASES')
    return isPlace(unit) && unit.phrases.every(({ kind }) => kind === 'PLACE' || kind === 'NAME');
  return PLACE_LINKS.has(unit?.lower ?? '') || /^(?:on|late|early|later)$/u.test(unit?.lower ?? '');
}

function isOccasion(units: readonly Unit[], index: number): boolean {
  return /^(?:sidelines?|margins?)$/u.test(wordAt(units, index - 1));
}
