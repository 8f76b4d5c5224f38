import { wordsIn } from './blocks.ts';
import { textOf } from './dom.ts';
import { isHidden, isNamedFurniture } from './furniture-names.ts';

/** Whatever it is called, what holds so much of the page's running text holds its story. */
const MAX_SHARE = 0.3;

/** Fewer words in paragraphs than these are never the story's bulk. */
const MIN_WORDS = 60;

const PROTECTED = new Set(['BODY', 'MAIN', 'ARTICLE', 'HTML']);

/** Removes menus, bars, boxes and what is hidden, known by their names, from the page; a name on what holds the story counts for nothing. */
export function stripFurniture(document: Document): void {
  const total = runningWords(document.body);
  for (const element of [...document.querySelectorAll('body *')]) {
    if (PROTECTED.has(element.tagName) || !document.body.contains(element)) continue;
    if (!isNamedFurniture(element) && !isHidden(element)) continue;
    const words = runningWords(element);
    if (words < MIN_WORDS || words < total * MAX_SHARE) element.remove();
  }
}

/** Words in paragraphs outside of links. */
function runningWords(root: Element): number {
  let words = 0;
  for (const paragraph of root.querySelectorAll('p')) words += wordsIn(textOf(paragraph));
  return words;
}
