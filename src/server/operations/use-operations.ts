import { GraphQLError, type GraphQLSchema, Source } from 'graphql';
import { createLRUCache, type GraphQLParams, type Plugin } from 'graphql-yoga';
import { hashOf, knownOperations, type Operations } from './known-operations.ts';

/** Texts that clients have sent with their hashes are kept so far: they send them again when asked to. */
const KEPT_TEXTS = 500;

interface OperationOptions {
  readonly operations: Operations;
  /** Whether nothing else is answered, whatever way it comes. */
  readonly only: boolean;
  readonly schema: GraphQLSchema;
  /** Longer texts aren't kept. */
  readonly characters: number;
}

/** The name of a parameter of its own, as the draft of GraphQL over HTTP has it. */
export const ID_PARAMETER = 'documentId';

/**
 * Answers operations by their ids: those that whoever runs the server has listed and, unless only those are answered, those that clients have
 * sent with their hashes before (automatic persisted queries).
 *
 * @see https://github.com/graphql/graphql-over-http/pull/264
 * @see https://www.apollographql.com/docs/apollo-server/performance/apq
 */
export function useOperations({ operations, only, schema, characters }: OperationOptions): Plugin {
  const known = knownOperations(operations, schema);
  const texts = new Set(known.values());
  const sent = createLRUCache<string>({ max: KEPT_TEXTS });

  const keep = (hash: string, text: string): void => {
    if (only || text.length > characters) return;
    if (hashOf(text) !== hash)
      throw refused('PERSISTED_QUERY_MISMATCH', 'persistedQuery: expected the SHA-256 of the query', 400);
    sent.set(hash, text);
  };

  return {
    onParams({ params, setParams }) {
      const { id, hash } = askedBy(params);
      if (typeof params.query === 'string') {
        if (hash !== null) keep(hash, params.query);
        return;
      }
      if (id === null) return;
      const query = known.get(id) ?? sent.get(id);
      // The message and the code by which clients know that they must send the text.
      if (query === undefined) throw refused('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound', 404);
      setParams({ ...params, query });
    },
    onParse({ params: { source }, setParseFn }) {
      if (only && !texts.has(source instanceof Source ? source.body : String(source)))
        setParseFn(() => {
          throw refused('OPERATION_NOT_LISTED', 'operation: expected one of those that the server lists', 403);
        });
    },
  };
}

/** The id that is asked for, and the hash where it is one. */
function askedBy(params: GraphQLParams & { readonly [ID_PARAMETER]?: unknown }) {
  const persisted: unknown = params.extensions?.persistedQuery;
  const hash = typeof persisted === 'object' && persisted !== null && 'sha256Hash' in persisted && persisted.sha256Hash;
  const own = params[ID_PARAMETER];
  if (typeof hash === 'string') return { id: hash, hash };
  return { id: typeof own === 'string' ? own : null, hash: null };
}

function refused(code: string, message: string, status: number): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status, spec: true } } });
}
