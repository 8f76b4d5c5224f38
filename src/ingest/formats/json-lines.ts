import { DocumentRefused } from '../../errors.ts';
import { toArticle } from '../article-input.ts';
import { asUtf8, decode, decodeHead } from '../decode.ts';
import type { Document } from '../document.ts';
import type { Format, FoundArticle } from '../format.ts';
import { inMebibytes, MAX_LINE_BYTES } from '../limits.ts';
import { type ByteLine, linesOf } from '../lines-of.ts';
import { type Refused, refusedBy } from '../refused.ts';
import { parseJson } from './parse-json.ts';

const MEDIA_TYPES = new Set(['application/jsonl', 'application/x-ndjson', 'application/x-jsonlines']);

/**
 * One JSON object a line, an article each; blank lines are skipped. Memory is one line, whatever the document's length.
 *
 * @see https://jsonlines.org
 */
export const jsonLines: Format = {
  name: 'JSON Lines',
  accepts: ({ name, mediaTypeHint }, head) =>
    /\.(?:jsonl|ndjson)$/i.test(name) ||
    MEDIA_TYPES.has(mediaTypeHint ?? '') ||
    beginsWithLines(name, decodeHead(head)),
  async *articles(document, signal) {
    let isEmpty = true;
    for await (const line of linesOf(asUtf8(document.bytes(signal), document.where), MAX_LINE_BYTES)) {
      if (isBlank(line)) continue;
      if (isEmpty && line.bytes?.includes(0))
        throw new DocumentRefused(document.where, 'expected text, but it is binary');
      isEmpty = false;
      yield outcomeOf(line, document);
    }
    if (isEmpty) throw new DocumentRefused(document.where, 'expected a JSON object a line, but it is blank');
  },
};

function outcomeOf({ bytes, number }: ByteLine, { where: path, name }: Document): FoundArticle | Refused {
  const where = `${path}:${number}`;
  try {
    if (bytes === null)
      throw new DocumentRefused(where, `expected a line of at most ${inMebibytes(MAX_LINE_BYTES)}, but it is longer`);
    return {
      where,
      article: toArticle(
        parseJson(decode(bytes, where), () => where),
        where,
        name,
      ),
    };
  } catch (error) {
    return refusedBy(error, where);
  }
}

/** JSON over several lines has its first brace alone; a `.json` file of one line is JSON as well, and read as that. */
function beginsWithLines(name: string, head: string): boolean {
  const [first = '', second = ''] = head.split('\n').filter((line) => line.trim() !== '');
  if (!/^\s*\{\s*"/.test(first)) return false;
  return !/\.json$/i.test(name) || /^\s*\{/.test(second);
}

function isBlank({ bytes }: ByteLine): boolean {
  return bytes?.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d) ?? false;
}
