import { Agent, request } from 'node:http';
import { type Times, timesOf } from './measure.ts';

export interface Load extends Times {
  readonly perSecond: number;
}

interface LoadOptions {
  readonly connections: number;
  readonly seconds: number;
}

/** Asks the server over that many connections kept open, each asking again as soon as it has its answer. */
export async function loadOf(
  url: string,
  bodies: readonly string[],
  { connections, seconds }: LoadOptions,
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const milliseconds: number[] = [];
  const end = performance.now() + seconds * 1000;
  let at = 0;
  const asking = async (): Promise<void> => {
    while (performance.now() < end) {
      const start = performance.now();
      await ask(url, bodies[at++ % bodies.length] ?? '', agent);
      milliseconds.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: connections }, asking));
  agent.destroy();
  return { ...timesOf(milliseconds), perSecond: milliseconds.length / seconds };
}

/** The data of the answer. */
export function ask(url: string, body: string, agent?: Agent): Promise<unknown> {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    'content-length': Buffer.byteLength(body),
  };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', headers, ...(agent && { agent }) }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(pieces).toString();
        if (response.statusCode !== 200 || text.includes('"errors"')) reject(new Error(text.slice(0, 500)));
        else resolve(JSON.parse(text).data);
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
