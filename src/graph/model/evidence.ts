/** A stretch of an article's text: UTF-16 code units, `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The parts of a claim that a sentence can speak for. */
export const CLAIM_FIELDS = ['PARTICIPANTS', 'DATE', 'PLACE', 'VENUE', 'STATUS', 'FORMAT'] as const;
export type ClaimField = (typeof CLAIM_FIELDS)[number];

/**
 * A quote and where it stands in its article.
 *
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export interface Evidence extends Span {
  readonly quote: string;
  /** Up to 32 characters before and after the quote. */
  readonly prefix: string;
  readonly suffix: string;
  readonly supports: readonly ClaimField[];
}

const CONTEXT_CHARACTERS = 32;

/** The evidence that stands at the span of the text; its quote equals the text there. */
export function evidenceAt(text: string, { start, end }: Span, supports: readonly ClaimField[] = []): Evidence {
  return {
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_CHARACTERS), start),
    suffix: text.slice(end, end + CONTEXT_CHARACTERS),
    supports: [...supports],
  };
}
