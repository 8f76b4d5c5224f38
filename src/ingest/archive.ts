import type { Document } from './document.ts';

/** A kind of document that holds documents; what is inside is read like any other. */
export interface Archive {
  readonly name: string;
  /** Whether the document is one, judged by its first bytes (up to 64 KiB): names of archives lie. */
  accepts(head: Uint8Array): boolean;
  /**
   * The documents inside that may hold articles, in their order, each to be read (or left) before the next is asked for.
   *
   * @throws DocumentRefused where the archive is broken: what came before it stays
   */
  documents(document: Document, signal?: AbortSignal): AsyncIterable<Document>;
}

/** The name of what is inside, as messages write it. */
export function inside(archive: Document, name: string): string {
  return `${archive.where}!${name}`;
}
