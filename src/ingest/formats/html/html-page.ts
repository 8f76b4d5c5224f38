import { decodeHead } from '../../decode.ts';
import type { Format } from '../../format.ts';
import { wholeBytes } from '../whole-text.ts';
import { decodeHtml } from './decode-html.ts';
import { pageArticle } from './page-article.ts';

const MEDIA_TYPES = new Set(['text/html', 'application/xhtml+xml']);

/** How a page begins, after declarations and comments. */
const BEGINNING =
  /^[\s\ufeff]*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,4000}-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|frameset|div|p|article|main|section|table|h1)\b/i;

/**
 * A web page with one article, in any encoding: its metadata from JSON-LD, OpenGraph and other marks, its story without menus, boxes and bars.
 * No script is run and nothing is loaded.
 *
 * @see https://schema.org/NewsArticle, https://ogp.me
 */
export const htmlPage: Format = {
  name: 'HTML',
  accepts: ({ name, mediaTypeHint }, head) =>
    /\.(?:html?|xhtml)$/i.test(name) || MEDIA_TYPES.has(mediaTypeHint ?? '') || BEGINNING.test(decodeHead(head)),
  async *articles(document, signal) {
    const html = decodeHtml(await wholeBytes(document, signal), document.where, document.encodingHint);
    yield { where: document.where, article: pageArticle(html, document) };
  },
};
