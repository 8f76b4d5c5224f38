import type { Token } from '../text/tokens.ts';
import { THING_WORDS } from '../words/name-words.ts';
import { PERSON_ADJECTIVES } from '../words/office-words.ts';
import { isGivenName } from './listed-words.ts';

/** Nouns for a body after its name, in lower case. */
const NOUNS =
  /^(?:party|movement|group|militia|faction|newspaper|magazine|daily|weekly|network|website|company|firm|airline|coalition|alliance|bloc|federation|organi[sz]ation|foundation|charity|ngo|broadcaster)$/u;
const ADJECTIVES =
  /^(?:militant|rebel|opposition|political|armed|islamist|separatist|insurgent|terrorist|guerrilla|news)$/u;

/** Who leads or speaks for a body, and for no place. */
const BODY_HEADS =
  /^(?:president|chairman|chairwoman|chairperson|chair|ceo|coordinator|director|founder|co-founder|convener|convenor|secretary|secretary-general|treasurer|leader|co-leader|co-chair)$/u;
const BODY_HEADS_BEFORE =
  /^(?:vice|deputy|general|managing|executive|chief|joint|national|party|organising|organizing)$/u;
const MAX_BEFORE = 2;

/** `Andean Dawn president Jane Roe`: whether the office right after a name says that it is that of a body. */
function isLedBody(tokens: readonly Token[], at: number, next: number): boolean {
  let head = next;
  while (head < next + MAX_BEFORE && BODY_HEADS_BEFORE.test(tokens[head]?.text ?? '')) head += 1;
  if (!BODY_HEADS.test(tokens[head]?.text ?? '')) return false;
  const tail = /^(?:general|-)$/u.test(tokens[head + 1]?.lower ?? '') ? head + 2 : head + 1;
  return tokens[tail]?.capital === true && !tokens.slice(at, next).some(isOfPerson);
}

/** Whether it is an office of bodies: `leader`, `chairwoman`. */
export function isHeadOfBody(token: Token | undefined): boolean {
  return token !== undefined && BODY_HEADS.test(token.lower);
}

/** Whether a name of which no list knows more may be that of a body: it has several words and none of somebody's. */
export function isBodyLike(tokens: readonly Token[], at: number, next: number): boolean {
  return next - at > 1 && !tokens.slice(at, next).some(isOfPerson);
}

function isOfPerson({ word, lower }: Token): boolean {
  return isGivenName(word) || PERSON_ADJECTIVES.has(lower) || THING_WORDS.has(lower);
}

/** `the Andean Dawn movement`: whether the noun after a name says that it is that of a body; `the Sunni party` has none. */
function isNamedBody(words: readonly Token[], [first, second]: readonly Token[]): boolean {
  const isBefore =
    NOUNS.test(first?.lower ?? '') || (ADJECTIVES.test(first?.lower ?? '') && NOUNS.test(second?.lower ?? ''));
  return isBefore && !words.some(isOfPerson) && !(words.length === 1 && words.every(isVerbLike));
}

/** `the ruling party`, where a sentence opens so. */
function isVerbLike({ lower }: Token): boolean {
  return /(?:ing|ed)$/u.test(lower);
}

/** Who is elected or appointed for a place. */
const PLACE_HEADS = /^(?:governor|mayor|sheriff|mp|senator|deputy|county|councillor|councilor)$/u;

/** `Varo North MP Jane Roe`: whether the office right after a name, and somebody after it, say that nobody is called so, but a place. */
export function isRepresented(tokens: readonly Token[], at: number, next: number): boolean {
  const isHeld = PLACE_HEADS.test(tokens[next]?.lower ?? '') && tokens[next + 1]?.capital === true;
  return isHeld && !tokens.slice(at, next).some(isOfPerson);
}

/** Whether the office or the noun after a name says that it is that of a body. */
export function isBodyByWhatFollows(tokens: readonly Token[], at: number, next: number): boolean {
  return isLedBody(tokens, at, next) || isNamedBody(tokens.slice(at, next), tokens.slice(next, next + 2));
}
