import { placesNamed } from '../../../lexicon/index.ts';
import type { Memory } from '../names/memory.ts';
import { type NameFound, nameAt, spanOf } from '../names/name-at.ts';
import type { Token } from '../text/tokens.ts';

const OPPOSITES: ReadonlyMap<string, string> = new Map([
  ['North', 'South'],
  ['South', 'North'],
  ['East', 'West'],
  ['West', 'East'],
]);

/** `North` of `North and South Korea`, `North and South Korean officials`: the country that shares the name of the second; null where the token begins no such pair. */
export function compassHalfAt(tokens: readonly Token[], at: number, memory: Memory): NameFound | null {
  const token = tokens[at];
  const opposite = token === undefined ? undefined : OPPOSITES.get(token.text);
  if (token === undefined || opposite === undefined || tokens[at + 1]?.lower !== 'and') return null;
  const known = tokens[at + 2]?.text === opposite ? (nameAt(tokens, at + 2, memory)?.place ?? null) : null;
  if (known === null || !known.name.startsWith(`${opposite} `)) return null;
  const [place] = placesNamed(known.name.replace(opposite, token.text));
  if (place?.kind !== 'COUNTRY') return null;
  return { kind: 'PLACE', first: at, next: at + 1, ...spanOf([token]), text: place.name, place };
}
