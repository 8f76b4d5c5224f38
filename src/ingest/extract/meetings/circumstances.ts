import type { DateExpression } from '../dates/date-expression.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Unit } from '../phrases/unit.ts';

/** Where and when a clause says that something is. */
export interface Circumstances {
  readonly places: readonly Phrase[];
  /** Index of the unit that names the venue in words of its own, or null. */
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
const PLACE_LINKS = words('in at near outside inside');
const NOT_TIMES = words('since until from before after by for of');
const RELATIVES = words('who where');
const SETTLEMENTS = words(
  'city capital town resort village port island region province state suburb district peninsula',
);
const LOOSE = words(
  'in on at , late early around the here there « a an of same city margin margins sideline sidelines fringes summit conference meeting assembly morning afternoon evening again separately',
);
/** How far back a sentence's opening phrases may stand. */
const REACH_FRONTED = 14;

const NOUNS = words('talks meeting meetings session sessions negotiations discussions consultations');
const BEGAN = words('began started opened resumed lasted took');
const ARTICLES = words('his her its their the a an');
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
    if (index <= from + 1 && wordAt(units, index) === 'to') places.push(...destination(units[index + 1]));
    topic = !caption && topicAfter(units, index, places.length > 0, topic);
  }
  return { places, date };
}

/** `, his country residence, on Thursday`, `, with talks that began on Monday`: what follows still tells of the same. */
function isAsideAt(units: readonly Unit[], comma: number): boolean {
  if (wordAt(units, comma + 1) === 'with' && NOUNS.has(wordAt(units, comma + 2))) return true;
  if (!ARTICLES.has(wordAt(units, comma + 1))) return false;
  for (let next = comma + 2; next < comma + MAX_ASIDE; next += 1) {
    const word = wordAt(units, next);
    if (word === ',') return goesOn(units, next + 1);
    if (word === '' && units[next]?.form === 'DATE') return false;
    if (BOUNDARIES.has(word)) return false;
  }
  return false;
}

/** Whether what comes next belongs to another clause. */
function endsClause(units: readonly Unit[], index: number): boolean {
  const word = wordAt(units, index);
  if (word === 'that') return !BEGAN.has(wordAt(units, index + 1)) || !NOUNS.has(wordAt(units, index - 1));
  if (word === ',') return !goesOn(units, index + 1) && !isAsideAt(units, index);
  return BOUNDARIES.has(word);
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
    if (BOUNDARIES.has(word) && !RELATIVES.has(word)) found = NO_CIRCUMSTANCES;
    else
      found = {
        places: [...found.places, ...placesOrDestination(units, index)],
        date: timeAt(units, index) ?? found.date,
      };
  }
  return found;
}

function placesOrDestination(units: readonly Unit[], index: number): readonly Phrase[] {
  const unit = units[index];
  return unit?.form === 'PHRASES' && isDestination(units, index) ? unit.phrases : placesOf(units, index);
}

function timeAt(units: readonly Unit[], index: number): DateExpression | null {
  const unit = units[index];
  return unit?.form === 'DATE' && isTime(units, index) ? unit.expression : null;
}

/** Reads leftwards from the unit: `In Geneva on Tuesday, A met B`. */
export function circumstancesFronted(units: readonly Unit[], subject: number): Circumstances {
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

/** The places that the unit names, where a preposition or another place before it makes them places of an event. */
function placesOf(units: readonly Unit[], index: number): readonly Phrase[] {
  const unit = units[index];
  if (unit?.form !== 'PHRASES') return [];
  const before = wordAt(units, index - 1);
  const linked =
    PLACE_LINKS.has(before) ||
    (before === ',' && isPlace(units[index - 2])) ||
    (before === 'of' && SETTLEMENTS.has(wordAt(units, index - 2))) ||
    (SETTLEMENTS.has(before) && hasLinkBefore(units, index - 1));
  if (linked) return unit.phrases.filter(isWhere);
  return before === 'on' || before === 'of' ? unit.phrases.filter(({ kind }) => kind === 'VENUE') : [];
}

/** `in the Swiss city`, `in the port`. */
function hasLinkBefore(units: readonly Unit[], index: number): boolean {
  return [1, 2, 3].some((back) => PLACE_LINKS.has(wordAt(units, index - back)));
}

/** `visited Kyiv`, `flew to Moscow`, `in Paris`: where somebody went to meet. */
function isDestination(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (unit?.form !== 'PHRASES' || !unit.phrases.every(({ kind }) => kind === 'PLACE' || kind === 'NAME')) return false;
  const before = wordAt(units, index - 1);
  return (
    /^(?:visit(?:ed|s|ing)?|in|at)$/u.test(before) ||
    (before === 'to' &&
      /^(?:travel\w*|fl(?:ew|y|ies|ying|own)|went|go|goes|going|came|head\w*|trip|visit|return\w*|journey\w*)$/u.test(
        wordAt(units, index - 2),
      ))
  );
}

/** `welcomed B to Rome`. */
function destination(unit: Unit | undefined): readonly Phrase[] {
  return unit?.form === 'PHRASES' && isPlace(unit) ? unit.phrases.filter(isWhere) : [];
}

function isWhere({ kind, name }: Phrase): boolean {
  return (
    (kind === 'PLACE' || kind === 'VENUE' || kind === 'NAME' || kind === 'ORGANIZATION') && name?.kind !== 'DEMONYM'
  );
}

function isPlace(unit: Unit | undefined): boolean {
  return unit?.form === 'PHRASES' && unit.phrases.every(isWhere);
}

function isTime(units: readonly Unit[], index: number): boolean {
  const before = wordAt(units, index - 1);
  return (
    !NOT_TIMES.has(before) ||
    (before === 'for' && /^(?:scheduled|planned|set|due|slated|arranged)$/u.test(wordAt(units, index - 2)))
  );
}

function goesOn(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (unit?.form === 'DATE') return true;
  if (unit?.form === 'PHRASES')
    return isPlace(unit) && unit.phrases.every(({ kind }) => kind === 'PLACE' || kind === 'NAME');
  return (
    PLACE_LINKS.has(unit?.lower ?? '') || unit?.lower === 'on' || unit?.lower === 'late' || unit?.lower === 'early'
  );
}

function isOccasion(units: readonly Unit[], index: number): boolean {
  return /^(?:sidelines?|margins?)$/u.test(wordAt(units, index - 1));
}

function wordAt(units: readonly Unit[], index: number): string {
  const unit = units[index];
  return unit?.form === 'WORD' ? unit.lower : '';
}
