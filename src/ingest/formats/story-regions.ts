import type { Region, RegionRole } from '../../graph/index.ts';
import { type TextLine, textLines } from './text-lines.ts';

const CAPTION = /^(?:FILE|File photo|PHOTO|Photo|Pictured)\s*[-–—:]\s*\S/;

/** What a line of a story is by its look alone; null for the story's own text. */
export function captionOf({ text }: TextLine): RegionRole | null {
  return CAPTION.test(text) ? 'CAPTION' : null;
}

/** The regions of a text without page furniture: its headline where the first line repeats the title, and photo captions. */
export function regionsOfStory(text: string, title: string | null): readonly Region[] {
  const [first, ...rest] = textLines(text);
  if (first === undefined) return [];
  const role = title !== null && first.text === title.replace(/\s+/g, ' ') ? 'HEADLINE' : captionOf(first);
  return [regionAt(first, role), ...rest.map((line) => regionAt(line, captionOf(line)))].filter(
    (region) => region !== null,
  );
}

/** The line as a region; null where it has no role of its own. */
export function regionAt({ start, end }: TextLine, role: RegionRole | null): Region | null {
  return role === null ? null : { start, end, role };
}
