import { WhometError } from '../errors.ts';
import type { Document } from './document.ts';
import type { Source } from './source.ts';

/** The same source; `onRead` is told of the bytes of its documents, packed as they are, as they are read or passed over. */
export function countedSource(source: Source, onRead: (bytes: number) => void): Source {
  return {
    ...source,
    async *documents(signal) {
      for await (const document of source.documents(signal)) {
        if (document instanceof WhometError) {
          yield document;
          continue;
        }
        let read = 0;
        yield counted(document, (bytes) => {
          read += bytes;
          onRead(bytes);
        });
        // What was read by another way, or only in part, is done with all the same.
        const rest = (document.file?.size ?? 0) - read;
        if (rest > 0) onRead(rest);
      }
    },
  };
}

function counted(document: Document, onRead: (bytes: number) => void): Document {
  return {
    ...document,
    async *bytes(signal) {
      for await (const chunk of document.bytes(signal)) {
        onRead(chunk.length);
        yield chunk;
      }
    },
  };
}
