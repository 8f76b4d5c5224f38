import { blocksOf, isSentenceOf, wordsIn } from './blocks.ts';
import { isElement } from './dom.ts';

/** How much of what an element's children are worth it is worth itself: enough to gather paragraphs, too little for a whole page. */
const INHERITED = 0.5;

/** A block of fewer words is a menu's, a button's. */
const MIN_WORDS = 8;

const MAX_LINK_SHARE = 0.4;

/**
 * The element that gathers the most running text: each block's words go to its element, half of it to the one around, a quarter to the next.
 * Null where there is none.
 *
 * @see Weninger, Hsu, Han (2010): CETR, content extraction via tag ratios; the gathering is Readability's
 */
export function densestElement(document: Document): Element | null {
  const worth = new Map<Element, number>();
  const add = (element: Element | null, words: number): void => {
    let share = words;
    for (let at = element; at !== null && share >= 1 && at.tagName !== 'HTML'; at = at.parentElement) {
      worth.set(at, (worth.get(at) ?? 0) + share);
      share *= INHERITED;
    }
  };
  for (const element of document.querySelectorAll('body, body *')) {
    if (element.tagName === 'A' || !hasOwnText(element)) continue;
    const words = blocksOf(element)
      .filter(({ text, linkShare }) => linkShare <= MAX_LINK_SHARE && isSentenceOf(text, MIN_WORDS))
      .reduce((sum, { text }) => sum + wordsIn(text), 0);
    add(element.tagName === 'P' ? element.parentElement : element, words);
  }
  let best: Element | null = null;
  for (const [element, value] of worth) if (best === null || value > (worth.get(best) ?? 0)) best = element;
  return best;
}

function hasOwnText(element: Element): boolean {
  for (const child of element.childNodes) if (!isElement(child) && (child.textContent ?? '').trim() !== '') return true;
  return false;
}
