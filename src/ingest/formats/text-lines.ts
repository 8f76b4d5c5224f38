import type { Span } from '../../graph/index.ts';

/** A line with something on it; the span leaves out the white space at its ends. */
export interface TextLine extends Span {
  /** Runs of white space as one space each. */
  readonly text: string;
  /** Whether a blank line, or the edge of the text, comes before and after. */
  readonly afterBlank: boolean;
  readonly beforeBlank: boolean;
}

/** The lines of the text that are not blank, in order. */
export function textLines(text: string): readonly TextLine[] {
  const spans = [...text.matchAll(/[^\r\n]+/g)]
    .map(({ 0: raw, index }) => ({
      start: index + raw.length - raw.trimStart().length,
      end: index + raw.trimEnd().length,
    }))
    .filter(({ start, end }) => start < end);
  return spans.map(({ start, end }, at) => ({
    start,
    end,
    text: text.slice(start, end).replace(/\s+/g, ' '),
    afterBlank: isBlankBetween(text, spans[at - 1]?.end, start),
    beforeBlank: isBlankBetween(text, end, spans[at + 1]?.start),
  }));
}

/** Whether the line ends as sentences do, closing quotes aside. */
export function endsLikeSentence({ text }: TextLine): boolean {
  return /[.!?…]["'”’»)\]]*$/.test(text);
}

export function wordCount({ text }: TextLine): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
}

export function standsAlone({ afterBlank, beforeBlank }: TextLine): boolean {
  return afterBlank && beforeBlank;
}

function isBlankBetween(text: string, end: number | undefined, start: number | undefined): boolean {
  if (end === undefined || start === undefined) return true;
  return (text.slice(end, start).match(/\r\n|\r|\n/g)?.length ?? 0) > 1;
}
