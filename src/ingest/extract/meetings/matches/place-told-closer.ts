import type { Unit } from '../../phrases/unit.ts';
import { wordAt } from '../shapes/word-at.ts';

/** What may follow a place that is told in full; no verb. */
const ENDS_PLACE = /^(?:[,.;]|on|in|to|for|from|where|during|and|after|before)$/u;

/** `to Lima, Peru, on Monday`: whether the country there only tells where the place before it is. */
export function tellsPlaceCloser(units: readonly Unit[], index: number): boolean {
  const [place, country, after] = [units[index - 2], units[index], units[index + 1]];
  if (wordAt(units, index - 1) !== ',' || place?.form !== 'PHRASES' || country?.form !== 'PHRASES') return false;
  const code = country.phrases.length === 1 ? (country.phrases[0]?.name?.place?.countryCode ?? null) : null;
  const isThere = code !== null && place.phrases.some(({ name }) => name?.place?.countryCode === code);
  return isThere && (after === undefined || after.form === 'DATE' || ENDS_PLACE.test(wordAt(units, index + 1)));
}
