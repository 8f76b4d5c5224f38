/** Nouns for what one asks the other for, as alternatives of a pattern. */
export const OCCASION =
  '(?:meeting|talks|audience|appointment|hour|minutes|time (?=to (?:talk|discuss|meet|put|make|explain))|interview|sit-down|dialogue|conversation|session|summit|lunch|dinner|breakfast|coffee|tea|call|negotiations|hearing|discussions)';
