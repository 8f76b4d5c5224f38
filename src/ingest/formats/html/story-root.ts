import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type Block, blocksOf, wordsIn } from './blocks.ts';
import { densestElement } from './density.ts';
import { isElement } from './dom.ts';
import { namesOf } from './furniture-names.ts';

/** What makers of pages call the element that holds the story's text. */
const BODY_NAME =
  /^(?:(?:article|story|post|entry|news|content|main|page|single)-{0,2}(?:body|content|text|main-content)(?:-(?:text|inner|content|wrapper|container|blocks?))?|(?:field-name-body|field-body|wysiwyg|body-?text|text-?body|full-?text|articletext|tdb?-post-content|td-post-content|postarea|rich-text|caas-body|zn-body-text))$/;

const MARKED_BODY = '[itemprop~="articleBody"], [property~="articleBody"]';

/** A body with less of what Readability finds is a part of the story, or a teaser's; marks of microdata are seldom wrong. */
const LEAST_NAMED = 0.75;
const LEAST_MARKED = 0.5;

/** The densest element with more than so many times what Readability finds: then that has found a caption, or one paragraph of a story in pieces. */
const DENSER = 1.6;

/** Shorter stories are rare enough to look twice. */
const SHORT_STORY_WORDS = 150;

/** The blocks of the page's story, uncleaned: of the element named as its body, else what Readability finds, else where text is densest. */
export function storyBlocks(document: Document): readonly Block[] {
  const readable = readableBlocks(document);
  const found = runningWords(readable);
  const marked = outermost([...document.querySelectorAll(MARKED_BODY)]).flatMap(blocksOf);
  if (runningWords(marked) > found * LEAST_MARKED) return marked;
  const named = namedBodies(document).flatMap(blocksOf);
  if (runningWords(named) > found * LEAST_NAMED) return named;
  const densest = densestElement(document);
  const dense = densest === null ? [] : blocksOf(densest);
  const isBetter = runningWords(dense) > found * DENSER || (found === 0 && runningWords(dense) > 0);
  return found < SHORT_STORY_WORDS && isBetter ? dense : readable;
}

/** Words in blocks that are not mostly links. */
function runningWords(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text, linkShare }) => sum + (linkShare > 0.5 ? 0 : wordsIn(text)), 0);
}

/** What Readability alone finds, as blocks. Takes the document apart. @see https://github.com/mozilla/readability */
function readableBlocks(document: Document): readonly Block[] {
  const { document: copy } = parseHTML(document.toString());
  const content = new Readability<Node>(copy, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node: Node) => node,
  }).parse()?.content;
  return content === null || content === undefined ? [] : blocksOf(content);
}

/** The outermost elements that are named as a story's body: the one with the most text, and its pieces. */
function namedBodies(document: Document): readonly Element[] {
  const named = outermost([...document.querySelectorAll('div, section, td, main')].filter(isNamedBody));
  const best = named.toSorted((a, b) => runningWords(blocksOf(b)) - runningWords(blocksOf(a)))[0];
  if (best === undefined) return [];
  // A body in pieces has them side by side under one name; other stories' teasers stand elsewhere.
  return named.filter(
    (element) => element.parentElement === best.parentElement && namesOf(element)[0] === namesOf(best)[0],
  );
}

function isNamedBody(element: Element): boolean {
  return namesOf(element).some((name) => BODY_NAME.test(name));
}

function outermost(elements: readonly Element[]): readonly Element[] {
  const all = new Set<Node>(elements);
  return elements.filter((element) => isElement(element) && !hasAncestorIn(element, all));
}

function hasAncestorIn(element: Element, all: ReadonlySet<Node>): boolean {
  for (let at = element.parentElement; at !== null; at = at.parentElement) if (all.has(at)) return true;
  return false;
}
