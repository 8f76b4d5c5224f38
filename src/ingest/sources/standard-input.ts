import { addAbortSignal, type Readable } from 'node:stream';
import type { Source } from '../source.ts';

/** What names standard input as a source. */
export const STANDARD_INPUT = '-';

/** One document from a stream that can be read once, as standard input can. */
export function standardInput(input: Readable = process.stdin): Source {
  return {
    name: STANDARD_INPUT,
    async *documents() {
      yield {
        where: '<stdin>',
        name: 'stdin',
        mediaTypeHint: null,
        bytes: (signal) => (signal === undefined ? input : addAbortSignal(signal, input)),
      };
    },
  };
}
