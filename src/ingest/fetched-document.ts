import type { Document } from './document.ts';
import type { Fetched } from './fetch/index.ts';

/** What was fetched, as a document. */
export function fetchedDocument(where: string, { url, bytes, mediaType, charset }: Fetched): Document {
  return {
    where,
    name: new URL(url).host,
    mediaTypeHint: mediaType,
    encodingHint: charset ?? undefined,
    url,
    async *bytes() {
      if (bytes !== null) yield bytes;
    },
  };
}
