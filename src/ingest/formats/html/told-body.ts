import { parseHTML } from 'linkedom';
import { type Block, blocksOf, isSentenceOf, wordsIn } from './blocks.ts';
import { tameMarkup } from './tame-markup.ts';

/** A shorter body in JSON-LD is a summary. */
const MIN_WORDS = 80;

/** With less of the words that the page shows, what JSON-LD tells is cut. */
const LEAST_OF_SHOWN = 0.6;

/** With so much more, the page shows a teaser of it. */
const WHOLE = 1.35;

const LEAST_LEAD_WORDS = 10;
const MAX_LEAD_LINK_SHARE = 0.3;

const SHINGLE_WORDS = 3;
const LEAST_SHARED = 0.5;

/**
 * The story's blocks where JSON-LD tells it too: those of the page that stand in it, or, where the page shows much less, what it tells itself.
 * The shown blocks unchanged where JSON-LD has no whole body.
 */
export function withToldBody(shown: readonly Block[], told: string | null, where: string): readonly Block[] {
  if (told === null) return shown;
  const body = bodyBlocks(told, where);
  const words = count(body);
  if (words < MIN_WORDS || words < count(shown) * LEAST_OF_SHOWN) return shown;
  if (words > count(shown) * WHOLE) return body;
  const known = new Set(body.flatMap(({ text }) => shingles(text)));
  const isTold = ({ text }: Block): boolean => {
    const own = shingles(text);
    return own.length === 0 || own.filter((shingle) => known.has(shingle)).length >= own.length * LEAST_SHARED;
  };
  const areTold = shown.map(isTold);
  const first = areTold.indexOf(true);
  const kept = shown.filter(
    (block, at) =>
      (block.kind !== 'PARAGRAPH' && block.kind !== 'ITEM') || areTold[at] || (at < first && isLead(block)),
  );
  return count(kept) >= words * LEAST_OF_SHOWN ? kept : shown;
}

/** A paragraph before what is told sums it up. */
function isLead({ text, linkShare }: Block): boolean {
  return linkShare < MAX_LEAD_LINK_SHARE && isSentenceOf(text, LEAST_LEAD_WORDS);
}

/** Marked up or not, with line breaks or without. */
function bodyBlocks(told: string, where: string): readonly Block[] {
  const isMarkup = /<(?:p|br|div)\b/i.test(told);
  const markup = isMarkup ? told : told.replace(/\s*\n\s*/g, '<p>');
  return blocksOf(parseHTML(tameMarkup(markup, where).markup).document.body);
}

function count(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text, kind }) => sum + (kind === 'CAPTION' ? 0 : wordsIn(text)), 0);
}

function shingles(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(SHINGLE_WORDS - 1).map((_, at) => words.slice(at, at + SHINGLE_WORDS).join(' '));
}
