import { toArticle } from '../article-input.ts';
import { decodeHead } from '../decode.ts';
import type { Document } from '../document.ts';
import type { Format, FoundArticle } from '../format.ts';
import { type Refused, refusedBy } from '../refused.ts';
import { parseJson } from './parse-json.ts';
import { wholeText } from './whole-text.ts';

const BEGINNING = /^\s*(?:\{\s*["}]|\[\s*[{\]])/;

/** One JSON object that is an article, or an array of them. */
export const json: Format = {
  name: 'JSON',
  accepts: ({ name, mediaTypeHint }, head) =>
    /\.json$/i.test(name) || mediaTypeHint === 'application/json' || BEGINNING.test(decodeHead(head)),
  async *articles(document, signal) {
    const text = await wholeText(document, signal);
    const value = parseJson(text, (offset) => `${document.where}:${lineAt(text, offset ?? text.trimEnd().length)}`);
    if (!Array.isArray(value)) yield outcomeOf(value, document.where, document);
    else for (const [index, item] of value.entries()) yield outcomeOf(item, `${document.where}[${index}]`, document);
  },
};

function outcomeOf(value: unknown, where: string, { name }: Document): FoundArticle | Refused {
  try {
    return { where, article: toArticle(value, where, name) };
  } catch (error) {
    return refusedBy(error, where);
  }
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
