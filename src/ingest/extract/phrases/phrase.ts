import type { PlaceEntry } from '../../../lexicon/index.ts';
import type { NameFound } from '../names/name-at.ts';

/** The words of an office as a phrase has them, and whose it is. */
export interface OfficeWords {
  /** `Secretary of State`, as written. */
  readonly title: string;
  readonly plural: boolean;
  /** Whether the words name no office but what somebody is: `tycoon`. */
  readonly common: boolean;
  /** Whether `former`, `ex-` or `late` says that it is held no more. */
  readonly past: boolean;
  /** The country that a nationality or a country's name before or after the title tells. */
  readonly country: PlaceEntry | null;
  /** The body that the phrase names with the title: `NATO`, `European Council`. */
  readonly body: NameFound | null;
  /** All names that tell whose it is. */
  readonly owners: readonly NameFound[];
}

export type PhraseKind = 'PERSON' | 'ORGANIZATION' | 'PLACE' | 'VENUE' | 'NAME' | 'OFFICE' | 'GROUP' | 'ANAPHOR';

/** A noun phrase of one sentence: tokens from `first` up to `next`. */
export interface Phrase {
  readonly kind: PhraseKind;
  readonly first: number;
  readonly next: number;
  /** The name in it, null for an unnamed one. */
  readonly name: NameFound | null;
  readonly office: OfficeWords | null;
  /** Another office of the same person, set off behind the name: `General Jane Roe, chairwoman of the council`. */
  readonly further: OfficeWords | null;
  /** The head of a group in lower case ('officials', 'delegation'), or the anaphor's words ('he', 'the two leaders'). */
  readonly head: string;
  /** For whom a group stands, where a nationality, a country or a body is told: `Russian officials`, `leaders of France and Germany`. */
  readonly of: readonly NameFound[];
  /** Its words without determiner: how an unnamed party is called. */
  readonly words: string;
  /** Whether a definite article or a possessive opens it. */
  readonly definite: boolean;
}
