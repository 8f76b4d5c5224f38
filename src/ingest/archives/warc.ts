import { createBrotliDecompress } from 'node:zlib';
import { LimitReader, WARCParser, type WARCRecord } from 'warcio';
import { type Archive, inside } from '../archive.ts';
import { contentType } from '../content-type.ts';
import type { Document } from '../document.ts';
import { broken } from './broken.ts';
import { decompressed } from './decompressed.ts';

/** What may hold an article, of all that a crawl keeps. */
const READ_TYPES =
  /^(?:text\/(?:html|plain|csv|tab-separated-values)|application\/(?:xhtml\+xml|json|jsonl|x-ndjson|x-jsonlines))$/;

/** The kinds of record that hold what was found at an address. */
const KINDS = new Set(['response', 'resource', 'conversion']);

/**
 * What a crawl found, a document an address that answered: pages as they came (CC-News), and their text (WET).
 *
 * @see https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
 */
export const warc: Archive = {
  name: 'WARC',
  accepts: (head) => /^WARC\/\d/.test(Buffer.from(head.subarray(0, 8)).toString('latin1')),
  async *documents(document, signal) {
    const bytes = document.bytes(signal)[Symbol.asyncIterator]();
    const parser = new WARCParser({ [Symbol.asyncIterator]: () => bytes });
    try {
      for await (const record of parser) {
        const found = foundIn(record, document);
        if (found !== null) yield found;
        await skipRest(record);
      }
    } catch (cause) {
      throw broken(cause, document.where, 'WARC');
    } finally {
      await bytes.return?.();
    }
  },
};

/** The parser's own way goes round for ever where the archive ends within the record. @throws Error there */
async function skipRest({ _reader: rest }: WARCRecord): Promise<void> {
  const chunks = Symbol.asyncIterator in rest ? rest[Symbol.asyncIterator]() : null;
  while (chunks !== null && (await chunks.next()).done !== true);
  if (rest instanceof LimitReader && rest.limit > 0) throw new Error('it ends within a record');
}

function foundIn(record: WARCRecord, archive: Document): Document | null {
  const url = record.warcTargetURI?.replace(/^<|>$/g, '') ?? '';
  const isOfWeb = /^https?:/i.test(url) && URL.canParse(url);
  const answered = record.httpHeaders === null || Number(record.httpHeaders.statusCode) === 200;
  const header = record.httpHeaders === null ? record.warcContentType : record.httpHeaders.headers.get('content-type');
  const { mediaType, charset } = contentType(header ?? undefined);
  if (!isOfWeb || !answered || !KINDS.has(record.warcType) || !READ_TYPES.test(mediaType ?? '')) return null;
  const where = inside(archive, url);
  const isBrotli = record.httpHeaders?.headers.get('content-encoding')?.trim().toLowerCase() === 'br';
  return {
    where,
    name: new URL(url).pathname.split('/').at(-1) || new URL(url).host,
    mediaTypeHint: mediaType,
    encodingHint: charset ?? undefined,
    url,
    // The parser undoes what else there is.
    bytes: () => (isBrotli ? decompressed(record, createBrotliDecompress(), { where, format: 'Brotli' }) : record),
  };
}
