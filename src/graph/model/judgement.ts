import type { EntityKind } from './extraction.ts';
import { idOf } from './ids.ts';

/** A name in an article: what a judgement speaks of, because it outlives every change of ids. */
export interface NameInArticle {
  readonly articleId: string;
  readonly kind: EntityKind;
  /** The entity's name or one of its aliases there. */
  readonly name: string;
}

/** What a person decides: two names are one, two names are not one, an article does not count. */
export type Verdict =
  | { readonly verdict: 'SAME' | 'DIFFERENT'; readonly subjects: readonly [NameInArticle, NameInArticle] }
  | { readonly verdict: 'RETRACTED'; readonly articleId: string };

/** A verdict with who gave it, when and why. Kept for ever unless undone; ids follow from all of it. */
export type Judgement = Verdict & {
  readonly id: string;
  readonly actor: string;
  /** ISO 8601, told by the caller: clocks decide nothing. */
  readonly madeAt: string;
  readonly reason: string | null;
};

/** The judgement with its id. */
export function judgementOf(
  verdict: Verdict,
  by: { readonly actor: string; readonly madeAt: string; readonly reason?: string | null },
): Judgement {
  const made = { actor: by.actor, madeAt: by.madeAt, reason: by.reason ?? null };
  return { ...verdict, ...made, id: idOf('judgement', JSON.stringify([verdict, made])) };
}

/** The articles whose graph the judgement may change. */
export function articlesOf(judgement: Judgement): readonly string[] {
  return judgement.verdict === 'RETRACTED'
    ? [judgement.articleId]
    : judgement.subjects.map((subject) => subject.articleId);
}
