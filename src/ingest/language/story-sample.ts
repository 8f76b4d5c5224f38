import { type Article, partsWithout, type RegionRole } from '../../graph/index.ts';

/** A language shows in a few sentences, and an article may begin or end with a stretch in another one. */
const PIECES = 3;
const PIECE_CHARACTERS = 500;

const NOT_STORY: ReadonlySet<RegionRole> = new Set<RegionRole>(['FURNITURE', 'RELATED']);

/** Pieces of the story's beginning, middle and end, without the page's furniture; the whole of a short one. At least one. */
export function storySample(article: Pick<Article, 'text' | 'regions'>): readonly string[] {
  const story = partsWithout(article, NOT_STORY).join('\n');
  if (story.length <= PIECES * PIECE_CHARACTERS) return [story];
  const step = (story.length - PIECE_CHARACTERS) / (PIECES - 1);
  return Array.from({ length: PIECES }, (_, index) => {
    const start = Math.floor(index * step);
    return story.slice(start, start + PIECE_CHARACTERS);
  });
}
