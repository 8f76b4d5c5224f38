/** Documents that name articles instead of holding them: feeds, lists of feeds, sitemaps, lists of URLs. */

import { decodeHead } from '../decode.ts';
import type { Document } from '../document.ts';
import { decodeHtml } from '../formats/html/decode-html.ts';
import { wholeBytes } from '../formats/whole-text.ts';
import type { ListEntry } from './list.ts';
import { LISTS } from './lists.ts';

export { entryDocument, whereOf } from './entry-document.ts';
export type { ListEntry } from './list.ts';

/** The document read as the list that it is. */
export interface ReadAsList {
  readonly name: string;
  /** @throws DocumentRefused where it can't be read */
  entries(): Promise<readonly ListEntry[]>;
}

/** How to read the document where it is a list, judged by its first bytes (up to 64 KiB); null where it is none. */
export function asList(document: Document, head: Uint8Array, signal?: AbortSignal): ReadAsList | null {
  const text = decodeHead(head);
  const list = LISTS.find((candidate) => candidate.accepts(text));
  if (list === undefined) return null;
  return {
    name: list.name,
    async entries() {
      const { where, encodingHint } = document;
      return list.entries(decodeHtml(await wholeBytes(document, signal), where, encodingHint), document);
    },
  };
}
