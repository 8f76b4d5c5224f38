import type { Region, RegionRole } from '../../graph/index.ts';
import { isFurniture } from './page-furniture.ts';
import { captionOf, regionAt } from './story-regions.ts';
import { endsLikeSentence, standsAlone, type TextLine, wordCount } from './text-lines.ts';

/** A heading names a part; a longer line without full stop is a quote whose speaker follows. */
const MAX_HEADING_WORDS = 8;

const RELATED = /^(?:(?:read|see|watch)(?: also| more)|related(?: news| articles?)?|more on this)\s*:?(?<link>.*)$/i;
const ATTRIBUTION = /^[-–—]\s*\S/;

/** The roles of a page's lines between its top and its end; the story itself has none. */
export function pageStory(lines: readonly TextLine[]): readonly Region[] {
  return lines.map((line, at) => regionAt(line, roleOf(line, lines[at + 1]))).filter((region) => region !== null);
}

function roleOf(line: TextLine, next: TextLine | undefined): RegionRole | null {
  const link = RELATED.exec(line.text)?.groups?.link;
  if (link !== undefined && !endsLikeSentence(line)) return link.trim() === '' ? 'FURNITURE' : 'RELATED';
  if (ATTRIBUTION.test(line.text)) return null;
  if (isHeading(line, next)) return 'HEADING';
  return captionOf(line) ?? (isFurniture(line) && !endsLikeSentence(line) ? 'FURNITURE' : null);
}

function isHeading(line: TextLine, next: TextLine | undefined): boolean {
  if (!standsAlone(line) || wordCount(line) > MAX_HEADING_WORDS || isFurniture(line)) return false;
  const endsOpen = /[\p{L}\p{N})?]$/u.test(line.text);
  return endsOpen && next !== undefined && !ATTRIBUTION.test(next.text);
}
