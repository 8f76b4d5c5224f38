import type { Token } from '../text/tokens.ts';
import { OFFICE_PLURALS } from '../words/office-words.ts';
import type { Phrase } from './phrase.ts';

/** Words with which a phrase that points back may begin. */
export const ANAPHOR_OPENERS: readonly string[] = ['he', 'she', 'they', 'him', 'them', 'the', 'both'];
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'him', 'them']);
const DUALS: ReadonlySet<string> = new Set([
  ...OFFICE_PLURALS,
  'men',
  'women',
  'sides',
  'countries',
  'nations',
  'presidents',
  'politicians',
  'statesmen',
  'parties',
  'neighbors',
  'neighbours',
  'governments',
  'officials',
  'ministers',
]);
const NOUNS_FOR_TWO: ReadonlySet<string> = new Set(['pair', 'duo']);
const COUNTS: ReadonlySet<string> = new Set(['two', 'three', 'four', 'both']);

const BETWEEN: ReadonlySet<string> = new Set(
  'foreign prime defense defence world senior top neighboring neighbouring finance interior heads of state nuclear'.split(
    ' ',
  ),
);

/** A pronoun or a collective of parties told before: `he`, `the two leaders`, `both sides`, `the pair`; null where none begins at the token. */
export function anaphorAt(tokens: readonly Token[], at: number): Phrase | null {
  const next = anaphorEnd(tokens, at);
  return next === null ? null : anaphor(tokens, at, next);
}

function anaphorEnd(tokens: readonly Token[], at: number): number | null {
  const word = tokens[at]?.lower ?? '';
  if (PRONOUNS.has(word)) return at + 1;
  if (word !== 'the') return word === 'both' ? countedEnd(tokens, at + 1) : null;
  const next = tokens[at + 1]?.lower ?? '';
  if (NOUNS_FOR_TWO.has(next)) return at + 2;
  if (next === 'leaders') return unlessComplement(tokens, at + 2);
  return COUNTS.has(next) ? countedEnd(tokens, at + 2) : null;
}

/** End of a plural noun for parties, at most a few words on. */
function countedEnd(tokens: readonly Token[], from: number): number | null {
  for (let index = from; index < from + 3; index += 1) {
    const noun = tokens[index]?.lower ?? '';
    if (DUALS.has(noun)) return unlessComplement(tokens, index + 1);
    if (!BETWEEN.has(noun)) return null;
  }
  return null;
}

/** `the two leaders of Serbia and Kosovo` are told, not pointed at. */
function unlessComplement(tokens: readonly Token[], next: number): number | null {
  return tokens[next]?.lower === 'of' ? null : next;
}

function anaphor(tokens: readonly Token[], first: number, next: number): Phrase {
  const head = tokens
    .slice(first, next)
    .map((token) => token.lower)
    .join(' ');
  return { kind: 'ANAPHOR', first, next, name: null, office: null, head, of: [], words: head, definite: true };
}
