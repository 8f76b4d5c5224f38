import { capitalOf, placeByKey, placesNamed, venuesNamed } from '../../../../lexicon/index.ts';
import type { NameFound } from '../../names/name-at.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import type { Reading } from '../../reading.ts';

/** Place and venue of a meeting as the words tell them. */
export interface Where {
  /** Index of the place's entity. */
  readonly place: number | null;
  readonly placeAsWritten: string | null;
  readonly venue: string | null;
}

export const NOWHERE: Where = { place: null, placeAsWritten: null, venue: null };

/** The most specific place and the venue among the phrases that a clause tells for the meeting's whereabouts. */
export function whereOf(phrases: readonly Phrase[], reading: Reading): Where {
  const venue = phrases.find((phrase) => phrase.name !== null && isVenue(phrase)) ?? null;
  const places = phrases.filter((phrase) => phrase !== venue && entityOf(phrase, reading) !== null);
  const place =
    places.find((phrase) => phrase.name?.place?.kind === 'CITY') ??
    places.find((phrase) => phrase.name?.place === null) ??
    places[0] ??
    null;
  if (place === null) return venueOnly(venue, reading);
  return {
    place: entityOf(place, reading),
    placeAsWritten: place.name?.text ?? null,
    venue: venue?.name?.text ?? null,
  };
}

/** A venue alone: where the lists know its city, the meeting was there. */
function venueOnly(venue: Phrase | null, reading: Reading): Where {
  if (venue === null || venue.name === null) return NOWHERE;
  const { text } = venue.name;
  const listed = venuesNamed(text);
  const city = listed.length === 1 ? placeByKey(listed[0]?.city ?? '') : null;
  const place = city === null ? null : reading.registry.place(city.name, venue.name, city);
  return { place, placeAsWritten: place === null ? null : text, venue: text };
}

function isVenue({ kind, name }: Phrase): boolean {
  if (kind === 'VENUE') return true;
  const text = name?.text ?? '';
  if (kind === 'ORGANIZATION')
    return (
      venuesNamed(text).length > 0 ||
      /(?:House|Palace|Office|Hotel|Cent(?:er|re)|Embassy|Residence|Castle|Headquarters|Ministry|Hall|University)\b/u.test(
        text,
      )
    );
  return kind === 'NAME' && /(?:House|Palace|Office|Hotel|Street|Hall|Castle|Estate|Airport|Residence)\b/u.test(text);
}

/** `the Italian capital`, `the Italian city`: the capital, or the only city of that country which the article names; else the country. */
function settlementOf({ head }: Phrase, name: NameFound, { registry }: Reading): number | null {
  const { place } = name;
  const capital = head === 'capital' && place?.countryCode ? capitalOf(place.countryCode) : null;
  if (capital !== null) return registry.place(capital.name, name, capital);
  const cities = registry.drafts.flatMap((draft, index) =>
    draft.place?.kind === 'CITY' && draft.place.countryCode === place?.countryCode ? [index] : [],
  );
  return cities.length === 1 ? (cities[0] ?? null) : place === null ? null : registry.placeListed(place.key);
}

function entityOf(phrase: Phrase, reading: Reading): number | null {
  if (phrase.name !== null && (phrase.name.kind === 'DEMONYM' || phrase.head !== ''))
    return settlementOf(phrase, phrase.name, reading);
  if (phrase.name === null || (phrase.kind !== 'PLACE' && phrase.kind !== 'NAME')) return null;
  const known = reading.entityOf.get(phrase);
  if (known !== undefined) return reading.registry.drafts[known]?.kind === 'Place' ? known : null;
  return phrase.kind === 'PLACE' && placesNamed(phrase.name.text).length > 0
    ? reading.registry.place(phrase.name.text, phrase.name, phrase.name.place)
    : null;
}
