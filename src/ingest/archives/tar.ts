import { createTarDecoder } from 'modern-tar';
import { type Archive, inside } from '../archive.ts';
import { isArticleEntry } from '../article-file.ts';
import { broken } from './broken.ts';

const MAGIC = { text: 'ustar', offset: 257 };

/** The files of a tape archive, one after the other as they stand; links are not followed. */
export const tar: Archive = {
  name: 'tar',
  accepts: (head) =>
    Buffer.from(head.subarray(MAGIC.offset, MAGIC.offset + MAGIC.text.length)).toString('latin1') === MAGIC.text,
  async *documents(document, signal) {
    const { readable, writable } = createTarDecoder({ strict: true });
    const fed = feed(document.bytes(signal), writable);
    // It ends with the reading end, which has the error as well.
    fed.catch(() => undefined);
    const entries = readable.getReader();
    try {
      for (let next = await entries.read(); !next.done; next = await entries.read()) {
        const { header, body } = next.value;
        if (header.type === 'file' && isArticleEntry(header.name)) {
          yield {
            where: inside(document, header.name),
            name: header.name.slice(header.name.lastIndexOf('/') + 1),
            mediaTypeHint: null,
            bytes: () => body,
          };
        }
        // The next entry stands behind it.
        if (!body.locked) await body.cancel();
      }
      await fed;
    } catch (cause) {
      throw broken(cause, document.where, 'tar');
    } finally {
      await entries.cancel().catch(() => undefined);
    }
  },
};

async function feed(bytes: AsyncIterable<Uint8Array>, into: WritableStream<Uint8Array>): Promise<void> {
  const writer = into.getWriter();
  try {
    for await (const chunk of bytes) await writer.write(chunk);
    await writer.close();
  } catch (error) {
    await writer.abort(error);
    throw error;
  }
}
