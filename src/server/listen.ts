import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { messageOf, WhometError } from '../errors.ts';

export interface ListenOptions {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
}

export interface Listening {
  /** Where the API is, as in `http://127.0.0.1:4000/graphql`. */
  readonly url: string;
  /** Takes no more requests; resolves when those under way are answered, or were given up. */
  close(): Promise<void>;
}

/** Requests under way at closing get this long. */
const CLOSE_TIMEOUT_MS = 5_000;

/** Serves the listener over HTTP; `serveMore` adds what else is served on the same port, and gives what ends that. */
export async function listen(
  listener: RequestListener,
  { host, port }: ListenOptions,
  path: string,
  serveMore: (server: Server) => () => void,
): Promise<Listening> {
  const server = createServer(listener);
  const endMore = serveMore(server);
  await start(server, host, port);
  const { address, port: actual, family } = addressOf(server);
  const name = family === 'IPv6' ? `[${address}]` : address;
  return { url: `http://${name}:${actual}${path}`, close: () => close(server, endMore) };
}

function start(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(refusal(error, host, port)));
    server.listen({ host, port }, resolve);
  });
}

function refusal(error: NodeJS.ErrnoException, host: string, port: number): WhometError {
  if (error.code === 'EADDRINUSE')
    return new WhometError('PORT_IN_USE', `port ${port} of ${host} is in use: give another with --port`, {
      cause: error,
    });
  return new WhometError('BAD_USAGE', `can't listen on port ${port} of ${host}: ${messageOf(error)}`, { cause: error });
}

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('an HTTP server on a port has an address');
  return address;
}

function close(server: Server, endMore: () => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), CLOSE_TIMEOUT_MS);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    endMore();
    server.closeIdleConnections();
  });
}
