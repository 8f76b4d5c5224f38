import { placesNamed } from '../../../lexicon/index.ts';
import type { Memory } from '../names/memory.ts';
import type { Token } from '../text/tokens.ts';
import type { Phrase } from './phrase.ts';
import { phraseAt } from './phrase-at.ts';

const OPPOSITES: ReadonlyMap<string, string> = new Map([
  ['North', 'South'],
  ['South', 'North'],
  ['East', 'West'],
  ['West', 'East'],
]);

/** `North and South Korea`, `North and South Korean officials`: the first country shares the name of the second; null where the token begins no such pair. */
export function compassPairAt(tokens: readonly Token[], at: number, memory: Memory): readonly Phrase[] | null {
  const token = tokens[at];
  const opposite = token === undefined ? undefined : OPPOSITES.get(token.text);
  if (token === undefined || opposite === undefined || tokens[at + 1]?.lower !== 'and') return null;
  if (tokens[at + 2]?.text !== opposite) return null;
  const second = phraseAt(tokens, at + 2, memory);
  const known = second?.name?.place ?? second?.of[0]?.place ?? null;
  if (second === null || known === null || !known.name.startsWith(`${opposite} `)) return null;
  const [place] = placesNamed(known.name.replace(opposite, token.text));
  if (place?.kind !== 'COUNTRY') return null;
  const { start, end } = token;
  const name = { kind: 'PLACE', first: at, next: at + 1, start, end, text: place.name, place } as const;
  const first: Phrase = {
    kind: 'PLACE',
    first: at,
    next: at + 1,
    name,
    office: null,
    head: '',
    of: [],
    words: place.name,
    definite: false,
  };
  return [first, second];
}
