import { GraphQLError } from 'graphql';
import { type ErrorCode, WhometError } from '../errors.ts';

/** An error that the caller can act on: `extensions` has the code and the details. */
export function callerError(
  code: ErrorCode,
  message: string,
  details: Readonly<Record<string, unknown>> = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details } });
}

/** Something wrong with the input of a mutation; `field` is which of its fields, null where it is not one alone. */
export class InputRefused extends WhometError {
  readonly field: string | null;

  constructor(field: string | null, expected: string) {
    super('BAD_USAGE', field === null ? expected : `${field}: ${expected}`);
    this.name = 'InputRefused';
    this.field = field;
  }
}

/** What to tell of errors that are nobody's mistake but pass: their own messages name the store. */
const PASSING: Partial<Record<ErrorCode, string>> = {
  STORE_UNREACHABLE: "The store can't be reached at the moment.",
};

const TELLABLE: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'BAD_USAGE',
  'BAD_CURSOR',
  'CURSOR_EXPIRED',
  'BAD_PAGE',
  'BAD_REQUEST',
  'AMBIGUOUS_NAME',
  'DOCUMENT_REFUSED',
  'CONFLICT',
  'NOT_FOUND',
]);

/**
 * The one mapping of errors to GraphQL: the error as a caller may see it, its stable code in `extensions.code`.
 * Null for whatever must be masked: a bug, or a message that tells of the inside.
 */
export function publicError(error: unknown): GraphQLError | null {
  const cause = error instanceof GraphQLError ? causeOf(error) : error;
  if (cause === null) return error instanceof GraphQLError ? error : null;
  if (!(cause instanceof WhometError)) return null;
  const message = TELLABLE.has(cause.code) ? cause.message : PASSING[cause.code];
  if (message === undefined) return null;
  const { nodes = null, source, positions, path } = error instanceof GraphQLError ? error : new GraphQLError(message);
  const extensions = { code: cause.code, ...(cause.retriable ? { retriable: true } : {}) };
  return new GraphQLError(message, { nodes, source, positions, path, extensions });
}

/** What was thrown before GraphQL wrapped it; null where it is an error of GraphQL's own, or of ours for the caller. */
function causeOf(error: GraphQLError): unknown {
  if (error.originalError == null) return null;
  return error.originalError instanceof GraphQLError ? causeOf(error.originalError) : error.originalError;
}
