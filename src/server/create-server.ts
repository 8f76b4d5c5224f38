import { createYoga, useReadinessCheck } from 'graphql-yoga';
import { type Backing, createContext, createSchema } from '../schema/index.ts';
import { type Listening, type ListenOptions, listen } from './listen.ts';
import { maskedErrors } from './masked-errors.ts';
import { useFieldOrder } from './use-field-order.ts';
import { useGraphiql } from './use-graphiql.ts';
import { useKnownHost } from './use-known-host.ts';
import { useRedirectToApi } from './use-redirect-to-api.ts';
import { useSameOrigin } from './use-same-origin.ts';

export type { Listening } from './listen.ts';

const PATHS = { graphql: '/graphql', health: '/health', ready: '/ready' } as const;

/** An article of a book's length is far below it. */
const MAX_BODY_BYTES = 5_000_000;

interface ServerOptions extends Backing {
  /** Names by which it may be asked, besides IP addresses and localhost. Default: none. */
  readonly hosts?: readonly string[];
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

/** The API over HTTP. What is asked of the graph goes through one context a request. */
export function createServer({ hosts = [], log = console.error, ...backing }: ServerOptions): Server {
  const yoga = createYoga({
    schema: createSchema(),
    context: () => createContext(backing),
    graphqlEndpoint: PATHS.graphql,
    healthCheckEndpoint: PATHS.health,
    landingPage: false,
    // GraphiQL of our own (use-graphiql): Yoga's loads from a CDN.
    graphiql: false,
    cors: false,
    multipart: false,
    maxRequestBodySize: MAX_BODY_BYTES,
    logging: false,
    maskedErrors: maskedErrors(log),
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
      useFieldOrder(),
      useKnownHost(hosts),
      useSameOrigin(),
      useRedirectToApi(PATHS.graphql),
      useGraphiql(PATHS.graphql),
    ],
  });
  return {
    fetch: async (request) => yoga.fetch(request),
    listen: (options) => listen(yoga, options, PATHS.graphql),
  };
}
