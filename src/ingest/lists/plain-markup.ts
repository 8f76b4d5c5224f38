import { Parser } from 'htmlparser2';
import { spaced } from '../formats/html/dom.ts';

/** Up to the next tag, so that broken ones cost no more than they are long. */
const TAG = /<(?<name>[a-z!/?][a-z\d]*)[^<>]*>/gi;

/** What stands within a word. */
const INLINE = /^\/?(?:a|abbr|b|em|font|i|mark|s|small|span|strong|sub|sup|u|wbr)$/i;

/** The text of markup, such as a headline in a feed; null where there is none. */
export function plainMarkup(markup: string | null): string | null {
  if (markup === null) return null;
  const tagless = markup.replace(TAG, (_, name: string) => (INLINE.test(name) ? '' : ' ')).replaceAll('<', '&lt;');
  let text = '';
  const decoder = new Parser({
    ontext(part) {
      text += part;
    },
  });
  decoder.end(tagless);
  return spaced(text) || null;
}
