import { useDeferStream } from '@graphql-yoga/plugin-defer-stream';
import { createLRUCache, createYoga, useReadinessCheck } from 'graphql-yoga';
import { changeFeed } from '../graph/index.ts';
import { type Backing, createContext, createSchema } from '../schema/index.ts';
import { takingLaterContexts, useExecutor, useUntakenParts } from './execution/index.ts';
import { DEFAULT_LIMITS, guards, type Limits, signalOf } from './guards/index.ts';
import { type Listening, type ListenOptions, listen } from './listen.ts';
import { openStreams, serveWebSocket, useSubscriptions } from './live/index.ts';
import { maskedErrors } from './masked-errors.ts';
import { ID_PARAMETER, useOperations } from './operations/index.ts';
import { useErrorCodes } from './use-error-codes.ts';
import { useGraphiql } from './use-graphiql.ts';
import { knownHosts, useKnownHost } from './use-known-host.ts';
import { useRedirectToApi } from './use-redirect-to-api.ts';
import { useResponseCache } from './use-response-cache.ts';
import { isOriginOf, useSameOrigin } from './use-same-origin.ts';

export type { Listening } from './listen.ts';

const PATHS = { graphql: '/graphql', health: '/health', ready: '/ready' } as const;

/** Documents that are kept parsed and validated. */
const KEPT_DOCUMENTS = 500;

interface ServerOptions extends Backing {
  /** Names by which it may be asked, besides IP addresses and localhost. Default: none. */
  readonly hosts?: readonly string[];
  /** What a request may ask for at most. Default: `DEFAULT_LIMITS`. */
  readonly limits?: Partial<Limits>;
  /** Operations that can be asked for by id. Default: none. */
  readonly operations?: ReadonlyMap<string, string>;
  /** Whether only those are answered. Default: false. */
  readonly onlyOperations?: boolean;
  /** Characters of answers that are kept until anything is written, twice that in bytes. Default: 0, which keeps none. */
  readonly cachedCharacters?: number;
  /** Takes a line for each error that callers see masked. Default: standard error. */
  readonly log?: (line: string) => void;
}

export interface Server {
  /** Answers one request: `/graphql`, GraphiQL at the same path for browsers, `/health` (it runs), `/ready` (the store answers). */
  fetch(request: Request): Promise<Response>;
  /**
   * Serves over HTTP until closed.
   *
   * @throws WhometError PORT_IN_USE, or BAD_USAGE for a host or port that can't be listened on.
   */
  listen(options: ListenOptions): Promise<Listening>;
}

/**
 * The API over HTTP. What is asked of the graph goes through one context a request.
 *
 * @throws WhometError BAD_USAGE where one of the operations is not valid.
 */
export function createServer({ hosts = [], log = console.error, ...options }: ServerOptions): Server {
  const {
    limits: ownLimits,
    operations = new Map(),
    onlyOperations: only = false,
    cachedCharacters = 0,
    ...given
  } = options;
  const backing = { ...given, feed: given.feed ?? changeFeed(given.graph) };
  const limits = { ...DEFAULT_LIMITS, ...ownLimits };
  const masking = maskedErrors(log, limits);
  const schema = createSchema();
  const streams = openStreams();
  const yoga = createYoga({
    schema,
    context: (initial: object) => createContext(backing, signalOf(initial)),
    graphqlEndpoint: PATHS.graphql,
    healthCheckEndpoint: PATHS.health,
    landingPage: false,
    // GraphiQL of our own (use-graphiql): Yoga's loads from a CDN.
    graphiql: false,
    cors: false,
    multipart: false,
    // How many is what `useBatchLimit` says.
    batching: { limit: Number.POSITIVE_INFINITY },
    maxRequestBodySize: limits.bodyBytes,
    parserAndValidationCache: {
      documentCache: createLRUCache({ max: KEPT_DOCUMENTS }),
      // Of wrong documents there is no end, and they are soon found wrong again.
      errorCache: { get: () => undefined, set: () => undefined },
    },
    extraParamNames: [ID_PARAMETER],
    logging: false,
    maskedErrors: masking,
    plugins: [
      useReadinessCheck({
        endpoint: PATHS.ready,
        check: async () => {
          try {
            await backing.graph.select([{ kinds: ['Article'], page: { size: 1, from: 'start' } }]);
            return true;
          } catch {
            return false;
          }
        },
      }),
      useDeferStream(),
      useExecutor({
        schema,
        makeSchema: () => takingLaterContexts(createSchema()),
        maskError: masking.maskError,
        laterContext: (context, first) => ({ ...context, ...createContext(backing, signalOf(context), first) }),
      }),
      ...guards(limits),
      useSubscriptions(limits, masking.maskError),
      useOperations({ operations, only, schema, characters: limits.characters }),
      // Behind the guards: what they refuse is not answered from memory either.
      ...(cachedCharacters > 0 ? [useResponseCache({ feed: backing.feed, characters: cachedCharacters })] : []),
      useErrorCodes(),
      useUntakenParts(),
      useKnownHost(hosts),
      useSameOrigin(),
      useRedirectToApi(PATHS.graphql),
      useGraphiql(PATHS.graphql),
      streams.plugin,
    ],
  });
  const isKnown = knownHosts(hosts);
  const webSocket = {
    path: PATHS.graphql,
    yoga,
    limits,
    isTrusted: (host: string, origin: string | null) => isKnown(host) && (origin === null || isOriginOf(origin, host)),
    maskError: masking.maskError,
  };
  return {
    fetch: async (request) => yoga.fetch(request),
    listen: (options) =>
      listen(yoga, options, PATHS.graphql, (server) => {
        const endSockets = serveWebSocket(server, webSocket);
        return () => {
          endSockets();
          streams.end();
        };
      }),
  };
}
