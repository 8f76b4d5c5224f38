/** Nouns for what one asks the other for, as alternatives of a pattern. */
export const ASKED_FOR = '(?:hour|minutes|time (?=to (?:talk|discuss|meet|put|make|explain))|interview|{OCCASION})';
