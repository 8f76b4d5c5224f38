import type { Judge } from '../../graph/index.ts';
import type { builder } from '../builder.ts';
import { InputRefused } from '../errors.ts';

/** What the input of every judgement has. */
export const judgingFields = (
  t: PothosSchemaTypes.InputFieldBuilder<typeof builder.$inferSchemaTypes, 'InputObject'>,
) => ({
  ...actorFields(t),
  supersedes: t.idList({
    description: 'Judgements that are not to stand as long as this one does: how a clash with them is settled.',
  }),
});

/** Who decides, and why. */
export const actorFields = (
  t: PothosSchemaTypes.InputFieldBuilder<typeof builder.$inferSchemaTypes, 'InputObject'>,
) => ({
  actor: t.string({ required: true, description: 'Who decides: a name, kept with the judgement.' }),
  reason: t.string({ description: 'Why: kept with the judgement.' }),
});

export interface ActorInput {
  readonly actor: string;
  readonly reason?: string | null | undefined;
}

export interface JudgingInput extends ActorInput {
  readonly supersedes?: readonly string[] | null | undefined;
}

/** @throws InputRefused where nobody is named. */
export function judgeOf({ actor, reason }: ActorInput, now: Date): Judge {
  if (actor.trim() === '') throw new InputRefused('actor', 'expected the name of who decides, got none');
  return { actor: actor.trim(), madeAt: now.toISOString(), reason: reason ?? null };
}

/**
 * The distinct ids, in order.
 *
 * @throws InputRefused where they are fewer or more than so many.
 */
export function distinctIds(field: string, ids: readonly string[], least: number, most: number): readonly string[] {
  const distinct = [...new Set(ids)];
  if (distinct.length < least) throw new InputRefused(field, `expected ${least} or more different ones`);
  if (distinct.length > most) throw new InputRefused(field, `expected at most ${most}, got ${distinct.length}`);
  return distinct;
}
