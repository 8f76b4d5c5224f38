import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { GraphQLError } from 'graphql';
import { handleProtocols, makeServer } from 'graphql-ws';
import type { YogaServerInstance } from 'graphql-yoga';
import { WebSocketServer } from 'ws';
import type { Limits } from '../guards/index.ts';
import { asPlainRequest } from './as-plain-request.ts';
import { envelopedOperations } from './enveloped-operations.ts';
import { holdSocket } from './hold-socket.ts';

export interface WebSocketOptions {
  readonly path: string;
  readonly yoga: Pick<YogaServerInstance<object, object>, 'getEnveloped'>;
  readonly limits: Pick<Limits, 'sockets' | 'bodyBytes'>;
  /** Whether a request with these headers, origin null where there is none, may be answered: as over HTTP, and from no page of another origin. */
  readonly isTrusted: (host: string, origin: string | null) => boolean;
  readonly maskError: (error: unknown) => GraphQLError;
}

const GOING_AWAY = 1001;

/**
 * Serves GraphQL over WebSocket (graphql-transport-ws) on the server, at the path. The function that it gives closes all sockets: their clients come back.
 *
 * @see https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md
 */
export function serveWebSocket(server: Server, options: WebSocketOptions): () => void {
  const { yoga, limits, maskError } = options;
  const graphql = makeServer(envelopedOperations(yoga, maskError));
  const sockets = new WebSocketServer({ noServer: true, maxPayload: limits.bodyBytes, handleProtocols });
  server.on('upgrade', (request, connection, head) => {
    if (request.headers.upgrade?.toLowerCase() !== 'websocket')
      return asPlainRequest(server, request, connection, head);
    const status = refusalOf(request, sockets.clients.size, options);
    if (status !== null) return refuse(connection, status);
    sockets.handleUpgrade(request, connection, head, (socket) => holdSocket(socket, graphql, maskError));
  });
  return () => {
    for (const socket of sockets.clients) {
      socket.close(GOING_AWAY, 'Going away');
      // Who doesn't answer to that holds nothing up.
      setTimeout(() => socket.terminate(), CLOSING_MS).unref();
    }
  };
}

const CLOSING_MS = 1_000;

/** The status with which it is refused; null where it is not. A browser asks for a socket on behalf of any page: unlike over HTTP, that page could read it. */
function refusalOf({ url = '', headers }: IncomingMessage, open: number, options: WebSocketOptions): number | null {
  if (url.split('?')[0] !== options.path) return 404;
  if (!options.isTrusted(headers.host ?? '', headers.origin ?? null)) return 403;
  return open >= options.limits.sockets ? 503 : null;
}

function refuse(connection: Duplex, status: number): void {
  connection.on('error', () => undefined);
  connection.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
