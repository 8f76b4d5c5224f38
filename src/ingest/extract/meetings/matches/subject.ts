import type { Phrase } from '../../phrases/phrase.ts';
import type { Unit } from '../../phrases/unit.ts';
import { BEING, FUNCTION_WORDS } from '../../words/function-words.ts';
import { THING_HEADS } from '../../words/name-words.ts';
import { BODY_NOUNS, COMMON_BODIES, PRESS_NOUNS } from '../../words/office-words.ts';
import { wordAt } from '../shapes/word-at.ts';
import { isOfClosedClause, opensRelative } from './closed-clause.ts';
import { isInSeries, SERIES } from './in-series.ts';
import { isSaidByOffice } from './office-says.ts';
import { tellsPlaceCloser } from './place-told-closer.ts';

/** How many units the subject of a clause may stand before its verb. */
const REACH_UNITS = 60;
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words after which a clause begins: a noun phrase that follows one is a subject. */
const OPENERS = words(
  ', ; : — – - ( and but or that when after before as while where because if since whether until though although said says say saying adding claiming told announced reported confirmed revealed added noted once whereas however meanwhile earlier later then also recently reports reportedly today separately now so file photo which whom what shows showing thinks believes says hopes suggested insisted hoped promised',
);
const CONTROLLING = words(
  'want wanted challenged challenges presses pressed urged urges urging asked asks asking told encouraged encourages encouraging invited invites inviting allow allows allowed allowing let letting permit permits permitted permitting enable enabled wants wanted pressed pressing on forced forces forcing obliged prompted authorised authorized sent send sends sending persuaded persuade persuading convinced convince convincing get helped help ordered expects expected for',
);
/** Conjunctions that are prepositions too: `spoke before the Senate`. */
const EITHER = words('before after since until as');
const ASIDES = words('after before following during upon');
const PREPOSITIONS = words('in on at of with by to from for between about over and or one');
const SKIPPED = words('also later earlier then recently separately just now first and again');
const STOPS = words('; : ? !');
const OPENING_ADVERBS = words('later earlier then recently first and');
const DETERMINERS = words('the a an his her its their');
const NO_LEAD: ReadonlySet<string> = new Set([
  ...FUNCTION_WORDS,
  ...SERIES,
  ...words(
    'met saw seen sat spoke spoken held took gave got went came made sent put led left found kept called include includes included involve involves involved',
  ),
]);
/** `twelve of the players`: how many stands before whom. */
const QUANTIFIERS = words(
  'one two three four five six seven eight nine ten eleven twelve some most many several all dozens half members clutch handful group host number score',
);
/** `the abbot X`, `a former guerrilla X`: so many words before a name may belong to it. */
const MAX_LEAD = 5;
/** What somebody is among others, not who. */
const RANK = /^(?:first|second|third|only|last|latest|youngest|oldest|highest-ranking|most senior)\b/u;
/** What is called by its place. */
const CALLED_SO = /^(?:meeting|summit|conference|session|encounter)$/u;
/** What is thought of: `the idea of A meeting B`. */
const IDEAS = words('idea possibility prospect');
/** What somebody is asked to do who brings others together. */
const ARRANGING = /^(?:arrange|broker|mediate|facilitate|organi[sz]e|convene)$/u;
const APPEALS = /^(?:appeal(?:s|ed|ing)?|propos(?:es|ed|ing)|suggest(?:s|ed|ing))$/u;
/** What may stand between a subject and its verb. */
const AUXILIARIES = words(
  'is are was were be been has have had will would could should may might must shall can do does did to also then later first last recently briefly jointly never not both each all again still already privately separately finally reportedly',
);

/** Index of the unit that is the subject of the verb at the unit, or null: the nearest noun phrase to the left that opens a clause; beside a noun, an agent after `by` too. */
export function subjectBefore(units: readonly Unit[], verb: number, nominal: boolean): number | null {
  const isAside = asideAt(units, verb) !== null;
  let relative = false;
  for (let index = verb - 1; index >= Math.max(0, verb - REACH_UNITS); index -= 1) {
    const unit = units[index];
    if (unit?.form === 'WORD' && STOPS.has(unit.lower) && !isInSeries(units, index)) return null;
    relative ||= opensRelative(units, index, verb);
    const isOne = isControlled(units, index) ? !isAside : acts(units, index, relative, nominal);
    if (isOne && !isOfClosedClause(units, index, verb))
      return namedBeforeAside(units, whoIsLed(units, whoItIs(units, index)));
  }
  return nominal ? null : besideVerb(units, verb);
}

/** Whether the noun phrase opens a clause, or those around the one whom it names say what follows. */
function acts(units: readonly Unit[], index: number, relative: boolean, nominal: boolean): boolean {
  if (mayAct(units, index) && (relative ? mayBeWho(units, index) : isSubject(units, index, nominal))) return true;
  return nominal && isSaidByOffice(units, index);
}

/** `A, chairman of the B group, who met C`: not a body before `who`. */
function mayBeWho(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  const isWho = [1, 2].some((on) => wordAt(units, index + on) === 'who');
  return !isWho || unit?.form !== 'PHRASES' || unit.phrases.some(({ kind }) => kind !== 'ORGANIZATION');
}

/** `X, the first leader of his country to come, met B`: the one of whom that is said. */
function whoItIs(units: readonly Unit[], index: number): number {
  const [person, phrases] = [index - 2, index].map((at) => {
    const unit = units[at];
    return unit?.form === 'PHRASES' ? unit.phrases : [];
  });
  const isSaidOf = phrases?.length === 1 && phrases.every(({ name, words }) => name === null && RANK.test(words));
  const isPerson = person?.length === 1 && person.every(({ kind }) => kind === 'PERSON');
  return isSaidOf && isPerson && wordAt(units, index - 1) === ',' ? index - 2 : index;
}

/** `A delegation led by the chief negotiator will visit Rome`: those who are led, where their leader is not named. */
function whoIsLed(units: readonly Unit[], index: number): number {
  const unit = units[index];
  const isUnnamed = unit?.form === 'PHRASES' && unit.phrases.every(({ kind }) => kind === 'OFFICE');
  const isLed = wordAt(units, index - 1) === 'by' && /^(?:led|headed)$/u.test(wordAt(units, index - 2));
  return isUnnamed && isLed && mayAct(units, index - 3) ? index - 3 : index;
}

/** `A, a critic of the campaign, met B`, `A, a diplomat from Lima on Monday met B`, `A and B, the envoys, met C`: the unit of who is named before what they are; the unit itself where nobody is. */
function namedBeforeAside(units: readonly Unit[], index: number): number {
  const [named, aside] = [units[index - 2], units[index]];
  if (wordAt(units, index - 1) !== ',' || named?.form !== 'PHRASES' || aside?.form !== 'PHRASES') return index;
  const isPerson = named.phrases.every(({ kind }) => kind === 'PERSON');
  const isBody = named.phrases.every(({ kind }) => kind === 'ORGANIZATION') && aside.phrases.every(isUnnamedBody);
  if (!isBody && !(isPerson && aside.phrases.every(isCalling))) return index;
  const isClosed = [1, 2, 3, 4].some((on) => wordAt(units, index + on) === ',');
  const isOpen = isPerson && aside.phrases.every(({ kind, definite }) => kind === 'OFFICE' && !definite);
  return (isClosed || isOpen) && mayAct(units, index - 2) ? index - 2 : index;
}

/** `a rebel group`, `the party that governs`. */
function isUnnamedBody({ kind, name, head }: Phrase): boolean {
  return kind === 'GROUP' && name === null && (BODY_NOUNS.has(head) || COMMON_BODIES.has(head));
}

/** What somebody is, or several are, without a name. */
function isCalling({ kind, office }: Phrase): boolean {
  return (kind === 'OFFICE' || kind === 'GROUP') && office !== null;
}

/** The noun phrase that only auxiliaries part from the verb, whatever stands before it but a preposition: `on the day of the parade X dined`. */
function besideVerb(units: readonly Unit[], verb: number): number | null {
  let index = verb - 1;
  while (index > 0 && AUXILIARIES.has(wordAt(units, index))) index -= 1;
  const unit = units[index];
  if (unit?.form !== 'PHRASES' || !mayAct(units, index) || unit.phrases.some(({ kind }) => kind === 'PLACE'))
    return null;
  const before = wordAt(units, leadStart(units, index) - 1);
  return before === '' || PREPOSITIONS.has(before) || EITHER.has(before) ? null : index;
}

/** Index of the first unit of the noun phrase whose name is at the index, with what stands before the name: `the abbot`, `German industrialist`. */
export function leadStart(units: readonly Unit[], index: number): number {
  let start = index;
  while (start > Math.max(0, index - MAX_LEAD) && isLead(units, start - 1)) {
    start -= 1;
    if (DETERMINERS.has(wordAt(units, start))) break;
  }
  if (wordAt(units, start - 1) !== 'of' || !QUANTIFIERS.has(wordAt(units, start - 2))) return start;
  return DETERMINERS.has(wordAt(units, start - 3)) ? start - 3 : start - 2;
}

function isLead(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (unit?.form === 'PHRASES') return unit.phrases.every(({ name }) => name?.kind === 'DEMONYM');
  return (
    unit?.form === 'WORD' &&
    /^\p{Ll}[\p{Ll}-]{0,20}$/u.test(unit.lower) &&
    !NO_LEAD.has(unit.lower) &&
    !/(?:ed|ing)$/u.test(unit.lower)
  );
}

/** Whether the unit is a noun phrase of somebody who can do something. */
export function mayAct(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (unit?.form !== 'PHRASES' || !canAct(unit) || isOfEncounter(units, index)) return false;
  return !isPossessor(units, index) && !isInBrackets(units, index) && !tellsPlaceCloser(units, index);
}

/** `the Andean Front's (AF) campaign`. */
function isInBrackets(units: readonly Unit[], index: number): boolean {
  return wordAt(units, index - 1) === '(' && wordAt(units, index + 1) === ')';
}

function isSubject(units: readonly Unit[], index: number, nominal: boolean): boolean {
  return (
    opensClause(units, index) ||
    ledClause(units, index) ||
    isAbsolute(units, index) ||
    (nominal && isAgent(units, index))
  );
}

/** Index of the subject of the main clause that follows an opening phrase (`After meeting B in C, A said`), or null. */
export function subjectAfter(units: readonly Unit[], from: number): number | null {
  for (let index = from; index < Math.min(units.length, from + REACH_UNITS); index += 1) {
    const unit = units[index];
    if (unit?.form !== 'PHRASES' || !canAct(unit) || isPossessor(units, index)) continue;
    const before = units[index - 1];
    if (before?.form === 'WORD' && before.lower === ',') return index;
    if (before?.form === 'PHRASES' || before?.form === 'DATE') return index;
  }
  return null;
}

/** `urged B to leave after a long meeting with C`: the index of `after`, where somebody else than the subject is urged before it; else null. */
export function asideOfUrging(units: readonly Unit[], subject: number, verb: number): number | null {
  const aside = asideAt(units, verb);
  for (let index = subject + 1; aside !== null && index < aside; index += 1)
    if (isControlled(units, index)) return aside;
  return null;
}

/** Index of the word that makes the verb or noun an aside of its clause, where only what belongs to a noun stands between. */
function asideAt(units: readonly Unit[], verb: number): number | null {
  for (let index = verb - 1; index >= Math.max(0, verb - MAX_LEAD); index -= 1) {
    const word = wordAt(units, index);
    if (ASIDES.has(word)) return index;
    if (!DETERMINERS.has(word) && !isLead(units, index)) return null;
  }
  return null;
}

/** `urged B to meet C`: who is urged is the one to meet. */
function isControlled(units: readonly Unit[], index: number): boolean {
  if (units[index]?.form !== 'PHRASES') return false;
  const before = units[index - 1];
  const isTo =
    wordAt(units, index + 1) === 'to' || (wordAt(units, index + 1) === 'not' && wordAt(units, index + 2) === 'to');
  if (!isTo || before?.form !== 'WORD' || ARRANGING.test(wordAt(units, index + 2))) return false;
  return isAppealTo(units, index - 1) || CONTROLLING.has(before.lower);
}

/** `appealed to B to meet C`, `proposed to B to meet C`: whether the word at the index leads to who is asked. */
export function isAppealTo(units: readonly Unit[], index: number): boolean {
  return wordAt(units, index) === 'to' && APPEALS.test(wordAt(units, index - 1));
}

function canAct(unit: Extract<Unit, { form: 'PHRASES' }>): boolean {
  // `Turkish and Armenian ministers`: a nationality before a group is that of its like.
  const ofGroup = unit.phrases.length > 1 && unit.phrases.at(-1)?.kind === 'GROUP';
  return unit.phrases.every(
    ({ kind, head, name, words, definite }) =>
      kind !== 'VENUE' &&
      // `the General Agreement`.
      !(kind === 'NAME' && THING_HEADS.has(words.toLowerCase())) &&
      // `told reporters after meeting B`.
      !(kind === 'GROUP' && PRESS_NOUNS.has(head)) &&
      (ofGroup || name?.kind !== 'DEMONYM' || (definite && /[^su]s$/u.test(words))) &&
      (kind !== 'PLACE' || name?.place !== null),
  );
}

/** Whether the noun phrase opens a clause with words that stand before its name. */
function ledClause(units: readonly Unit[], index: number): boolean {
  const start = leadStart(units, index);
  return start !== index && units[start - 1]?.form !== 'PHRASES' && opensClause(units, start);
}

/** `with A meeting B`, `the idea of A meeting B`. */
function isAbsolute(units: readonly Unit[], index: number): boolean {
  const before = wordAt(units, index - 1);
  const opens = before === 'with' || (before === 'of' && IDEAS.has(wordAt(units, index - 2)));
  return opens && /^(?:meeting|holding|hosting|visiting|receiving|seeing)$/u.test(wordAt(units, index + 1));
}

function isAgent(units: readonly Unit[], index: number): boolean {
  return wordAt(units, index - 1) === 'by' && BEING.test(wordAt(units, index - 3));
}

/** `the Geneva meeting`: the place that a meeting is called by. */
function isOfEncounter(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (unit?.form !== 'PHRASES' || !unit.phrases.every(({ kind }) => kind === 'PLACE')) return false;
  return !/^(?:with|of)$/u.test(wordAt(units, index - 1)) && CALLED_SO.test(wordAt(units, index + 1));
}

function isPossessor(units: readonly Unit[], index: number): boolean {
  const next = units[index + 1];
  return next?.form === 'WORD' && (next.lower === "'s" || next.lower === "'");
}

/** Whether the noun phrase stands where a clause begins. */
export function opensClause(units: readonly Unit[], index: number): boolean {
  let before = index - 1;
  while (before >= 0 && SKIPPED.has(wordAt(units, before))) before -= 1;
  const unit = units[before];
  // A time opens a clause, and a noun phrase side by side is one whose apposition took the comma.
  if (unit === undefined || unit.form !== 'WORD') return true;
  if (EITHER.has(unit.lower)) return hasVerbAfter(units, index);
  // `It was the first time a minister had met B`.
  if (unit.lower === 'time') return /^(?:first|second|third|last|only)$/u.test(wordAt(units, before - 1));
  // `told B that it would meet C`.
  if (unit.lower === 'told' && isThat(units, index + 1)) return false;
  return (
    OPENERS.has(unit.lower) ||
    /^["“”'’‘«»]$/u.test(unit.lower) ||
    (before < index - 1 && OPENING_ADVERBS.has(wordAt(units, before + 1)))
  );
}

/** `told B that`, `told B on Monday that`. */
function isThat(units: readonly Unit[], index: number): boolean {
  return /^(?:it|that)$/u.test(wordAt(units, units[index]?.form === 'DATE' ? index + 1 : index));
}

/** Whether a word follows that can be a verb: no mark, no preposition. */
function hasVerbAfter(units: readonly Unit[], index: number): boolean {
  const next = units[index + 1];
  return next?.form === 'WORD' && /^\p{L}/u.test(next.lower) && !PREPOSITIONS.has(next.lower);
}
