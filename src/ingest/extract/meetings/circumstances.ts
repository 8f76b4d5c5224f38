import type { DateExpression } from '../dates/date-expression.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Unit } from '../phrases/unit.ts';
import {
  destination,
  isPlace,
  isWayTo,
  PLACE_LINKS,
  placeBefore,
  placesOf,
  placesOrDestination,
  TRIPS,
} from './place-links.ts';
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
  'in on at , late early around the here there « a an of same city margin margins sideline sidelines fringes summit conference meeting assembly gathering forum ceremony funeral eve occasion morning afternoon evening again separately file photo photograph picture image',
);
/** How far back a sentence's opening phrases may stand. */
const REACH_FRONTED = 14;
/** Words that open the clause of what somebody does where the main clause takes them: `arrives in Rome, where he will …`. */
const RELATIVE_TIME = /^(?:during|in|within|of|on|at)$/u;

const NOUNS = words('talks meeting meetings session sessions negotiations discussions consultations');
const BEGAN = words('began started opened resumed lasted took');
const MAX_ASIDE = 14;
const SAID_OF_IT =
  /^(?:will|is|are|was|were|has|have|had|would|could|may|might|opens?|opened|begins?|began|resumes?|resumed|starts?|started|takes?|took|ended|broke|lasted|concluded)$/u;
const HELD_AS =
  /^(?:arranged|held|hosted|convened|organi[sz]ed|brokered|mediated|sponsored|moderated|facilitated|chaired|led|scheduled|planned|due|set|originally|expected)$/u;
const WHO = /^(?:who|whose|which)$/u;
/** What somebody is who visits `as` that. */
const ROLE = /^(?:president|prime|foreign|secretary|chancellor|premier|leader|head|chief|minister|king|pope|part)$/u;
const MEAL = /^(?:breakfast|lunch|luncheon|dinner|supper|tea|coffee|drinks|meal)$/u;
const SAYS = /^sa(?:id|ys)$/u;
/** Where and when it is said, when it stands after that. */
const SAYS_SO = /^(?:said|says|told|announced|confirmed|added|declared)$/u;
const OTHER_DAY =
  /^(?:will|returned|left|resigned|retired|became|won|lost|took|began|had|replaced|succeeded|announced|said|called|ordered|signed|turned|died|faces|plans|leaves)$/u;
const TO_BE = /^(?:to|due|set|expected|elected|re-elected|appointed|named|sworn|born|ousted|killed|arrested)$/u;
const UNTIL = /^(?:late|early|after|nearly|well|past|midnight|dawn|shortly|dark)$/u;

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
    if (!caption && endsClause(units, index, subject)) break;
    date ??= timeAt(units, index);
    if (!topic) places.push(...placesOf(units, index));
    if (places.length === 0) places.push(...placeMeantAt(units, index, index <= from + 1));
    topic = !caption && topicAfter(units, index, places.length > 0, topic);
  }
  return { places, date };
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

/** `, his country residence, on Thursday`, `, with talks that began on Monday`: what follows still tells of the same. */
function isAsideAt(units: readonly Unit[], comma: number, subject: boolean): boolean {
  const first = wordAt(units, comma + 1);
  if (HELD_AS.test(first) || isToldOfIt(units, comma + 1) || (first === 'with' && NOUNS.has(wordAt(units, comma + 2))))
    return true;
  let close = comma + 1;
  while (close < comma + MAX_ASIDE && isInAside(units, close, comma)) close += 1;
  return (
    close > comma + 1 &&
    wordAt(units, close) === ',' &&
    (goesOn(units, close + 1) || (subject && SAID_OF_IT.test(wordAt(units, close + 1))))
  );
}

/** `, which were due to be held in Rome`: what is said of the noun before, when and where it is. */
function isToldOfIt(units: readonly Unit[], at: number): boolean {
  if (
    !/^(?:which|that)$/u.test(wordAt(units, at)) ||
    !/^(?:is|are|was|were|had|has|have|will)$/u.test(wordAt(units, at + 1))
  )
    return false;
  return [at + 2, at + 3].some((index) => HELD_AS.test(wordAt(units, index)) || wordAt(units, index) === 'take');
}

/** `the talks, …, resumed in Rome`: the comma before the verb of the noun. */
function isVerbAfterAside(units: readonly Unit[], comma: number, from: number): boolean {
  return comma > from && wordAt(units, comma) === ',' && SAID_OF_IT.test(wordAt(units, comma + 1));
}

/** Whether the unit may stand in an aside: no comma, no time, no new clause; `who` may open one, `said` may close one. */
function isInAside(units: readonly Unit[], index: number, comma: number): boolean {
  const word = wordAt(units, index);
  if (word === ',' || word === 'and' || units[index]?.form === 'DATE') return false;
  if (!BOUNDARIES.has(word)) return true;
  return index === comma + 1 ? WHO.test(word) : SAYS.test(word) && wordAt(units, index + 1) === ',';
}

/** Whether what comes next belongs to another clause. */
function endsClause(units: readonly Unit[], index: number, subject = false): boolean {
  const word = wordAt(units, index);
  if (word === 'that') return !BEGAN.has(wordAt(units, index + 1)) || !NOUNS.has(wordAt(units, index - 1));
  if (word === ',') return !goesOn(units, index + 1) && !isAsideAt(units, index, subject);
  if (WHO.test(word) && wordAt(units, index - 1) === ',') return !isAsideAt(units, index - 1, subject);
  if (word === ':') return units[index + 1]?.form !== 'DATE';
  if (word === 'while') return !isThere(units, index + 1);
  if (SAYS.test(word) && wordAt(units, index + 1) === ',') return !goesOn(units, index + 2);
  return BOUNDARIES.has(word) && !(word === 'as' && isTold(units, index + 1)) && !isLength(units, index);
}

/** `until after midnight`: how long they were together. */
function isLength(units: readonly Unit[], index: number): boolean {
  const [before, word, next] = [index - 1, index, index + 1].map((at) => wordAt(units, at));
  if (word === 'until') return UNTIL.test(next ?? '');
  return word === 'after' && before === 'until' && UNTIL.test(next ?? '');
}

/** `as early as Monday`. */
function isTold(units: readonly Unit[], index: number): boolean {
  return units[index]?.form === 'DATE' || /^(?:early|soon|late|recently)$/u.test(wordAt(units, index));
}

/** `while he was in Rome`. */
function isThere(units: readonly Unit[], index: number): boolean {
  return units[index]?.form === 'PHRASES' && /^(?:is|was|are|were)$/u.test(wordAt(units, index + 1));
}

function topicAfter(units: readonly Unit[], index: number, placed: boolean, topic: boolean): boolean {
  const word = wordAt(units, index);
  // `over Japan during talks in Rome`, `on a trip to Rome`: where they were, not of what they talked.
  if (word === 'during' || (word === 'to' && TRIPS.has(wordAt(units, index - 1)))) return topic && word !== 'during';
  if (word === 'on' && (units[index + 1]?.form === 'PHRASES' || /ing$/u.test(wordAt(units, index + 1)))) return true;
  if (word === 'over' && isMeal(units, index + 1)) return topic;
  return TOPICS.has(word) && !placed && wordAt(units, index - 1) !== 'face' ? !isOccasion(units, index) : topic;
}

/** `over a working dinner`: how they talked, not of what. */
function isMeal(units: readonly Unit[], from: number): boolean {
  return [0, 1, 2, 3].some((on) => MEAL.test(wordAt(units, from + on)));
}

/** Reads the units between the subject and the telling word; the day in an aside (`who arrived on Monday,`) is that of the aside. */
export function circumstancesBefore(units: readonly Unit[], subject: number, telling: number): Circumstances {
  let found = NO_CIRCUMSTANCES;
  let outside: Circumstances | null = null;
  for (let index = Math.max(subject + 1, telling - REACH_UNITS); index < telling; index += 1) {
    if (isAsideFrom(units, index)) outside = found;
    found = isBoundary(units, index) ? NO_CIRCUMSTANCES : withUnit(found, units, index);
    if (outside === null || wordAt(units, index) !== ',') continue;
    // Where the aside says that somebody is, they may be still.
    found = { places: found.places.length > 0 ? found.places : outside.places, date: outside.date };
    outside = null;
  }
  return found;
}

/** `On Friday, after a visit to Rome, A will …`, `A, who is to be sworn in next month, met …`: what stands between the commas is done at another time. */
function isAsideFrom(units: readonly Unit[], index: number): boolean {
  const [before, word, next] = [index - 1, index, index + 1].map((at) => wordAt(units, at));
  if (before === ',' && /^(?:after|before|following)$/u.test(word ?? '')) return true;
  if (!WHO.test(word ?? '')) return false;
  return (
    OTHER_DAY.test(next ?? '') || (/^(?:is|are|was|were)$/u.test(next ?? '') && TO_BE.test(wordAt(units, index + 2)))
  );
}

function withUnit({ places, date }: Circumstances, units: readonly Unit[], index: number): Circumstances {
  const told = wordAt(units, index) === 'there' ? placeBefore(units, index) : placesOrDestination(units, index);
  // Who goes on to another place has left the one before.
  return { places: [...(isWayTo(units, index) ? [] : places), ...told], date: timeAt(units, index) ?? date };
}

/** A boundary, but for `speaking in Rome after talks`, where both are in one place. */
function isBoundary(units: readonly Unit[], index: number): boolean {
  const word = wordAt(units, index);
  if (!BOUNDARIES.has(word) || RELATIVES.has(word) || isOfTheVisit(units, index)) return false;
  return !/^(?:after|following)$/u.test(word) || !isSpokenThere(units, index);
}

/** `his first trip to Rome as foreign minister`, `visiting Rome for the first time since the war`. */
function isOfTheVisit(units: readonly Unit[], index: number): boolean {
  const [before, word, after] = [index - 1, index, index + 1].map((at) => wordAt(units, at));
  return word === 'since' ? before === 'time' : word === 'as' && ROLE.test(after ?? '');
}

function isSpokenThere(units: readonly Unit[], after: number): boolean {
  for (let index = after - 1; index >= Math.max(0, after - 6); index -= 1)
    if (/^(?:speaking|said|told|announced|added)$/u.test(wordAt(units, index))) return true;
  return false;
}

/** Reads leftwards from the unit: `In Geneva on Tuesday, A met B`, `A arrives in Rome on Friday, where he will meet B`, `It was on Monday that A met B`. */
export function circumstancesFronted(units: readonly Unit[], subject: number): Circumstances {
  const relative = relativeAt(units, subject);
  if (relative !== null) return withPlaceAt(units, relative - 1, lastOf(circumstancesBefore(units, -1, relative)));
  const isCleft = wordAt(units, 0) === 'it' && wordAt(units, subject - 1) === 'that';
  return isCleft ? circumstancesBefore(units, 0, subject - 1) : openingOf(units, subject);
}

/** What the phrases right before the subject tell; nothing where they tell when and where something was said. */
function openingOf(units: readonly Unit[], subject: number): Circumstances {
  const places: Phrase[] = [];
  let date: DateExpression | null = null;
  const last = withoutAside(units, subject - 1);
  const from = openingStart(units, last + 1);
  if (SAYS_SO.test(wordAt(units, from - 1))) return NO_CIRCUMSTANCES;
  for (let index = last; index >= from; index -= 1) {
    const unit = units[index];
    if (unit?.form === 'DATE') date = isTime(units, index) ? unit.expression : date;
    else if (unit?.form === 'PHRASES') places.push(...placesOf(units, index));
  }
  return { places, date };
}

/** Index of the first of the phrases and loose words that stand right before the subject. */
function openingStart(units: readonly Unit[], subject: number): number {
  let from = subject;
  while (from > Math.max(0, subject - REACH_FRONTED) && isLoose(units[from - 1])) from -= 1;
  return from;
}

function isLoose(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.form !== 'WORD' || LOOSE.has(unit.lower));
}

/** Index of the comma that opens the aside which the comma at the index closes: `On Friday, after a visit to Rome, A`; the index itself where there is none. */
function withoutAside(units: readonly Unit[], comma: number): number {
  if (wordAt(units, comma) !== ',') return comma;
  for (let index = comma - 1; index > Math.max(0, comma - MAX_ASIDE); index -= 1) {
    if (isAsideFrom(units, index)) return index - 1;
    if (wordAt(units, index) === ',') return comma;
  }
  return comma;
}

/** Index of the comma or word with which the relative clause of the subject begins: `, where he`, `, where on Friday he`, `during which he`; null where it is none. */
function relativeAt(units: readonly Unit[], subject: number): number | null {
  let before = subject - 1;
  while (units[before]?.form === 'DATE' || wordAt(units, before) === 'on') before -= 1;
  const word = wordAt(units, before);
  const place = word === 'where' || (word === 'which' && RELATIVE_TIME.test(wordAt(units, before - 1)));
  if (!place) return null;
  return wordAt(units, before - 1) === ',' ? before - 1 : before;
}

/** `the next stop is Rome, where he …`: the place right before the relative is where. */
function withPlaceAt(units: readonly Unit[], index: number, told: Circumstances): Circumstances {
  const unit = units[index];
  const places = isPlace(unit) ? destination(unit) : [];
  return places.length === 0 ? told : { ...told, places };
}

/** The place told last, with the time. */
function lastOf({ places, date }: Circumstances): Circumstances {
  return { places: places.slice(-1), date };
}

function goesOn(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (unit?.form === 'DATE') return true;
  if (unit?.form === 'PHRASES')
    return isPlace(unit) && unit.phrases.every(({ kind }) => kind === 'PLACE' || kind === 'NAME');
  return PLACE_LINKS.has(unit?.lower ?? '') || /^(?:on|late|early|later|during)$/u.test(unit?.lower ?? '');
}

function isOccasion(units: readonly Unit[], index: number): boolean {
  return /^(?:sidelines?|margins?)$/u.test(wordAt(units, index - 1));
}
