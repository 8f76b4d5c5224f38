import type { EntityKind, ExtractedOffice, Span } from '../../../graph/index.ts';
import type { PlaceEntry } from '../../../lexicon/index.ts';

/** An entity while the article is being read. */
export interface Draft {
  readonly kind: EntityKind;
  /** Forms of the name in order of appearance, the first that was seen first. */
  readonly forms: string[];
  /** Fullest form so far. */
  name: string;
  listKey: string | null;
  partial: boolean;
  country: string | null;
  readonly place: PlaceEntry | null;
  readonly offices: ExtractedOffice[];
  /** Offices that the article says are held no more: they only tell who `the former president` is. */
  readonly pastOffices: ExtractedOffice[];
  /** What the article calls the person that is no office: they only tell who `the tycoon` is. */
  readonly callings: ExtractedOffice[];
  readonly mentions: Span[];
}

/** A draft without mentions. */
export function newDraft(kind: EntityKind, name: string, place: PlaceEntry | null = null): Draft {
  return {
    kind,
    forms: [name],
    name,
    listKey: place?.key ?? null,
    partial: false,
    country: place?.countryCode ?? null,
    place,
    offices: [],
    pastOffices: [],
    callings: [],
    mentions: [],
  };
}
