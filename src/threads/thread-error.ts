import { type ErrorCode, JudgementConflict, messageOf, WhometError } from '../errors.ts';

/** An error as it crosses from one thread to another: a class doesn't. */
export interface ThreadError {
  readonly message: string;
  readonly stack: string | null;
  /** Null where it is none of ours. */
  readonly own: { readonly code: ErrorCode; readonly retriable: boolean } | null;
  /** Null where it is no conflict of judgements. */
  readonly judgementIds: readonly string[] | null;
  readonly cause: ThreadError | null;
}

/** Causes of causes that are still told. */
const DEEPEST_CAUSE = 5;

export function threadErrorOf(error: unknown, depth = 0): ThreadError {
  const cause = error instanceof Error && depth < DEEPEST_CAUSE ? (error.cause ?? null) : null;
  return {
    message: messageOf(error),
    stack: error instanceof Error ? (error.stack ?? null) : null,
    own: error instanceof WhometError ? { code: error.code, retriable: error.retriable } : null,
    judgementIds: error instanceof JudgementConflict ? error.judgementIds : null,
    cause: cause === null ? null : threadErrorOf(cause, depth + 1),
  };
}

/** The error as it was in its thread, with where it arose there. */
export function errorOf({ message, stack, own, judgementIds, cause }: ThreadError): Error {
  const error = errorWith(message, own, judgementIds, cause === null ? undefined : errorOf(cause));
  if (stack !== null) error.stack = stack;
  return error;
}

function errorWith(
  message: string,
  own: ThreadError['own'],
  judgementIds: ThreadError['judgementIds'],
  cause: Error | undefined,
): Error {
  if (judgementIds !== null) return new JudgementConflict(message, judgementIds);
  if (own !== null) return new WhometError(own.code, message, { retriable: own.retriable, cause });
  return new Error(message, { cause });
}
