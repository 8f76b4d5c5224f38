import type { Phrase, PhraseKind } from '../phrases/phrase.ts';
import type { Token } from '../text/tokens.ts';

const BEFORE_PLACES: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'around']);
const TOWNS: ReadonlySet<string> = new Set(['capital', 'city', 'town', 'village', 'port', 'resort']);
const MAX_PERSON_WORDS = 4;

/** What a name of unknown kind is, by what stands around it; NAME where nothing tells. */
export function settledKind(phrase: Phrase, tokens: readonly Token[]): PhraseKind {
  if (phrase.kind !== 'NAME' || phrase.name === null) return phrase.kind;
  if (phrase.office !== null) return 'PERSON';
  if (isAfterPlaceWord(phrase, tokens)) return 'PLACE';
  const words = phrase.name.next - phrase.name.first;
  if (phrase.definite) return words > 1 ? 'ORGANIZATION' : 'NAME';
  if (tokens[phrase.first - 1]?.lower === 'at') return words === 1 ? 'PLACE' : 'ORGANIZATION';
  return words > 1 && words <= MAX_PERSON_WORDS && !/\d/u.test(phrase.name.text) ? 'PERSON' : 'NAME';
}

/** `in X`, `the state capital, X`. */
function isAfterPlaceWord({ first }: Phrase, tokens: readonly Token[]): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  return BEFORE_PLACES.has(before) || (before === ',' && TOWNS.has(tokens[first - 2]?.lower ?? ''));
}
