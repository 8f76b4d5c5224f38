import { isUtf8 } from 'node:buffer';
import { DocumentRefused } from '../errors.ts';

/**
 * The text of the bytes, without byte order mark: UTF-8, or UTF-16 where a mark says so; what is neither as its source claims that it is written.
 *
 * @throws DocumentRefused for binary or broken bytes
 */
export function decode(bytes: Uint8Array, where: string, charset?: string): string {
  const encoding = encodingOf(bytes);
  // UTF-16 is full of zero bytes; elsewhere one says that this is no text, whatever else is wrong with it.
  if (encoding === 'utf-8' && bytes.includes(0)) throw binary(where);
  const text = claimed(bytes, charset) ?? strictly(encoding, bytes, where);
  if (text.includes('\0')) throw binary(where);
  return text;
}

/** The text of a document's first bytes, for a guess at its format; whatever is broken is replaced. */
export function decodeHead(head: Uint8Array): string {
  return new TextDecoder(encodingOf(head)).decode(head);
}

/** The same text as UTF-8; bytes of UTF-8 are passed on unchanged and unchecked. @throws DocumentRefused for broken UTF-16 */
export async function* asUtf8(chunks: AsyncIterable<Uint8Array>, where: string): AsyncGenerator<Uint8Array> {
  let encoding: string | null = null;
  let decoder = new TextDecoder();
  for await (const chunk of chunks) {
    if (encoding === null) {
      encoding = encodingOf(chunk);
      decoder = new TextDecoder(encoding, { fatal: true });
    }
    yield encoding === 'utf-8' ? chunk : Buffer.from(withRefusal(() => decoder.decode(chunk, { stream: true }), where));
  }
  withRefusal(() => decoder.decode(), where);
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** Null where nothing is claimed, or the bytes are UTF-8 whatever is claimed. */
function claimed(bytes: Uint8Array, charset: string | undefined): string | null {
  if (charset === undefined || isUtf8(bytes)) return null;
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function strictly(encoding: string, bytes: Uint8Array, where: string): string {
  if (encoding !== 'utf-8') return withRefusal(() => new TextDecoder(encoding, { fatal: true }).decode(bytes), where);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new DocumentRefused(where, `expected UTF-8, but byte ${firstInvalidByte(bytes)} is not`, { cause });
  }
}

function withRefusal(decodeUtf16: () => string, where: string): string {
  try {
    return decodeUtf16();
  } catch (cause) {
    throw new DocumentRefused(where, 'expected UTF-16, as its first bytes say, but it is broken', { cause });
  }
}

/** Counted from 0; the bytes must be invalid UTF-8. */
function firstInvalidByte(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  let from = 0;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', from)) {
    offset += Buffer.byteLength(text.slice(from, at));
    const isWritten = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!isWritten) break;
    offset += 3;
    from = at + 1;
  }
  return offset;
}

function binary(where: string): DocumentRefused {
  return new DocumentRefused(where, 'expected text, but it is binary (it holds zero bytes)');
}
