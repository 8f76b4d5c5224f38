import { authorsIn, isTimes } from '../page-furniture.ts';
import { textLines } from '../text-lines.ts';
import { type Block, isSentence, isSentenceOf, keyOf, wordsIn } from './blocks.ts';

const BUTTON =
  /^(?:advertisement|sponsored|ad|share(?: (?:this|on|via|article|story)\b.*)?|tweet|print|e-?mail|save|copy link|listen(?: to (?:this )?(?:article|story))?|loading.{0,12}|play video|watch(?: now)?|close|menu|search|comments?(?: \(\d+\))?|leave a comment|post a comment|reply|image|getty images|reuters|ap|facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|show (?:more|less)|view (?:all|more|gallery)|back to top|next|previous|(?:story|article) continues below.*|continue reading(?: the main story)?|skip (?:past|advertisement).*|реклама|поделиться|anzeige|publicité|publicidad)[.:]?$/i;
const POINTER =
  /^(?:read (?:more|also|next|the full\b.*)|also read|see also|related(?: (?:stories|articles|news|topics|links|coverage))?|more (?:on this|from|stories|news|about)|recommended|you (?:may|might) also (?:like|be interested)|watch|listen|photos?|gallery|don['’]t miss|most (?:read|popular|viewed)|up next|trending|top stories|editor['’]s picks?|in pictures|click here|download|tags?|topics?|filed under|categories|keywords|follow|читайте также|читайте|lesen sie auch|lire aussi|à lire aussi|lea también|leia também|leggi anche)(?![\p{L}\p{N}])/iu;
const APPEAL =
  /^(?:sign up (?:for|to|here|now)|subscribe (?:to|now|here|today)|follow us|join (?:us|our|the conversation)|get (?:the|our) .{0,60}(?:inbox|newsletter|email|app)|like us on|support (?:our|us|quality|independent)|donate (?:to|now)|download (?:the|our) .{0,30}app|(?:enter|add) your e-?mail|by (?:signing up|clicking|subscribing|submitting)|already a (?:subscriber|member)|thanks? (?:you )?for (?:signing up|reading|subscribing)|this (?:article|story) (?:is for subscribers|was (?:originally|first) published)|have a (?:news )?tip\b|do you have a (?:story|tip)\b|(?:we use|this (?:web)?site uses) cookies|please (?:enable|turn on) javascript|contact (?:us|the author) at|you (?:have|['’]ve) (?:reached|read) your|to continue reading)/i;
const RIGHTS = /^(?:©|\(c\)\s|copyright\b)|\ball rights reserved\b|\bmay not be (?:published|reproduced)\b/i;
const AUTHOR_END = /^about (?:the )?(?:authors?|writer)$/i;
const ENDING =
  /^(?:related(?: (?:stories|articles|news|content|coverage|posts|topics))?|comments?|\d+ comments?|leave a (?:reply|comment)|more (?:from|stories|on|in)\b.{0,40}|most (?:read|popular)|recommended.{0,20}|you (?:may|might) also.{0,20}|(?:further reading|read (?:more|next|also))|see also|share(?: this.{0,20})?|latest (?:news|stories)|trending.{0,10}|about the authors?|newsletters?|sign up.{0,40}|subscribe.{0,40}|top stories)$/i;

/** Longer blocks are paragraphs, whatever they begin with. */
const MAX_BUTTON_WORDS = 40;
const MAX_POINTER_WORDS = 25;
const MAX_POINTER_WORDS_UNLINKED = 6;
const MAX_BYLINE_WORDS = 12;
const MAX_RIGHTS_WORDS = 80;

/** A paragraph so much of which is linked is a way elsewhere. */
const MAX_LINK_SHARE = 0.75;
const MAX_ITEM_LINK_SHARE = 0.6;

/** Where a title may stand. */
const TOP_BLOCKS = 4;

/** Shorter blocks before the first and after the last paragraph are labels. */
const LABEL_WORDS = 8;
/** A sentence of fewer words may be a button's. */
const STORY_WORDS = 15;
const STORY_LINK_SHARE = 0.3;
/** Fewer paragraphs, or less than half of the words that follow, are no story that goes on. */
const LEAST_STORY = 3;
const MOSTLY = 0.5;
/** So many links in a row are a box of them: summaries stand between the links of others. */
const BOX_LINKS = 2;
/** A story's end is not before so much of it. */
const EARLIEST_ENDING = 0.5;

/** The blocks of a story without what pages put between: ways elsewhere, buttons, appeals, bylines, repetitions; its title is left out. */
export function cleanStory(blocks: readonly Block[], title: string | null): readonly Block[] {
  const seen = new Set<string>();
  const whole = endedAt(withoutTitle(blocks, title).map(unlessSentence));
  const own = whole.filter((block) => {
    const key = keyOf(block.text);
    if (seen.has(key) || (title !== null && key === keyOf(title))) return false;
    if (isFurniture(block)) return false;
    seen.add(key);
    return true;
  });
  const boxes = headingsOfBoxes(whole, new Set(own));
  return withoutLabels(withoutEmptyHeadings(own.filter((block) => !boxes.has(block))));
}

/** What is marked as a heading and runs on is a paragraph in large letters. */
function unlessSentence(block: Block): Block {
  const isParagraph = block.kind === 'HEADING' && isSentenceOf(block.text, STORY_WORDS);
  return isParagraph ? { ...block, kind: 'PARAGRAPH' } : block;
}

/** Where only markup that is lost divided the title from the first paragraph. */
function withoutTitle(blocks: readonly Block[], title: string | null): readonly Block[] {
  if (title === null) return blocks;
  const isGlued = ({ text }: Block, index: number): boolean => index < TOP_BLOCKS && text.startsWith(`${title} `);
  return blocks.map((block, index) =>
    isGlued(block, index) ? { ...block, text: block.text.slice(title.length + 1) } : block,
  );
}

/** What follows a heading such as "Related stories" late in the story is not of it. */
function endedAt(blocks: readonly Block[]): readonly Block[] {
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const rest = restsOf(blocks);
  let before = 0;
  for (const [index, { text }] of blocks.entries()) {
    if (before > total * EARLIEST_ENDING && (ENDING.test(text) || AUTHOR_END.test(text)) && isEnd(rest[index + 1]))
      return blocks.slice(0, index);
    before += text.length;
  }
  return blocks;
}

/** What comes from a block on. */
interface Rest {
  /** So many links in a row, before anything else. */
  readonly links: number;
  /** Whether a paragraph of a story follows them. */
  readonly isStoryNext: boolean;
  readonly words: number;
  readonly story: { readonly blocks: number; readonly words: number };
}

const NO_REST: Rest = { links: 0, isStoryNext: false, words: 0, story: { blocks: 0, words: 0 } };

/** Of each block, counted once from the end. */
function restsOf(blocks: readonly Block[]): readonly Rest[] {
  let rest = NO_REST;
  const rests = [...blocks].reverse().map((block) => {
    const [words, isOwn] = [wordsIn(block.text), isStory(block)];
    const isLink = block.linkShare >= MAX_LINK_SHARE;
    const { story } = rest;
    rest = {
      links: isLink ? rest.links + 1 : 0,
      isStoryNext: isLink ? rest.isStoryNext : isOwn,
      words: rest.words + words,
      story: isOwn ? { blocks: story.blocks + 1, words: story.words + words } : story,
    };
    return rest;
  });
  return rests.reverse();
}

/** A pointer between paragraphs is followed by more story than links; a box of links ends where a paragraph follows them. */
function isEnd({ links, isStoryNext, words, story }: Rest = NO_REST): boolean {
  if (links >= BOX_LINKS && isStoryNext) return false;
  return story.blocks < LEAST_STORY || story.words < words * MOSTLY;
}

function isStory({ text, linkShare }: Block): boolean {
  return linkShare < STORY_LINK_SHARE && isSentenceOf(text, STORY_WORDS);
}

function isFurniture(block: Block): boolean {
  const { text, kind, linkShare } = block;
  const words = wordsIn(text);
  if (kind === 'CAPTION') return words < 3;
  if (!/\p{L}/u.test(text)) return true;
  if (words > MAX_BUTTON_WORDS) return RIGHTS.test(text) && words < MAX_RIGHTS_WORDS;
  if (linkShare > (kind === 'PARAGRAPH' ? MAX_LINK_SHARE : MAX_ITEM_LINK_SHARE)) return true;
  return [BUTTON, APPEAL, RIGHTS].some((form) => form.test(text)) || isPointer(block, words) || isByline(text, words);
}

function isPointer({ text, linkShare }: Block, words: number): boolean {
  if (words > MAX_POINTER_WORDS || !POINTER.test(text)) return false;
  return linkShare > 0 || /^[^.!?]{0,40}:/.test(text) || words <= MAX_POINTER_WORDS_UNLINKED;
}

function isByline(text: string, words: number): boolean {
  const [line] = textLines(text);
  return line !== undefined && (isTimes(line) || (words <= MAX_BYLINE_WORDS && authorsIn(line).length > 0));
}

/** The headings below which nothing stood but what is left out. */
function headingsOfBoxes(whole: readonly Block[], own: ReadonlySet<Block>): ReadonlySet<Block> {
  const boxes = new Set<Block>();
  let [below, kept] = [0, 0];
  for (const block of [...whole].reverse()) {
    if (block.kind === 'HEADING') {
      if (below > 0 && kept === 0) boxes.add(block);
      [below, kept] = [0, 0];
    } else {
      below += 1;
      if (own.has(block)) kept += 1;
    }
  }
  return boxes;
}

/** The blocks without headings that nothing follows. */
export function withoutEmptyHeadings(blocks: readonly Block[]): readonly Block[] {
  let next: Block | undefined;
  const kept = [...blocks].reverse().filter((block, fromEnd) => {
    const isFirst = fromEnd === blocks.length - 1;
    const isKept = block.kind !== 'HEADING' || (next !== undefined && (next.kind !== 'HEADING' || !isFirst));
    if (block.kind !== 'CAPTION') next = block;
    return isKept;
  });
  return kept.reverse();
}

function withoutLabels(blocks: readonly Block[]): readonly Block[] {
  const isLabel = ({ text, kind }: Block): boolean =>
    kind !== 'CAPTION' && wordsIn(text) < LABEL_WORDS && !isSentence(text) && kind !== 'ITEM';
  const isText = (block: Block): boolean => block.kind !== 'CAPTION' && !isLabel(block);
  const first = blocks.findIndex(isText);
  const last = blocks.findLastIndex(isText);
  return blocks.filter(
    (block, index) =>
      (index >= first || block.kind !== 'PARAGRAPH' || !isLabel(block)) && (index <= last || !isLabel(block)),
  );
}
