import type { DateExpression } from '../../dates/date-expression.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import type { Unit } from '../../phrases/unit.ts';
import { wordAt } from '../shapes/word-at.ts';
import { endsClause, isVerbAfterAside } from './clause-end.ts';
import { destination, placeBefore, placesOf, placesOrDestination, TRIPS } from './place-links.ts';
import { timeAt } from './time-at.ts';

/** Where and when a clause says that something is. */
export interface Circumstances {
  readonly places: readonly Phrase[];
  readonly date: DateExpression | null;
}

/** How far from the telling words a place or a time may stand. */
export const REACH_UNITS = 40;
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** A topic or a purpose begins: places in it are not the meeting's; a time after it may be. */
const TOPICS = words(
  'to about over regarding discuss discussing aimed aiming focused focusing covered covering touched centred centered concerning against toward towards from into',
);

/** What a meeting is to do. */
const TAKE_PLACE = /^(?:be|open|resume|begin|start|take|continue|convene|reconvene|run|happen)$/u;
const MEAL = /^(?:breakfast|lunch|luncheon|dinner|supper|tea|coffee|drinks|meal)$/u;

/** What somebody says there, of other places. */
const SAYING =
  /^(?:underscored|underlined|stressed|expressed|reiterated|reaffirmed|emphasi[sz]ed|praised|thanked|urged|pledged|hailed|voiced|conveyed|noted|discussed|reviewed|called)$/u;
const COUNT = /^(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|half|twenty|thirty|forty|fifty)$/u;
const TIME = /^(?:hours?|half-hour|minutes|days?)$/u;
/** What is told of an event to come. */
const AHEAD = /^(?:possible|potential|proposed|planned|upcoming|forthcoming|future)$/u;
const EVENT = /^(?:summit|meeting|visit|trip|talks|conference|elections?|vote|referendum)$/u;

interface Stretch {
  readonly from: number;
  /** Index after the last unit to read; default: the end of the sentence. */
  readonly to?: number;
  /** A caption goes on to its end, whatever stands between. */
  readonly caption?: boolean;
  /** Whether a noun is the subject of its clause: what is said of it after an aside is said of the meeting. */
  readonly subject?: boolean;
  /** Whether a topic stands there from the beginning. */
  readonly topic?: boolean;
}

export const NO_CIRCUMSTANCES: Circumstances = { places: [], date: null };

/** Reads rightwards, up to the end of the clause. */
export function circumstancesAfter(
  units: readonly Unit[],
  { from, to = units.length, caption = false, subject = false, topic: about = false }: Stretch,
): Circumstances {
  const places: Phrase[] = [];
  let date: DateExpression | null = null;
  let topic = about;
  for (let index = from; index < Math.min(to, from + REACH_UNITS); index += 1) {
    // What the verb after an aside says counts more than the aside: `put off from May, will be held in June`.
    if (subject && isVerbAfterAside(units, index, from))
      return overridden({ places, date }, units, { from: index + 1, to });
    if (!caption && isOver(units, index, { subject, topic })) break;
    date ??= timeAt(units, index);
    if (!topic) places.push(...placesOf(units, index));
    if (places.length === 0) places.push(...placeMeantAt(units, index, index <= from + 1));
    topic = !caption && topicAfter(units, index, places.length > 0, topic);
  }
  return { places, date };
}

/** Whether another clause begins, or what is told of a topic with a time of its own. */
function isOver(
  units: readonly Unit[],
  index: number,
  { subject, topic }: { readonly subject: boolean; readonly topic: boolean },
): boolean {
  return endsClause(units, index, subject) || (topic && isOtherEvent(units, index));
}

function overridden(aside: Circumstances, units: readonly Unit[], verb: Stretch): Circumstances {
  const { places, date } = circumstancesAfter(units, verb);
  return { places: places.length > 0 ? places : aside.places, date: date ?? aside.date };
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

function topicAfter(units: readonly Unit[], index: number, placed: boolean, topic: boolean): boolean {
  const word = wordAt(units, index);
  // `over Japan during talks in Rome`, `on a trip to Rome`: where they were, not of what they talked.
  if (word === 'during' || (word === 'to' && TRIPS.has(wordAt(units, index - 1)))) return topic && word !== 'during';
  if (word === 'on' && (units[index + 1]?.form === 'PHRASES' || /ing$/u.test(wordAt(units, index + 1)))) return true;
  if (word === 'over' && isMeal(units, index + 1)) return topic;
  return isTopic(units, index) && !placed && wordAt(units, index - 1) !== 'face' ? !isOccasion(units, index) : topic;
}

/** Whether a topic or a purpose begins there; not `were to be held in Rome`. */
function isTopic(units: readonly Unit[], index: number): boolean {
  const word = wordAt(units, index);
  if (word === 'and') return SAYING.test(wordAt(units, index + 1));
  if (/^(?:about|over)$/u.test(word) && isLength(units, index + 1)) return false;
  // `met envoys from the bloc in Rome`: whose they are.
  if (word === 'from' && units[index - 1]?.form === 'PHRASES') return false;
  return TOPICS.has(word) && !(word === 'to' && TAKE_PLACE.test(wordAt(units, index + 1)));
}

/** `about two hours`: how long they talked. */
function isLength(units: readonly Unit[], from: number): boolean {
  return COUNT.test(wordAt(units, from)) && [1, 2, 3].some((on) => TIME.test(wordAt(units, from + on)));
}

/** `over a working dinner`: how they talked, not of what. */
function isMeal(units: readonly Unit[], from: number): boolean {
  return [0, 1, 2, 3].some((on) => MEAL.test(wordAt(units, from + on)));
}

/** `to discuss a possible summit next year`: what follows is told of that one. */
function isOtherEvent(units: readonly Unit[], index: number): boolean {
  return AHEAD.test(wordAt(units, index)) && [1, 2, 3].some((on) => EVENT.test(wordAt(units, index + on)));
}

function isOccasion(units: readonly Unit[], index: number): boolean {
  return /^(?:sidelines?|margins?)$/u.test(wordAt(units, index - 1));
}
