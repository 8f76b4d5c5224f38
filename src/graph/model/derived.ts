import type { ClaimField } from './evidence.ts';
import type { ExtractedEntity, ExtractedOffice, ParticipationRole, PartyKind } from './extraction.ts';
import type { EntityCorrection } from './judgement.ts';

/** All that decides who an atom is: what one article tells of an entity, without where it does, or what a person corrects of it. */
export interface AtomEntity extends Omit<ExtractedEntity, 'mentions'> {
  readonly correction?: EntityCorrection;
}

/** An office of a person over all articles. Atom ids resolve to the entities that hold them. */
export interface HeldOffice {
  readonly title: string;
  readonly organizationId: string | null;
  readonly countryId: string | null;
  /** Days of the first and last dated articles that tell of it; null where undated. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  /** The person's atoms that carry it: their claims speak for it. */
  readonly atomIds: readonly string[];
}

/** The office that a party held at one meeting. */
export interface ParticipationOffice {
  readonly title: string;
  readonly organizationId: string | null;
  readonly countryId: string | null;
}

/** A party as one claim tells it. */
export interface ClaimParticipant {
  /** Atom id: resolves to the entity that holds it; null for an unnamed group or office. */
  readonly atomId: string | null;
  readonly nameAsWritten: string;
  readonly kind: PartyKind;
  readonly role: ParticipationRole;
  readonly office: (ExtractedOffice & ParticipationOffice) | null;
  readonly representsId: string | null;
}

/** A field in which claims differ: each value with the claims that give it, most claims first. */
export interface Disagreement {
  readonly field: ClaimField;
  readonly values: readonly { readonly value: string; readonly claimIds: readonly string[] }[];
}

/** One stretch of an article that names an entity. */
export interface MentionSpan {
  readonly start: number;
  readonly end: number;
}

/** What speaks for (weight above 0) or against two names being one's. */
export interface NameFeature {
  readonly name: string;
  /** What it adds to the score, -1 to 1. */
  readonly weight: number;
  /** The words that show it. */
  readonly words: string;
}
