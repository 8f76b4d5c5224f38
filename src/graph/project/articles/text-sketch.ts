import { folded, plainText } from '../../../lexicon/index.ts';
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
  const ends = endsIn(words);
  for (let at = 0, from = 0; at === 0 || at + SHINGLE_WORDS <= ends.length; at += 1) {
    const hash = hashed(words, from, ends[Math.min(at + SHINGLE_WORDS, ends.length) - 1] ?? 0);
    const bin = hash % SKETCH_BINS;
    least[bin] = Math.min(least[bin] ?? hash, hash);
    from = (ends[at] ?? 0) + 1;
  }
  return least.map((hash) => (Number.isFinite(hash) ? digits(hash) : EMPTY_BIN)).join('');
}

/** The words of the folded text, with a blank between them. Line by line, as white space parts what folding looks at together: most lines are of plain words, which is quick. */
function wordsOf(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => plainText(line) ?? line.split(WHITE_SPACE).flatMap(wordsOfPiece))
    .filter((words) => words !== '')
    .join(' ');
}

function wordsOfPiece(piece: string): readonly string[] {
  return folded(piece).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Where each of the words ends. */
function endsIn(words: string): readonly number[] {
  const ends: number[] = [];
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) ends.push(at);
  return words === '' ? ends : [...ends, words.length];
}

/** But for the one that folding takes for no character at all. */
const WHITE_SPACE = /[^\S\uFEFF]+/u;

/** Low bits besides those that chose the bin: the least of many begins with zeros. */
function digits(hash: number): string {
  return ((hash >>> 6) & 0xffff).toString(16).padStart(BIN_CHARACTERS, '0');
}

/**
 * 32 bits, each of which follows from all of the text from one place to another; without making a text of it.
 *
 * @see https://github.com/aappleby/smhasher MurmurHash3's finalizer over FNV-1a
 */
function hashed(text: string, from: number, to: number): number {
  let hash = FNV_OFFSET;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const FNV_OFFSET = 0x811c9dc5;
