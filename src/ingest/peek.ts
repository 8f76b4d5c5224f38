import type { Document } from './document.ts';

/** Enough for any format to know itself by; one chunk of a file stream. */
const HEAD_BYTES = 64 * 1024;

interface Peeked {
  /** The first bytes, up to 64 KiB. Call once, before the document is read. */
  head(): Promise<Uint8Array>;
  /** The same document, whole, head included. */
  readonly document: Document;
  close(): Promise<void>;
}

/** A document whose head can be looked at though its bytes come only once. */
export function peek(document: Document, signal?: AbortSignal): Peeked {
  const rest = document.bytes(signal)[Symbol.asyncIterator]();
  let seen: Uint8Array = new Uint8Array();
  let failure: { readonly cause: unknown } | null = null;
  /** What stands before the failure is worth reading. */
  const nextOrFailure = async (): Promise<IteratorResult<Uint8Array>> => {
    try {
      return await rest.next();
    } catch (cause) {
      if (seen.length === 0) throw cause;
      failure = { cause };
      return { done: true, value: undefined };
    }
  };
  return {
    async head() {
      while (seen.length < HEAD_BYTES) {
        const next = await nextOrFailure();
        if (next.done === true) break;
        seen = seen.length === 0 ? next.value : Buffer.concat([seen, next.value]);
      }
      return seen.subarray(0, HEAD_BYTES);
    },
    document: {
      ...document,
      async *bytes() {
        yield seen;
        if (failure !== null) throw failure.cause;
        for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
      },
    },
    async close() {
      await rest.return?.();
    },
  };
}
