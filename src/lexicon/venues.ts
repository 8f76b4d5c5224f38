/** A building or an estate where leaders meet. */
export interface VenueEntry {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Key of the place it stands in. */
  readonly city: string;
}

/** Every listed venue. */
export function venues(): readonly VenueEntry[] {
  return [];
}

/** Venues of that name; some are organizations too (the White House, the Kremlin). */
export function venuesNamed(_name: string): readonly VenueEntry[] {
  return [];
}
