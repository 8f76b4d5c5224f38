import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { publicError } from '../schema/index.ts';
import { type Limits, refusal } from './guards/index.ts';

/** Errors that callers can act on pass, each with a code; of any other they learn an id, under which the log has all of it. */
export function maskedErrors(log: (line: string) => void, { bodyBytes }: Pick<Limits, 'bodyBytes'>) {
  return {
    maskError(error: unknown): GraphQLError {
      const told = publicError(error);
      if (told?.extensions.code === TOO_LARGE_FOR_YOGA)
        return refusal(
          'TOO_LARGE',
          `body: expected at most ${bodyBytes} bytes, got more`,
          { limit: bodyBytes },
          { status: 413 },
        );
      const coded = told === null ? null : withCode(told);
      if (coded !== null) return coded;
      const errorId = randomUUID();
      log(`error ${errorId}: ${whole(error)}`);
      const at =
        error instanceof GraphQLError
          ? { nodes: error.nodes ?? null, source: error.source, positions: error.positions, path: error.path }
          : {};
      // `unexpected` makes Yoga answer with status 500 where there is no data at all.
      return new GraphQLError('Internal error.', {
        ...at,
        extensions: { code: 'INTERNAL_SERVER_ERROR', errorId, unexpected: true },
      });
    },
  };
}

const TOO_LARGE_FOR_YOGA = 'REQUEST_ENTITY_TOO_LARGE';

/** GraphQL's own errors of execution have no code: what isn't wrong with the variables or the arguments is a bug. */
function withCode(error: GraphQLError): GraphQLError | null {
  const { nodes = null, source, positions, path } = error;
  const { code, http } = error.extensions;
  // Of the variables: nothing was executed.
  const isOfRequest = path === undefined && nodes !== null;
  if (code !== undefined && (http !== undefined || !isOfRequest)) return error;
  if (code === undefined && path !== undefined && !error.message.startsWith('Argument "')) return null;
  const extensions = {
    ...error.extensions,
    code: code ?? 'BAD_USER_INPUT',
    ...(isOfRequest && { http: { status: 400, spec: true } }),
  };
  return new GraphQLError(error.message, { nodes, source, positions, path, extensions });
}

function whole(error: unknown): string {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (!(cause instanceof Error)) return String(cause);
  return [cause.stack ?? cause.message, ...(cause.cause === undefined ? [] : [`caused by ${whole(cause.cause)}`])].join(
    '\n',
  );
}
