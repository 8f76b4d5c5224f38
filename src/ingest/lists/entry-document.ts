import { DocumentRefused } from '../../errors.ts';
import type { Document } from '../document.ts';
import type { Fetch } from '../fetch/index.ts';
import { fetchedDocument } from '../fetched-document.ts';
import type { ListEntry } from './list.ts';

/**
 * What the entry of a list names: its own text where the list has it, else what is fetched.
 *
 * @throws FetchRefused where it can't be fetched; the signal's reason once it is aborted
 */
export async function entryDocument(
  { url, key, markup, told }: ListEntry,
  list: Pick<Document, 'where' | 'name'>,
  fetch: Fetch,
  signal: AbortSignal | undefined,
): Promise<Document> {
  const where = whereOf({ url, key }, list);
  if (markup !== null) return { ...ownText(markup), where, name: list.name, url: url ?? undefined, told };
  if (url === null) throw new DocumentRefused(where, 'expected a link or a text');
  return { ...fetchedDocument(url, await fetch(url, { signal })), told };
}

/** How a message names what the entry names. */
export function whereOf({ url, key }: Pick<ListEntry, 'url' | 'key'>, list: Pick<Document, 'where'>): string {
  return url ?? `${list.where}#${key}`;
}

function ownText(markup: string): Pick<Document, 'mediaTypeHint' | 'bytes'> {
  return {
    mediaTypeHint: 'text/html',
    async *bytes() {
      yield Buffer.from(markup);
    },
  };
}
