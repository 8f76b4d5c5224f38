import { type PlaceEntry, placesNamed } from '../../../lexicon/index.ts';
import type { Memory } from '../names/memory.ts';
import { spanOf } from '../names/name-at.ts';
import type { Token } from '../text/tokens.ts';
import { compassHalfAt } from './compass-half-at.ts';
import type { Phrase } from './phrase.ts';
import { phraseAt } from './phrase-at.ts';

/** The states that share a name, by its plural. */
const DIVIDED: ReadonlyMap<string, readonly [string, string]> = new Map([['Koreas', ['North Korea', 'South Korea']]]);
const BOTH = /^(?:two|both|rival|divided)$/u;

/** `North and South Korea`, `North and South Korean officials`: the first country shares the name of the second; null where the token begins no such pair. */
export function compassPairAt(tokens: readonly Token[], at: number, memory: Memory): readonly Phrase[] | null {
  const divided = dividedAt(tokens, at) ?? halfAt(tokens, at, memory);
  if (divided !== null) return divided;
  const half = compassHalfAt(tokens, at, memory);
  const second = half === null ? null : phraseAt(tokens, at + 2, memory);
  return half?.place == null || second === null ? null : [countryPhrase(half.place, tokens, at, at + 1), second];
}

/** `the two Koreas`, `both Koreas`. */
function dividedAt(tokens: readonly Token[], at: number): readonly Phrase[] | null {
  const from = tokens[at]?.lower === 'the' ? at + 1 : at;
  const names = DIVIDED.get(tokens[from + 1]?.text ?? '');
  if (names === undefined || !BOTH.test(tokens[from]?.lower ?? '')) return null;
  const places = names.flatMap((name) => placesNamed(name).slice(0, 1));
  return places.length === 2 ? places.map((place) => countryPhrase(place, tokens, at, from + 2)) : null;
}

/** `the North`, where the article tells of a Korea. */
function halfAt(tokens: readonly Token[], at: number, { koreas }: Memory): readonly Phrase[] | null {
  const [half, next] = [tokens[at + 1], tokens[at + 2]];
  if (!koreas || tokens[at]?.lower !== 'the' || half === undefined || !/^(?:North|South)$/u.test(half.text))
    return null;
  if (next?.capital === true || next?.lower === 'of') return null;
  const [place] = placesNamed(`${half.text} Korea`);
  return place === undefined ? null : [countryPhrase(place, tokens, at, at + 2)];
}

function countryPhrase(place: PlaceEntry, tokens: readonly Token[], first: number, next: number): Phrase {
  const span = spanOf(tokens.slice(first, next));
  const name = { kind: 'PLACE', first, next, ...span, text: place.name, place } as const;
  return {
    kind: 'PLACE',
    first,
    next,
    name,
    office: null,
    further: null,
    head: '',
    of: [],
    words: place.name,
    definite: false,
  };
}
