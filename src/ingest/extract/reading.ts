import type { PartialDate } from '../../graph/index.ts';
import type { Genders } from './discourse/gender.ts';
import type { Quoted } from './discourse/quoted.ts';
import type { Registry } from './entities/registry.ts';
import type { Party } from './meetings/party.ts';
import type { NameFound } from './names/name-at.ts';
import type { Phrase } from './phrases/phrase.ts';
import type { Unit } from './phrases/unit.ts';
import type { Sentence } from './text/sentences.ts';
import type { Token } from './text/tokens.ts';

/** One sentence, parsed. */
export interface ReadSentence extends Sentence {
  readonly index: number;
  readonly tokens: readonly Token[];
  readonly units: readonly Unit[];
}

/** A person named or pointed at somewhere. */
export interface PersonMention {
  readonly entity: number;
  readonly sentence: number;
  readonly token: number;
  /** Whether something of theirs is meant: `Lee's aide`. */
  readonly possessor?: boolean;
  /** Whether a group is told of which they are one: `the leaders of A and B`. */
  readonly member?: boolean;
  /** Whether they are told in a list of those whom something is done with: `talks with A, B and C`. */
  readonly listed?: boolean;
}

/** The parties of a meeting told before. */
export interface ToldParties {
  readonly parties: readonly Party[];
  /** Entities of those that are persons. */
  readonly people: readonly number[];
  readonly sentence: number;
  /** Those of the meeting told before that one. */
  readonly before: ToldParties | null;
}

/** An article, parsed: what the grammar of meetings works on. */
export interface Reading {
  readonly text: string;
  /** Day of publication, null where not known. */
  readonly published: string | null;
  readonly sentences: readonly ReadSentence[];
  readonly registry: Registry;
  /** Index of the entity that a phrase with a name, or a name in it, stands for. */
  readonly entityOf: ReadonlyMap<Phrase | NameFound, number>;
  /** The day told last before the sentence that is being read: `a day earlier` counts from it; null where none was told. */
  readonly toldDate: PartialDate | null;
  /** Who took part in the meeting told last, and in which sentence it was: `the two leaders`. */
  readonly told: ToldParties | null;
  /** Persons of each sentence in order of appearance, by name or pointed at. */
  readonly persons: readonly (readonly PersonMention[])[];
  /** What of each sentence is quoted. */
  readonly quoted: readonly Quoted[];
  readonly genders: Genders;
  /** The members of a group of office holders, by phrase: a person or null for each country or body of it. */
  readonly members: ReadonlyMap<Phrase, readonly (number | null)[]>;
  /** Who is quoted in each sentence, or speaks it in a transcript; null where nobody known does. */
  readonly speakers: readonly (number | null)[];
}
