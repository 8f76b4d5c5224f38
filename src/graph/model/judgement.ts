import { addTo } from '../../add-to.ts';
import type { PartialDate } from './dates.ts';
import type {
  EntityKind,
  ExtractedEntity,
  ExtractedOffice,
  MeetingFormat,
  MeetingStatus,
  ParticipationRole,
  PartyKind,
  StatusDetail,
} from './extraction.ts';
import { idOf } from './ids.ts';

/** A name in an article: what a judgement on entities speaks of, because it outlives every change of ids. */
export interface NameInArticle {
  readonly articleId: string;
  readonly kind: EntityKind;
  /** The entity's name or one of its aliases there. */
  readonly name: string;
  /** Whoever that article means, alone; else whoever is named just so, with the same discriminators, in any article. */
  readonly only?: true;
}

/** One article's telling of a meeting: what a judgement on meetings speaks of. It is bound to the claim that overlaps most with it. */
export interface TellingInArticle {
  readonly articleId: string;
  /** The parties as written there, in order. */
  readonly parties: readonly string[];
  /** The sentences that tell of it, in order; none once the article is purged. */
  readonly quotes: readonly string[];
  /** The judgement by which a person tells it, where no extractor does. */
  readonly judgementId?: string;
}

/** An entity as a person gives it, who need not find it in the article. */
export type JudgedEntity = Pick<ExtractedEntity, 'kind' | 'name' | 'listKey' | 'country'>;

/** A party as a person gives it. */
export interface JudgedParty {
  /** Null for an unnamed group or office. */
  readonly entity: JudgedEntity | null;
  readonly nameAsWritten: string;
  readonly kind: PartyKind;
  readonly role: ParticipationRole;
  readonly office: ExtractedOffice | null;
}

/** A meeting as a person tells it. */
export interface JudgedMeeting {
  /** Two or more. */
  readonly participants: readonly JudgedParty[];
  readonly date: PartialDate | null;
  readonly endDate: PartialDate | null;
  readonly place: JudgedEntity | null;
  readonly venue: string | null;
  readonly occasion: string | null;
  readonly status: MeetingStatus;
  readonly statusDetail: StatusDetail | null;
  readonly format: MeetingFormat;
}

/** What a person says of an entity, where articles and lists are wrong; what is absent stays as it is. */
export interface EntityCorrection {
  readonly name?: string;
  readonly addAliases?: readonly string[];
  readonly removeAliases?: readonly string[];
  /** ISO 3166-1 alpha-2; null for none. */
  readonly country?: string | null;
  /** QID; null for none. */
  readonly wikidataId?: string | null;
}

/** What a person decides. */
export type Verdict =
  /** All subjects are one. */
  | { readonly verdict: 'SAME_ENTITY'; readonly subjects: readonly NameInArticle[] }
  /** None of the subjects is any of `from`. */
  | {
      readonly verdict: 'DIFFERENT_ENTITIES';
      readonly subjects: readonly NameInArticle[];
      readonly from: readonly NameInArticle[];
    }
  /** Holds for the entity of the subject. */
  | {
      readonly verdict: 'ENTITY_CORRECTED';
      readonly subject: NameInArticle;
      readonly correction: EntityCorrection;
    }
  /** All tell of one meeting. */
  | { readonly verdict: 'SAME_MEETING'; readonly tellings: readonly TellingInArticle[] }
  /** None of the tellings is of a meeting that one of `from` tells of. */
  | {
      readonly verdict: 'DIFFERENT_MEETINGS';
      readonly tellings: readonly TellingInArticle[];
      readonly from: readonly TellingInArticle[];
    }
  /** They are right, or tell of no meeting. */
  | { readonly verdict: 'MEETING_CONFIRMED' | 'MEETING_REJECTED'; readonly tellings: readonly TellingInArticle[] }
  /** The meeting of the first telling that is found was as corrected. */
  | {
      readonly verdict: 'MEETING_CORRECTED';
      readonly tellings: readonly TellingInArticle[];
      readonly correction: Partial<JudgedMeeting>;
    }
  /** The article tells of a meeting that no extractor saw; the quotes stand in its text. */
  | {
      readonly verdict: 'MEETING_ASSERTED';
      readonly articleId: string;
      readonly meeting: JudgedMeeting;
      readonly quotes: readonly string[];
    }
  /** The article doesn't count; of a purged one not even its text is kept. */
  | { readonly verdict: 'ARTICLE_RETRACTED' | 'ARTICLE_PURGED'; readonly articleId: string }
  /** An earlier judgement doesn't stand; `articleIds` are those that it spoke of. */
  | { readonly verdict: 'UNDONE'; readonly judgementId: string; readonly articleIds: readonly string[] };

export const VERDICTS = [
  'SAME_ENTITY',
  'DIFFERENT_ENTITIES',
  'ENTITY_CORRECTED',
  'SAME_MEETING',
  'DIFFERENT_MEETINGS',
  'MEETING_CONFIRMED',
  'MEETING_REJECTED',
  'MEETING_CORRECTED',
  'MEETING_ASSERTED',
  'ARTICLE_RETRACTED',
  'ARTICLE_PURGED',
  'UNDONE',
] as const satisfies readonly Verdict['verdict'][];

/** Who judges, when and why. */
export interface Judge {
  readonly actor: string;
  /** ISO 8601, told by the caller: clocks decide nothing. */
  readonly madeAt: string;
  readonly reason?: string | null;
}

/** A verdict with who gave it, when and why. Kept for ever; ids follow from all of it. */
export type Judgement = Verdict & {
  readonly id: string;
  readonly actor: string;
  readonly madeAt: string;
  readonly reason: string | null;
  /** Ids of the judgements that don't stand as long as this one does, in order. */
  readonly supersedes: readonly string[];
};

/** The judgement with its id. */
export function judgementOf(verdict: Verdict, by: Judge, supersedes: readonly string[] = []): Judgement {
  const made = { actor: by.actor, madeAt: by.madeAt, reason: by.reason ?? null, supersedes: [...supersedes].sort() };
  return { ...verdict, ...made, id: idOf('judgement', JSON.stringify([verdict, made])) };
}

/** The names that the judgement speaks of, and those that it sets them apart from. */
export function namesIn(verdict: Verdict): Sides<NameInArticle> {
  switch (verdict.verdict) {
    case 'SAME_ENTITY':
      return { subjects: verdict.subjects, from: [] };
    case 'DIFFERENT_ENTITIES':
      return verdict;
    case 'ENTITY_CORRECTED':
      return { subjects: [verdict.subject], from: [] };
    default:
      return { subjects: [], from: [] };
  }
}

/** The tellings that the judgement speaks of, and those that it sets them apart from. */
export function tellingsIn(verdict: Verdict): Sides<TellingInArticle> {
  switch (verdict.verdict) {
    case 'DIFFERENT_MEETINGS':
      return { subjects: verdict.tellings, from: verdict.from };
    case 'SAME_MEETING':
    case 'MEETING_CONFIRMED':
    case 'MEETING_REJECTED':
    case 'MEETING_CORRECTED':
      return { subjects: verdict.tellings, from: [] };
    default:
      return { subjects: [], from: [] };
  }
}

/** What a judgement speaks of, and what it sets that apart from: empty but for verdicts that something is different. */
export interface Sides<T> {
  readonly subjects: readonly T[];
  readonly from: readonly T[];
}

/** The articles whose graph the judgement may change, each once. */
export function articlesOf(judgement: Verdict): readonly string[] {
  if (judgement.verdict === 'UNDONE') return judgement.articleIds;
  const own = 'articleId' in judgement ? [judgement.articleId] : [];
  const sides = [namesIn(judgement), tellingsIn(judgement)].flatMap(({ subjects, from }) => [...subjects, ...from]);
  return [...new Set([...own, ...sides.map(({ articleId }) => articleId)])];
}

/** The judgements that this one takes out of force. */
export function revokedBy(judgement: Judgement): readonly string[] {
  return judgement.verdict === 'UNDONE' ? [judgement.judgementId, ...judgement.supersedes] : judgement.supersedes;
}

/**
 * The ids of those that stand: that no standing one of them undoes or supersedes. So undoing an undoing brings a judgement back.
 * Whatever their order; a judgement can only revoke older ones, because its id is a hash over theirs.
 */
export function standingOf(judgements: readonly Judgement[]): ReadonlySet<string> {
  const revokers = new Map<string, Judgement[]>();
  for (const judgement of judgements) for (const id of revokedBy(judgement)) addTo(revokers, id, judgement);
  const known = new Map<string, boolean>();
  const stands = (id: string): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    // Ids that were not made by us could form a circle: none of it stands.
    known.set(id, false);
    const does = !(revokers.get(id) ?? []).some((revoker) => stands(revoker.id));
    known.set(id, does);
    return does;
  };
  return new Set(judgements.map(({ id }) => id).filter(stands));
}
