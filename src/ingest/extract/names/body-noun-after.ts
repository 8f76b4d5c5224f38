import type { Token } from '../text/tokens.ts';
import { THING_WORDS } from '../words/name-words.ts';
import { PERSON_ADJECTIVES } from '../words/office-words.ts';

/** Nouns for a body after its name, in lower case. */
const NOUNS =
  /^(?:party|movement|group|militia|faction|newspaper|magazine|daily|weekly|network|website|company|firm|airline)$/u;
const ADJECTIVES =
  /^(?:militant|rebel|opposition|political|armed|islamist|separatist|insurgent|terrorist|guerrilla|news)$/u;

/** `the Andean Dawn movement`: whether the noun after a name says that it is that of a body; `the Sunni party` has none. */
export function isNamedBody(words: readonly Token[], [first, second]: readonly Token[]): boolean {
  const isBefore =
    NOUNS.test(first?.lower ?? '') || (ADJECTIVES.test(first?.lower ?? '') && NOUNS.test(second?.lower ?? ''));
  return isBefore && words.every(({ lower }) => !PERSON_ADJECTIVES.has(lower) && !THING_WORDS.has(lower));
}
