import { isElement, isText, spaced } from './dom.ts';
import { isCaption } from './furniture-names.ts';

/** A paragraph, heading, list item or caption of a page. */
export interface Block {
  readonly text: string;
  readonly kind: 'PARAGRAPH' | 'HEADING' | 'ITEM' | 'CAPTION';
  /** How much of its text is in links, from 0 to 1. */
  readonly linkShare: number;
}

const BLOCK_TAGS = new Set(
  'P DIV UL OL LI DL DT DD TABLE TBODY THEAD TFOOT TR TD TH H1 H2 H3 H4 H5 H6 SECTION ARTICLE ASIDE BLOCKQUOTE FIGURE FIGCAPTION CAPTION FOOTER HEADER HR MAIN NAV PRE ADDRESS FORM CENTER DETAILS SUMMARY'.split(
    ' ',
  ),
);
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'META', 'LINK', 'TITLE', 'TEMPLATE']);
const HEADING = /^H[1-6]$/;
const SENTENCE_END = /[.!?…:。！？।]["'”’»」』)\]]*\s*$/;

/** Scripts without spaces between words, where two letters are about a word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;
const LETTERS_A_WORD = 2;

/** Where the walk over the tree puts what it meets. */
interface Collector {
  readonly blocks: readonly Block[];
  /** Ends the block, and begins one of that kind. */
  flush(kind: Block['kind']): void;
  addText(text: string, isLinked: boolean): void;
  addBreak(): void;
}

/** The blocks of an element in the order of its text; blank ones left out. */
export function blocksOf(root: Node): readonly Block[] {
  const collector = blockCollector();
  for (const child of root.childNodes) walk(child, { kind: 'PARAGRAPH', isLinked: false }, collector);
  collector.flush('PARAGRAPH');
  return collector.blocks;
}

interface Around {
  readonly kind: Block['kind'];
  readonly isLinked: boolean;
}

function walk(node: Node, { kind, isLinked }: Around, collector: Collector): void {
  if (isText(node)) collector.addText(node.textContent ?? '', isLinked);
  if (!isElement(node) || SKIPPED.has(node.tagName)) return;
  if (node.tagName === 'BR') collector.addBreak();
  const own = kindOf(node, kind);
  const isBlock = BLOCK_TAGS.has(node.tagName) || own !== kind;
  if (isBlock) collector.flush(own);
  const around = { kind: own, isLinked: isLinked || node.tagName === 'A' };
  for (const child of node.childNodes) walk(child, around, collector);
  if (isBlock) collector.flush(kind);
}

function blockCollector(): Collector {
  const blocks: Block[] = [];
  let [kind, text, linked, breaks]: [Block['kind'], string, number, number] = ['PARAGRAPH', '', 0, 0];
  const flush = (next: Block['kind']): void => {
    const clean = spaced(text);
    if (/[\p{L}\p{N}]/u.test(clean)) blocks.push({ text: clean, kind, linkShare: Math.min(1, linked / clean.length) });
    [kind, text, linked, breaks] = [next, '', 0, 0];
  };
  return {
    blocks,
    flush,
    addText(added, isLinked) {
      // One break divides verses as well as paragraphs; only where a sentence ended, it ends a paragraph.
      const isDivided = breaks > 1 || (breaks === 1 && SENTENCE_END.test(text));
      if (added.trim() !== '') {
        if (isDivided) flush(kind);
        else if (breaks > 0) text += ' ';
        breaks = 0;
      }
      text += added;
      if (isLinked) linked += spaced(added).length;
    },
    addBreak() {
      breaks += 1;
    },
  };
}

/** How many words the text has; an estimate in scripts that write none apart. */
export function wordsIn(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const rest = unspaced === 0 ? text : text.replace(UNSPACED, ' ');
  return (rest.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0) + Math.ceil(unspaced / LETTERS_A_WORD);
}

export function isSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** Whether it is a sentence of so many words or more: shorter ones may be a button's, a label's or a headline's. */
export function isSentenceOf(text: string, leastWords: number): boolean {
  return isSentence(text) && wordsIn(text) >= leastWords;
}

/** Equal for texts that differ in case, punctuation and white space only. */
export function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function kindOf(element: Element, around: Block['kind']): Block['kind'] {
  if (around === 'CAPTION' || isCaption(element)) return 'CAPTION';
  if (HEADING.test(element.tagName)) return 'HEADING';
  return element.tagName === 'LI' ? 'ITEM' : around;
}
