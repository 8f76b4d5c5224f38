import type { Server } from 'graphql-ws';
import type { WebSocket } from 'ws';

/** A client that does not answer within two of these is gone. */
const PING_MS = 12_000;

/** Speaks GraphQL over the socket until that closes. A result is made when the one before is on its way: a slow reader makes no queue. */
export function holdSocket(socket: WebSocket, graphql: Server, onError: (error: unknown) => void): void {
  let isAlive = true;
  const pinging = setInterval(() => {
    if (!isAlive) return socket.terminate();
    isAlive = false;
    socket.ping();
  }, PING_MS).unref();
  socket.on('pong', () => {
    isAlive = true;
  });
  // What is wrong with what came is told by the closing code.
  socket.on('error', () => undefined);
  const closed = graphql.opened(
    {
      protocol: socket.protocol,
      send: (data) =>
        new Promise((resolve) => {
          // Of one that is gone `close` tells.
          if (socket.readyState === socket.OPEN) socket.send(data, () => resolve());
          else resolve();
        }),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (take) => {
        socket.on('message', async (data) => {
          try {
            await take(String(data));
          } catch (error) {
            onError(error);
            socket.close(INTERNAL_ERROR, 'Internal server error');
          }
        });
      },
    },
    undefined,
  );
  socket.once('close', (code, reason) => {
    clearInterval(pinging);
    closed(code, String(reason)).catch(onError);
  });
}

/** @see https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md */
const INTERNAL_ERROR = 4500;
