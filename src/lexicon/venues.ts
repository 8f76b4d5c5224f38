import venueTable from './data/venues.json' with { type: 'json' };
import { nameIndex } from './name-index.ts';
import { once } from './once.ts';
import { listOf, rowsOf } from './table.ts';

/** A building or an estate where leaders meet. */
export interface VenueEntry {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Key of the place it stands in. */
  readonly city: string;
}

const all = once((): readonly VenueEntry[] =>
  rowsOf(venueTable).map((row) => ({ name: row('name'), aliases: listOf(row('aliases')), city: row('city') })),
);
const byName = once(() => nameIndex(all(), (venue) => [venue.name, ...venue.aliases]));

/** Every listed venue. */
export function venues(): readonly VenueEntry[] {
  return all();
}

/** Venues of that name; some are organizations too (the White House, the Kremlin). */
export function venuesNamed(name: string): readonly VenueEntry[] {
  return byName()(name);
}
