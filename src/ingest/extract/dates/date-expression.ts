/** A time as a text words it, before the day of publication tells what it means. */
export type DateExpression =
  | {
      readonly form: 'DAY';
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      readonly lastDay: number | null;
      /** `5 May last year`. */
      readonly ofYear: Which | null;
    }
  | {
      readonly form: 'MONTH';
      readonly year: number | null;
      readonly month: number;
      readonly which: Which | null;
      readonly ofYear: Which | null;
    }
  | { readonly form: 'YEAR'; readonly year: number }
  | { readonly form: 'WEEKDAY'; readonly weekday: number; readonly which: Which | null }
  /** A weekday of the week that is so many weeks from that of the publication. */
  | { readonly form: 'WEEKDAY_OF_WEEK'; readonly weekday: number; readonly weeks: number }
  /** So many days, weeks, months or years from the publication. */
  | { readonly form: 'OFFSET'; readonly unit: 'day' | 'week' | 'month' | 'year'; readonly count: number }
  /** So many days from the day told before in the article: `a day earlier`. */
  | { readonly form: 'FROM_TOLD'; readonly days: number }
  /** A week or the like: it tells no day. */
  | { readonly form: 'VAGUE' };

export type Which = 'LAST' | 'THIS' | 'NEXT';
/** How far from that of the publication. */
export const STEP: Readonly<Record<Which, number>> = { LAST: -1, THIS: 0, NEXT: 1 };

/** A time in a run of tokens: what it says, and the index of the first token after it. */
export interface DateFound {
  readonly expression: DateExpression;
  readonly next: number;
}
