import type { Token } from '../text/tokens.ts';
import { OFFICE_PLURALS } from '../words/office-words.ts';
import type { Phrase } from './phrase.ts';

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
const COUNTS: ReadonlySet<string> = new Set(['two', 'three', 'four', 'both']);

const BETWEEN: ReadonlySet<string> = new Set(
  'foreign prime defense defence world senior top neighboring neighbouring finance interior heads of state nuclear'.split(
    ' ',
  ),
);

/** A pronoun or a collective of parties told before: `he`, `the two leaders`, `both sides`, `the pair`; null where none begins at the token. */
export function anaphorAt(tokens: readonly Token[], at: number): Phrase | null {
  const word = tokens[at]?.lower ?? '';
  if (PRONOUNS.has(word)) return anaphor(tokens, at, at + 1);
  const the = word === 'the' ? at + 1 : at;
  const next = tokens[the]?.lower ?? '';
  if (word === 'the' && (next === 'pair' || next === 'duo' || next === 'trio')) return anaphor(tokens, at, the + 1);
  if (!COUNTS.has(next))
    return word === 'the' && next === 'leaders' && tokens[the + 1]?.lower !== 'of'
      ? anaphor(tokens, at, the + 1)
      : null;
  for (let index = the + 1; index < the + 4; index += 1) {
    const noun = tokens[index]?.lower ?? '';
    if (index > the + 1 && !BETWEEN.has(tokens[index - 1]?.lower ?? '')) return null;
    if (DUALS.has(noun))
      return tokens[index + 1]?.lower === 'of' || (next !== 'both' && the === at)
        ? null
        : anaphor(tokens, at, index + 1);
  }
  return null;
}

function anaphor(tokens: readonly Token[], first: number, next: number): Phrase {
  const head = tokens
    .slice(first, next)
    .map((token) => token.lower)
    .join(' ');
  return { kind: 'ANAPHOR', first, next, name: null, office: null, head, of: [], words: head, definite: true };
}
