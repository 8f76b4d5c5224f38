import type { Document } from '../document.ts';
import type { Fetch, Fetched } from '../fetch/index.ts';
import { refusedBy } from '../refused.ts';
import type { Source } from '../source.ts';

/** Whether what names a source is a URL that can be fetched, not a path. */
export function isWebUrl(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

/** What the URL names, fetched when it is asked for. */
export function urlSource(url: string, fetch: Fetch): Source {
  return {
    name: url,
    async *documents(signal) {
      try {
        const fetched = await fetch(url, { signal });
        yield fetchedDocument(url, fetched);
      } catch (error) {
        signal?.throwIfAborted();
        yield refusedBy(error, url);
      }
    },
  };
}

/** What was fetched, as a document. */
function fetchedDocument(where: string, { url, bytes, mediaType, charset }: Fetched): Document {
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
