import type { Fetch } from '../fetch/index.ts';
import { fetchedDocument } from '../fetched-document.ts';
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
