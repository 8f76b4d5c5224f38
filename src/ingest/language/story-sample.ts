import type { Article } from '../../graph/index.ts';

/** A language shows in a few sentences, and an article may begin or end with a stretch in another one. */
const PIECES = 3;
const PIECE_CHARACTERS = 500;

/** Pieces of the story's beginning, middle and end, without the page's furniture; the whole of a short one. At least one. */
export function storySample({ text, regions }: Pick<Article, 'text' | 'regions'>): readonly string[] {
  const story = storyOf(text, regions);
  if (story.length <= PIECES * PIECE_CHARACTERS) return [story];
  const step = (story.length - PIECE_CHARACTERS) / (PIECES - 1);
  return Array.from({ length: PIECES }, (_, index) => {
    const start = Math.floor(index * step);
    return story.slice(start, start + PIECE_CHARACTERS);
  });
}

function storyOf(text: string, regions: Article['regions']): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of regions.filter(({ role }) => role === 'FURNITURE' || role === 'RELATED')) {
    parts.push(text.slice(from, start));
    from = end;
  }
  return [...parts, text.slice(from)].join('\n');
}
