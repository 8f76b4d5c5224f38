import { Parser } from 'htmlparser2';
import { spaced } from '../formats/html/dom.ts';

/** The text of a little markup, such as a headline in a feed; null where there is none. */
export function plainMarkup(markup: string | null): string | null {
  if (markup === null) return null;
  let text = '';
  const parser = new Parser({
    ontext(part) {
      text += part;
    },
  });
  parser.end(markup);
  return spaced(text) || null;
}
