import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { inMebibytes } from '../limits.ts';
import { FetchRefused } from './fetch-refused.ts';

/** What `Accept-Encoding` asks for. */
export const ACCEPTED_ENCODINGS = 'gzip, br, deflate';

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  br: () => createBrotliDecompress(),
  deflate: () => createInflate(),
};

/** More than one is nobody's need, and each could unfold what the one before has. */
const MOST_ENCODINGS = 2;

/**
 * The body of an answer, decompressed. Neither as it comes nor unfolded more than the limit is ever read.
 *
 * @throws FetchRefused where it is longer or compressed otherwise; what streams throw where it breaks off
 */
export async function readBody(response: IncomingMessage, mostBytes: number, where: string): Promise<Uint8Array> {
  const tooLong = () =>
    new FetchRefused('URL_UNREADABLE', where, `expected at most ${inMebibytes(mostBytes)}, but it is longer`);
  if (Number(response.headers['content-length']) > mostBytes) throw tooLong();
  const stages: readonly Readable[] = [
    response,
    counted(mostBytes, tooLong),
    ...decodersOf(response.headers['content-encoding'], where),
    counted(mostBytes, tooLong),
  ];
  // What goes wrong in any reaches the last.
  pipeline(stages, () => undefined);
  const parts: Uint8Array[] = [];
  for await (const part of stages.at(-1) ?? response) parts.push(part);
  return Buffer.concat(parts);
}

function decodersOf(header: string | undefined, where: string): readonly Transform[] {
  const names = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  const decoders = names.map((name) => DECODERS[name]).filter((decoder) => decoder !== undefined);
  if (decoders.length < names.length || names.length > MOST_ENCODINGS)
    throw new FetchRefused('URL_UNREADABLE', where, `expected one of ${ACCEPTED_ENCODINGS}, got ${header}`);
  // The last that was applied is the first to undo.
  return decoders.reverse().map((decoder) => decoder());
}

function counted(most: number, tooMany: () => Error): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Uint8Array, _, done) {
      size += chunk.length;
      if (size > most) done(tooMany());
      else done(null, chunk);
    },
  });
}
