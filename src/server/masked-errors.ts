import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { publicError } from '../schema/index.ts';

/** Errors that callers can act on pass; of any other they learn an id, under which the log has all of it. */
export function maskedErrors(log: (line: string) => void) {
  return {
    maskError(error: unknown): GraphQLError {
      const told = publicError(error);
      if (told !== null) return told;
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

function whole(error: unknown): string {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (!(cause instanceof Error)) return String(cause);
  return [cause.stack ?? cause.message, ...(cause.cause === undefined ? [] : [`caused by ${whole(cause.cause)}`])].join(
    '\n',
  );
}
