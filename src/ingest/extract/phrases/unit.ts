import type { DateExpression } from '../dates/date-expression.ts';
import type { Phrase } from './phrase.ts';

interface Stretch {
  /** Index of its first token. */
  readonly first: number;
  /** Index of the token after its last one. */
  readonly next: number;
}

/** What a sentence is made of, as the grammar reads it: a word or mark, a time, or one or more coordinated noun phrases. */
export type Unit =
  | (Stretch & { readonly form: 'WORD'; readonly lower: string })
  | (Stretch & { readonly form: 'DATE'; readonly expression: DateExpression })
  | (Stretch & { readonly form: 'PHRASES'; readonly phrases: readonly Phrase[] });
