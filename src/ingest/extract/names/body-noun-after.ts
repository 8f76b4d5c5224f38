import type { Token } from '../text/tokens.ts';
import { THING_WORDS } from '../words/name-words.ts';
import { PERSON_ADJECTIVES } from '../words/office-words.ts';
import { isGivenName } from './listed-words.ts';

/** Nouns for a body after its name, in lower case. */
const NOUNS =
  /^(?:party|movement|group|militia|faction|newspaper|magazine|daily|weekly|network|website|company|firm|airline)$/u;
const ADJECTIVES =
  /^(?:militant|rebel|opposition|political|armed|islamist|separatist|insurgent|terrorist|guerrilla|news)$/u;

/** Who leads or speaks for a body, and for no place. */
const BODY_HEADS =
  /^(?:president|chairman|chairwoman|chairperson|chair|ceo|coordinator|director|founder|co-founder|convener|convenor|secretary|secretary-general|treasurer)$/u;
const BODY_HEADS_BEFORE =
  /^(?:vice|deputy|general|managing|executive|chief|joint|national|party|organising|organizing)$/u;
const MAX_BEFORE = 2;

/** `Andean Dawn president Jane Roe`: whether the office right after a name says that it is that of a body. */
export function isLedBody(tokens: readonly Token[], at: number, next: number): boolean {
  let head = next;
  while (head < next + MAX_BEFORE && BODY_HEADS_BEFORE.test(tokens[head]?.text ?? '')) head += 1;
  if (!BODY_HEADS.test(tokens[head]?.text ?? '')) return false;
  const tail = /^(?:general|-)$/u.test(tokens[head + 1]?.lower ?? '') ? head + 2 : head + 1;
  return tokens[tail]?.capital === true && !tokens.slice(at, next).some(isOfPerson);
}

function isOfPerson({ word, lower }: Token): boolean {
  return isGivenName(word) || PERSON_ADJECTIVES.has(lower) || THING_WORDS.has(lower);
}

/** `the Andean Dawn movement`: whether the noun after a name says that it is that of a body; `the Sunni party` has none. */
export function isNamedBody(words: readonly Token[], [first, second]: readonly Token[]): boolean {
  const isBefore =
    NOUNS.test(first?.lower ?? '') || (ADJECTIVES.test(first?.lower ?? '') && NOUNS.test(second?.lower ?? ''));
  return isBefore && words.every(({ lower }) => !PERSON_ADJECTIVES.has(lower) && !THING_WORDS.has(lower));
}
