import { JudgementConflict, WhometError } from '../../errors.ts';
import { builder, type Types } from '../builder.ts';
import { InputRefused } from '../errors.ts';
import { judgementsOf } from '../loaders/judgements-of.ts';
import { Judgement } from '../types/judgement.ts';

interface InvalidInput {
  readonly problem: 'INVALID_INPUT';
  readonly message: string;
  readonly field: string | null;
}

interface NotFound {
  readonly problem: 'NOT_FOUND';
  readonly message: string;
}

interface Conflict {
  readonly problem: 'CONFLICT';
  readonly message: string;
  readonly judgementIds: readonly string[];
}

/** Why a mutation changed nothing. */
export type Problem = InvalidInput | NotFound | Conflict;

export const InvalidInputError = builder.objectRef<InvalidInput>('InvalidInputError').implement({
  description: 'The input can not be taken; nothing has changed.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'What was expected.' }),
    field: t.exposeString('field', {
      nullable: true,
      description: 'Which field of the input, null where it is not one alone.',
    }),
  }),
});

export const NotFoundError = builder.objectRef<NotFound>('NotFoundError').implement({
  description: 'What the input speaks of is not there; nothing has changed.',
  fields: (t) => ({ message: t.exposeString('message', { description: 'What there is none of.' }) }),
});

const ConflictError = builder.objectRef<Conflict>('ConflictError').implement({
  description: 'Judgements that stand make it impossible, or have decided the same; nothing has changed.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'What it clashes with, and what to do.' }),
    judgements: t.field({
      type: [Judgement],
      description: 'With which it clashes: undo one of them, or name them in `supersedes`.',
      resolve: ({ judgementIds }, _, { load }) => judgementsOf(load, judgementIds),
    }),
  }),
});

const TYPES = { INVALID_INPUT: InvalidInputError, NOT_FOUND: NotFoundError, CONFLICT: ConflictError } as const;

/** The union of what a mutation answers when all is well, and of why it was not. */
export function resultOf<T extends object>(
  name: string,
  description: string,
  payload: PothosSchemaTypes.ObjectRef<Types, T>,
) {
  return builder.unionType(name, {
    description,
    types: [payload, InvalidInputError, NotFoundError, ConflictError],
    resolveType: (result) => (isProblem(result) ? TYPES[result.problem] : payload),
  });
}

function isProblem(result: object): result is Problem {
  return 'problem' in result;
}

/** Does the work; what callers can act on becomes data, anything else is thrown. */
export async function orProblem<T>(work: () => Promise<T>): Promise<T | Problem> {
  try {
    return await work();
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    return problem;
  }
}

function problemOf(error: unknown): Problem | null {
  if (!(error instanceof WhometError)) return null;
  const { message, code } = error;
  if (error instanceof JudgementConflict) return { problem: 'CONFLICT', message, judgementIds: error.judgementIds };
  return code === 'NOT_FOUND' ? { problem: 'NOT_FOUND', message } : invalidInput(error);
}

/** What is wrong with the input, where that is what was thrown; else null. */
export function invalidInput(error: unknown): InvalidInput | null {
  if (error instanceof InputRefused) return { problem: 'INVALID_INPUT', message: error.message, field: error.field };
  if (!(error instanceof WhometError && error.code === 'DOCUMENT_REFUSED')) return null;
  return { problem: 'INVALID_INPUT', message: error.message, field: null };
}
