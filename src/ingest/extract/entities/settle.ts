import type { Phrase, PhraseKind } from '../phrases/phrase.ts';
import type { Token } from '../text/tokens.ts';

const BEFORE_PLACES: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'around']);
const TOWNS: ReadonlySet<string> = new Set(['capital', 'city', 'town', 'village', 'port', 'resort']);
const MAX_PERSON_WORDS = 4;

/** What a name of unknown kind is, by what stands around it; NAME where nothing tells. */
export function settledKind(phrase: Phrase, tokens: readonly Token[]): PhraseKind {
  if (phrase.kind !== 'NAME' || phrase.name === null) return phrase.kind;
  if (phrase.office !== null) return 'PERSON';
  const before = tokens[phrase.first - 1]?.lower ?? '';
  if (BEFORE_PLACES.has(before) || (before === ',' && TOWNS.has(tokens[phrase.first - 2]?.lower ?? ''))) return 'PLACE';
  const words = phrase.name.next - phrase.name.first;
  if (phrase.definite) return words > 1 ? 'ORGANIZATION' : 'NAME';
  if (before === 'at' && words === 1) return 'PLACE';
  if (words < 2 || words > MAX_PERSON_WORDS || /\d/u.test(phrase.name.text)) return 'NAME';
  return before === 'at' ? 'ORGANIZATION' : 'PERSON';
}
