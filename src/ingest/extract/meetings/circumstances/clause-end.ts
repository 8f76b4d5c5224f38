import type { Unit } from '../../phrases/unit.ts';
import { BEING } from '../../words/function-words.ts';
import { wordAt } from '../shapes/word-at.ts';
import { GOES, isPlace, PLACE_LINKS } from './place-links.ts';
import { sinceEnd } from './time-at.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** A new clause begins: what follows tells of something else. */
export const BOUNDARIES = words(
  'who whom which that where when while after before as but because although though said says told ; — : amid since until despite whose whereas if ahead following',
);
const NOUNS = words('talks meeting meetings session sessions negotiations discussions consultations');
const BEGAN = words('began started opened resumed lasted took');
const HELD_AS =
  /^(?:arranged|held|hosted|convened|organi[sz]ed|brokered|mediated|sponsored|moderated|facilitated|chaired|led|scheduled|planned|due|set|originally|expected)$/u;
const SAID_OF_IT =
  /^(?:will|is|are|was|were|has|have|had|would|could|may|might|opens?|opened|begins?|began|resumes?|resumed|starts?|started|takes?|took|ended|broke|lasted|concluded)$/u;
/** `was followed by a dinner in Rome`: of something else, with a place and a day of its own. */
const BESIDE_IT = /^(?:followed|preceded|overshadowed|marred|clouded|interrupted|prompted|triggered|sparked)$/u;
/** `shortly after 5 p.m. on the sidelines`. */
const HOUR = /^(?:\d{1,2}(?::\d\d)?(?:[ap]\.?m\.?)?|midnight|noon|dawn|dusk|midday)$/u;
/** `shortly after landing in Rome on Sunday`: the same day, and there. */
const SOON = /^(?:shortly|soon|immediately|minutes|hours|just)$/u;
const ONWARD = /^(?:then|later|afterwards?|also)$/u;
const FUTURE = /^(?:will|would|shall)$/u;
const FORESEEN = /^(?:to|due|expected|scheduled|set|supposed|likely)$/u;
export const MAX_ASIDE = 14;
export const WHO = /^(?:who|whose|which)$/u;
const SAYS = /^sa(?:id|ys)$/u;
/** `invited B to Rome in a letter sent in August`: when it was written. */
const WRITTEN = /^(?:letter|message|statement|tweet|telegram|note)$/u;
const UNTIL = /^(?:late|early|after|nearly|well|past|midnight|dawn|shortly|dark)$/u;

/** Whether the unit may stand in an aside: no comma, no time, no new clause; `who` may open one, `said` may close one. */
function isInAside(units: readonly Unit[], index: number, comma: number): boolean {
  const word = wordAt(units, index);
  if (word === ',' || word === 'and' || units[index]?.form === 'DATE') return false;
  if (!BOUNDARIES.has(word)) return true;
  return index === comma + 1 ? WHO.test(word) : SAYS.test(word) && wordAt(units, index + 1) === ',';
}

/** Whether what comes next belongs to another clause. */
export function endsClause(units: readonly Unit[], index: number, subject = false): boolean {
  const word = wordAt(units, index);
  if (word === 'that') return !isToldOfIt(units, index) && !isThatBegan(units, index);
  if (word === ',') return endsAtComma(units, index, subject);
  if (WHO.test(word) && wordAt(units, index - 1) === ',') return !isAsideAt(units, index - 1, subject);
  if (word === ':') return units[index + 1]?.form !== 'DATE';
  if (word === 'in' && [1, 2, 3].some((on) => WRITTEN.test(wordAt(units, index + on)))) return true;
  if (word === 'while') return !isThere(units, index + 1);
  if (SAYS.test(word) && wordAt(units, index + 1) === ',') return !goesOn(units, index + 2);
  return isBesideIt(units, index) || isBoundary(units, index) || isAheadAfter(units, index);
}

function endsAtComma(units: readonly Unit[], comma: number, subject: boolean): boolean {
  return isListOfCountries(units, comma) || (!goesOn(units, comma + 1) && !isAsideAt(units, comma, subject));
}

/** `talks with Peru, Chile`: no country is told closer by another. */
function isListOfCountries(units: readonly Unit[], comma: number): boolean {
  return [comma - 1, comma + 1].every((index) => {
    const unit = units[index];
    return unit?.form === 'PHRASES' && unit.phrases.every(({ name }) => name?.place?.kind === 'COUNTRY');
  });
}

/** `met into the night and were to go on on Friday`: what is ahead after what was. */
function isAheadAfter(units: readonly Unit[], and: number): boolean {
  if (wordAt(units, and) !== 'and') return false;
  const [verb, next] = [wordAt(units, and + 1), wordAt(units, and + 2)];
  return FUTURE.test(verb) || (BEING.test(verb) && FORESEEN.test(next));
}

/** `met B and then flew to Rome on Monday`: where and when who met goes on. */
function isOnward(units: readonly Unit[], index: number): boolean {
  const at = ONWARD.test(wordAt(units, index + 1)) ? index + 2 : index + 1;
  return GOES.has(wordAt(units, at)) && wordAt(units, at) !== 'going' && wordAt(units, at - 1) !== 'to';
}

function isBoundary(units: readonly Unit[], index: number): boolean {
  const word = wordAt(units, index);
  if (/^(?:and|then)$/u.test(word)) return isOnward(units, index);
  // `will go ahead on Friday`; but `ahead of the vote`.
  if (word === 'ahead') return wordAt(units, index + 1) === 'of';
  if (word === 'after' && SOON.test(wordAt(units, index - 1)) && /ing$/u.test(wordAt(units, index + 1))) return false;
  if (word === 'since' && sinceEnd(units, index) > index) return false;
  // `The talks followed a dinner in Rome`.
  if (/^(?:follow|preced)(?:ed|s|es)$/u.test(word)) return wordAt(units, index + 1) !== 'by';
  if (/^(?:before|after)$/u.test(word) && HOUR.test(wordAt(units, index + 1))) return false;
  return BOUNDARIES.has(word) && !(word === 'as' && isTold(units, index + 1)) && !isLength(units, index);
}

/** `until after midnight`: how long they were together. */
function isLength(units: readonly Unit[], index: number): boolean {
  const [before, word, next] = [index - 1, index, index + 1].map((at) => wordAt(units, at));
  if (word === 'until') return UNTIL.test(next ?? '');
  return word === 'after' && before === 'until' && UNTIL.test(next ?? '');
}

/** `talks that began on Monday`, `talks of A and B that began on Monday`. */
function isThatBegan(units: readonly Unit[], index: number): boolean {
  const verb = wordAt(units, index + 1);
  if (NOUNS.has(wordAt(units, index - 1))) return BEGAN.has(verb);
  return verb === 'began' && (PLACE_LINKS.has(wordAt(units, index + 2)) || units[index + 3]?.form === 'DATE');
}

/** `as early as Monday`. */
function isTold(units: readonly Unit[], index: number): boolean {
  return (
    units[index]?.form === 'DATE' ||
    /^(?:early|soon|late|recently|planned|scheduled|expected|agreed|hoped|arranged|originally)$/u.test(
      wordAt(units, index),
    )
  );
}

/** `while he was in Rome`. */
function isThere(units: readonly Unit[], index: number): boolean {
  return units[index]?.form === 'PHRASES' && /^(?:is|was|are|were)$/u.test(wordAt(units, index + 1));
}

/** `the talks, …, resumed in Rome`: the comma before the verb of the noun. */
export function isVerbAfterAside(units: readonly Unit[], comma: number, from: number): boolean {
  return comma > from && wordAt(units, comma) === ',' && isSaidOfIt(units, comma + 1);
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
    (goesOn(units, close + 1) || (subject && isSaidOfIt(units, close + 1)))
  );
}

function isSaidOfIt(units: readonly Unit[], verb: number): boolean {
  return SAID_OF_IT.test(wordAt(units, verb)) && ![verb + 1, verb + 2].some((at) => isBesideIt(units, at));
}

function isBesideIt(units: readonly Unit[], at: number): boolean {
  return BESIDE_IT.test(wordAt(units, at)) && BEING.test(wordAt(units, at - 1));
}

/** `, which were due to be held in Rome`: what is said of the noun before, when and where it is. */
function isToldOfIt(units: readonly Unit[], at: number): boolean {
  if (wordAt(units, at) === 'which' && BEGAN.has(wordAt(units, at + 1))) return true;
  if (
    !/^(?:which|that)$/u.test(wordAt(units, at)) ||
    !/^(?:is|are|was|were|had|has|have|will)$/u.test(wordAt(units, at + 1))
  )
    return false;
  return [at + 2, at + 3, at + 4].some(
    (index) => HELD_AS.test(wordAt(units, index)) || wordAt(units, index) === 'take',
  );
}

function goesOn(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (unit?.form === 'DATE' || (wordAt(units, index) === 'most' && wordAt(units, index + 1) === 'recently'))
    return true;
  // `after he had met B, Chile is …`: the subject of what comes.
  if (unit?.form === 'PHRASES' && !isPlace(units[index - 2]) && SAID_OF_IT.test(wordAt(units, index + 1))) return false;
  if (unit?.form === 'PHRASES')
    return isPlace(unit) && unit.phrases.every(({ kind }) => kind === 'PLACE' || kind === 'NAME');
  return PLACE_LINKS.has(unit?.lower ?? '') || /^(?:on|late|early|later|during)$/u.test(unit?.lower ?? '');
}
