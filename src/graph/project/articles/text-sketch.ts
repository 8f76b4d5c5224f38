import { folded } from '../../../lexicon/index.ts';
import { type Article, partsWithout, type RegionRole } from '../../model/index.ts';

/** How many samples a sketch has: enough to tell half the same from a third within a tenth or so. */
export const SKETCH_BINS = 64;

/** Characters of a sample; {@link EMPTY_BIN} where the text is too short to have one. */
export const BIN_CHARACTERS = 4;
export const EMPTY_BIN = '----';

/** Runs of so many words are hardly ever the same by chance. */
const SHINGLE_WORDS = 4;

/** What whoever takes over a story writes anew. */
const NOT_STORY: ReadonlySet<RegionRole> = new Set<RegionRole>(['HEADLINE', 'FURNITURE', 'RELATED', 'CAPTION']);

/**
 * A sample of the runs of four words in the article's story, 64 × 4 hexadecimal digits: two texts share as many of them as they share of their
 * runs, so that a copy is known though its beginning, its end or a sentence was changed. Cost: its words.
 *
 * @see https://arxiv.org/abs/1208.1259 one permutation hashing
 */
export function textSketch(article: Pick<Article, 'text' | 'regions'>): string {
  const least = new Array<number>(SKETCH_BINS).fill(Number.POSITIVE_INFINITY);
  const words = wordsOf(partsWithout(article, NOT_STORY).join(' ').trim() || article.text);
  for (let at = 0; at === 0 || at + SHINGLE_WORDS <= words.length; at += 1) {
    const hash = hashed(words, at, Math.min(at + SHINGLE_WORDS, words.length));
    const bin = hash % SKETCH_BINS;
    least[bin] = Math.min(least[bin] ?? hash, hash);
  }
  return least.map((hash) => (Number.isFinite(hash) ? digits(hash) : EMPTY_BIN)).join('');
}

/** The words of the folded text. Piece by piece, as white space parts what folding looks at together: most pieces are a plain word, which is quick. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (const piece of text.split(WHITE_SPACE)) {
    const lower = piece.toLowerCase();
    if (PLAIN_WORD.test(lower)) words.push(lower);
    else for (const word of folded(piece).match(/[\p{L}\p{N}]+/gu) ?? []) words.push(word);
  }
  return words;
}

const PLAIN_WORD = /^[a-z0-9]+$/;
/** But for the one that folding takes for no character at all. */
const WHITE_SPACE = /[^\S\uFEFF]+/u;

/** Low bits besides those that chose the bin: the least of many begins with zeros. */
function digits(hash: number): string {
  return ((hash >>> 6) & 0xffff).toString(16).padStart(BIN_CHARACTERS, '0');
}

/**
 * 32 bits, each of which follows from all of the words from one to another, with blanks between them; without making a text of them.
 *
 * @see https://github.com/aappleby/smhasher MurmurHash3's finalizer over FNV-1a
 */
function hashed(words: readonly string[], from: number, to: number): number {
  let hash = FNV_OFFSET;
  for (let at = from; at < to; at += 1) {
    if (at > from) hash = mixed(hash, BLANK);
    const word = words[at] ?? '';
    for (let unit = 0; unit < word.length; unit += 1) hash = mixed(hash, word.charCodeAt(unit));
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const FNV_OFFSET = 0x811c9dc5;
const BLANK = 0x20;

function mixed(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}
