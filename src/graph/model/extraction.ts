import type { PartialDate } from './dates.ts';
import type { ClaimField, Span } from './evidence.ts';

export const ENTITY_KINDS = ['Person', 'Organization', 'Place'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const MEETING_STATUSES = ['HELD', 'PLANNED', 'PROPOSED', 'CANCELLED'] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

export const STATUS_DETAILS = ['CALLED_OFF', 'REFUSED', 'DENIED', 'POSTPONED'] as const;
export type StatusDetail = (typeof STATUS_DETAILS)[number];

export const MEETING_FORMATS = ['IN_PERSON', 'REMOTE', 'INDIRECT', 'UNKNOWN'] as const;
export type MeetingFormat = (typeof MEETING_FORMATS)[number];

export const PARTY_KINDS = ['PERSON', 'ORGANIZATION', 'COUNTRY', 'GROUP'] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

export const PARTICIPATION_ROLES = ['PRINCIPAL', 'HOST', 'MEDIATOR', 'ATTENDEE'] as const;
export type ParticipationRole = (typeof PARTICIPATION_ROLES)[number];

/** An office as the article tells it: `Secretary of State`, of the State Department, of the United States. */
export interface ExtractedOffice {
  readonly title: string;
  /** Full name of the body, null where neither the article nor the lists tell it. */
  readonly organization: string | null;
  /** Name of the country, null likewise. */
  readonly country: string | null;
}

/** Somebody or something that one article names, all its mentions taken together. */
export interface ExtractedEntity {
  readonly kind: EntityKind;
  /** The fullest form that the article gives, without titles; where the lists know it for certain, still the article's. */
  readonly name: string;
  /** Other forms of the name in the article that are names of their own (acronyms, spellings), in order of appearance. */
  readonly aliases: readonly string[];
  /** A person known by a surname or a first name alone, whom neither the article nor the lists complete. */
  readonly partial: boolean;
  /** Key of the entry in the lexicon that this certainly is, else null. */
  readonly listKey: string | null;
  /** A person's offices, in order of appearance. */
  readonly offices: readonly ExtractedOffice[];
  /** ISO 3166-1 alpha-2: a place's country, a person's or organization's as the article tells it; null where unknown. */
  readonly country: string | null;
  /** Where it is named, in order; page furniture counts only where it names it as a topic or author would. */
  readonly mentions: readonly Span[];
}

/** One party of a meeting as the article tells it. */
export interface ExtractedParticipant {
  /** Index into `entities`; null for an unnamed group or office. */
  readonly entity: number | null;
  /** The party's name, or the words for an unnamed one ("Russian officials"). */
  readonly nameAsWritten: string;
  readonly kind: PartyKind;
  readonly role: ParticipationRole;
  readonly office: ExtractedOffice | null;
  /** Index of the place that an unnamed group or office speaks for; null where none. */
  readonly represents: number | null;
}

export interface ExtractedEvidence extends Span {
  readonly supports: readonly ClaimField[];
}

/** One encounter as one article tells it, however many of its sentences do. */
export interface ExtractedMeeting {
  /** Two or more. */
  readonly participants: readonly ExtractedParticipant[];
  /** The day on which it was, or is to be, as precise as told. */
  readonly date: PartialDate | null;
  readonly endDate: PartialDate | null;
  /** Index of the most specific place told; null where none. */
  readonly place: number | null;
  readonly placeAsWritten: string | null;
  readonly venue: string | null;
  readonly occasion: string | null;
  readonly status: MeetingStatus;
  readonly statusDetail: StatusDetail | null;
  readonly format: MeetingFormat;
  /** Indexes of the entities that the article names as its source for this. */
  readonly attributedTo: readonly number[];
  /** Whole sentences, in order, at least one. */
  readonly evidence: readonly ExtractedEvidence[];
  /** 0 to 1: the chance that such a claim is right, as measured on labelled cases. */
  readonly confidence: number;
  /** `name@version` of the extractor that read it, where the extraction is that of several; else the extraction's own. */
  readonly extractor?: string;
}

/** That another extractor stood in, and why. */
export interface Fallback {
  /** The extractor that was asked for. */
  readonly asked: string;
  /** In words for people; alike for alike causes, so that it can be counted. */
  readonly reason: string;
}

/** All that an extractor reads out of one article. */
export interface Extraction {
  /** `name@version`; of several, joined by `+`. */
  readonly extractor: string;
  readonly entities: readonly ExtractedEntity[];
  readonly meetings: readonly ExtractedMeeting[];
  /** Absent where the extractor that was asked for read the article. */
  readonly fallback?: Fallback;
}

/** What an extractor says of nothing. */
export function emptyExtraction(extractor: string): Extraction {
  return { extractor, entities: [], meetings: [] };
}
