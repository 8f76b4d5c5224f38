import { blocksOf, isSentenceOf, wordsIn } from './blocks.ts';
import { isHidden, isNamedFurniture, isNeverStory } from './furniture-names.ts';

/** Whatever it is called, what holds so much of the page's running text holds its story. */
const MAX_SHARE = 0.3;

/** Comments and consent may be many times as long as a story, but a page is not made of them alone: so many words are left beside them. */
const LEAST_WORDS_LEFT = 60;
const MAX_SHARE_NEVER_STORY = 0.85;

/** Blocks of fewer words, or without a sentence's end, are labels. */
const MIN_BLOCK_WORDS = 8;
const MAX_LINK_SHARE = 0.5;

const PROTECTED = new Set(['BODY', 'MAIN', 'ARTICLE', 'HTML']);

/** Removes menus, bars, boxes and what is hidden, known by their names, from the page; a name on what holds the story counts for nothing. */
export function stripFurniture(document: Document): void {
  // First what no story is: beside long comments a story would be a small part of the page.
  const all = runningWords(document.body);
  strip(document, isNeverStory, Math.max(all * MAX_SHARE_NEVER_STORY, all - LEAST_WORDS_LEFT));
  const isFurniture = (element: Element): boolean => isNamedFurniture(element) || isHidden(element);
  strip(document, isFurniture, runningWords(document.body) * MAX_SHARE);
}

/** Removes each such element with at most so many running words. */
function strip(document: Document, isStripped: (element: Element) => boolean, most: number): void {
  for (const element of [...document.querySelectorAll('body *')]) {
    if (PROTECTED.has(element.tagName) || !document.body.contains(element)) continue;
    if (isStripped(element) && runningWords(element) <= most) element.remove();
  }
}

/** Words in sentences outside of links, in whatever elements. */
function runningWords(root: Element): number {
  return blocksOf(root)
    .filter(({ text, linkShare }) => linkShare <= MAX_LINK_SHARE && isSentenceOf(text, MIN_BLOCK_WORDS))
    .reduce((sum, { text }) => sum + wordsIn(text), 0);
}
