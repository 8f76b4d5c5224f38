import { DocumentRefused } from '../../errors.ts';
import { decode } from '../decode.ts';
import type { Document } from '../document.ts';
import { inMebibytes, MAX_DOCUMENT_BYTES } from '../limits.ts';

/** All of a document's text. @throws DocumentRefused where it is too long, binary, broken or blank */
export async function wholeText(document: Document, signal?: AbortSignal): Promise<string> {
  const text = decode(await wholeBytes(document, signal), document.where, document.encodingHint);
  if (text.trim() === '') throw new DocumentRefused(document.where, 'expected text, but it is blank');
  return text;
}

/** All of a document's bytes. @throws DocumentRefused where there are too many */
export async function wholeBytes(document: Document, signal?: AbortSignal): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of document.bytes(signal)) {
    size += part.length;
    if (size > MAX_DOCUMENT_BYTES) {
      throw new DocumentRefused(
        document.where,
        `expected at most ${inMebibytes(MAX_DOCUMENT_BYTES)}, but it is longer`,
      );
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}
