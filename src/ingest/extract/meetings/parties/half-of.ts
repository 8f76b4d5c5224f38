import { type PlaceEntry, placesNamed } from '../../../../lexicon/index.ts';
import type { NameFound } from '../../names/name-at.ts';
import type { Reading } from '../../reading.ts';

/** `the South`, where the article tells of North Korea: the state that has the other half of the name; null where it is none. */
export function halfOf({ text }: NameFound, { registry }: Reading): PlaceEntry | null {
  if (!/^(?:North|South)$/u.test(text)) return null;
  for (const { kind, name, place } of registry.drafts) {
    const rest = kind === 'Place' && place?.kind === 'COUNTRY' ? /^(?:North|South) (.+)$/u.exec(name)?.[1] : undefined;
    const half = rest === undefined ? undefined : placesNamed(`${text} ${rest}`)[0];
    if (half?.kind === 'COUNTRY') return half;
  }
  return null;
}
