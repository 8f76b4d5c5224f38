import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A way to a server that can be cut, and joined again, as often as wanted. */
export interface Cable extends AsyncDisposable {
  readonly port: number;
  cut(): Promise<void>;
  join(): Promise<void>;
}

/** A port on loopback that leads to another one there, until it is cut. */
export async function cableTo(target: number): Promise<Cable> {
  const sockets = new Set<Socket>();
  const held = (socket: Socket): Socket => {
    sockets.add(socket);
    return socket.on('error', () => undefined).once('close', () => sockets.delete(socket));
  };
  const open = async (port: number): Promise<Server> => {
    const server = createServer((near) => {
      const far = held(connect(target, '127.0.0.1'));
      held(near).pipe(far).pipe(near);
    });
    await once(server.listen(port, '127.0.0.1'), 'listening');
    return server;
  };
  let server = await open(0);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no free port');
  const { port } = address;
  const cut = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return {
    port,
    cut,
    async join() {
      server = await open(port);
    },
    [Symbol.asyncDispose]: cut,
  };
}
