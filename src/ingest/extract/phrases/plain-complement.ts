import { isNameWord } from '../names/memory.ts';
import { runAt } from '../names/run.ts';
import type { Token } from '../text/tokens.ts';
import { isPluralNoun } from '../words/modifiers.ts';
import { anaphorAt } from './anaphor-at.ts';
import { isDeterminer } from './determiner.ts';
import { modifierEnd } from './modifier-at.ts';
import { isPossessive } from './possessive.ts';

const MAX_WORDS = 8;
const TAIL_OPENERS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'in',
  'at',
  'to',
  'on',
  'with',
  'from',
  'against',
  'under',
  'behind',
]);
const TAIL_LINKS: ReadonlySet<string> = new Set([
  ...TAIL_OPENERS,
  'the',
  'a',
  'an',
  'and',
  'its',
  'his',
  'her',
  'their',
  'before',
  "'s",
  "'",
  '&',
]);
/** What envoys and negotiators are for. */
const TALKS: ReadonlySet<string> = new Set(['talks', 'negotiations', 'process', 'conference', 'summit']);
const MAX_TAIL_WORDS = 12;

/** End of what `of` adds to a noun in common words (`of three trade unions`, `of the province's fishing board`); the index itself where nothing does. */
export function plainComplementEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== 'of' || anaphorAt(tokens, at + 1) !== null) return at;
  let from = at + 1;
  while (from < at + 3 && isDeterminer(tokens[from])) from += 1;
  const end = wordsEnd(tokens, from);
  if (end === from) return at;
  return tokens[end]?.lower === 'of' ? plainComplementEnd(tokens, end) : end;
}

/** End of the modifiers from the token on and of the plural that may close them; a possessive at the end belongs to something else. */
function wordsEnd(tokens: readonly Token[], from: number): number {
  let next = from;
  let end = from;
  while (next < from + MAX_WORDS) {
    const step = capitalEnd(tokens, next) ?? modifierEnd(tokens, next);
    if (step === null) break;
    next = step;
    if (!isPossessive(tokens[next - 1])) end = next;
  }
  return isPlural(tokens[next]) ? next + 1 : end;
}

/** End of a run of names that a common noun follows; another one is somebody's own name. */
function capitalEnd(tokens: readonly Token[], at: number): number | null {
  const next = runAt(tokens, at);
  if (next === null) return null;
  return isPossessive(tokens[next]) || isPlural(tokens[next]) || modifierEnd(tokens, next) !== null
    ? afterOwner(tokens, next)
    : null;
}

function afterOwner(tokens: readonly Token[], at: number): number {
  return isPossessive(tokens[at]) ? at + 1 : at;
}

function isPlural(token: Token | undefined): boolean {
  return token !== undefined && !token.capital && isPluralNoun(token.word);
}

/** End of what prepositions add to a title, where one of the marks closes it: `of the presidential office,`; the index itself where none does. */
export function tailEnd(tokens: readonly Token[], at: number, closing: ReadonlySet<string>): number {
  if (!TAIL_OPENERS.has(tokens[at]?.lower ?? '')) return at;
  for (let next = at + 1; next <= at + MAX_TAIL_WORDS; next += 1) {
    const token = tokens[next];
    if (closing.has(token?.text ?? '')) return next;
    if (token === undefined || !(TAIL_LINKS.has(token.lower) || isTailWord(tokens, next))) return at;
  }
  return at;
}

function isTailWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.capital) return isNameWord(token);
  return isPlural(token) || TALKS.has(token?.lower ?? '') || modifierEnd(tokens, at) !== null;
}
