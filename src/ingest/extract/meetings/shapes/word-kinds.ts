import { ofWord, type Word } from '../../text/word.ts';

/** Nearly every sentence has one of them: that a pattern needs it tells little. */
const COMMONEST = ['the ', 'a ', 'an ', 'of ', 'to ', 'in ', 'and ', 'on ', 'for ', 'at ', ', '];

/** Kinds of words, by number: patterns that need the same share it. */
export interface WordKinds {
  /** Number of the kind that the pattern of a word tells. */
  kindOf(word: string): number;
  /** Whether one of the commonest words is of it. */
  isCommon(word: string): boolean;
  /** How many there are. */
  count(): number;
  /** Those of which the word is. */
  kindsOf(word: Word): readonly number[];
}

/** Kinds that are told by patterns, each compiled so, over the forms of a word: all must be known before the first word is asked for. */
export function wordKinds(
  compiled: (word: string) => RegExp,
  formsOf: (lower: string) => readonly string[],
): WordKinds {
  const numbers = new Map<string, number>();
  const patterns: RegExp[] = [];
  return {
    kindOf(word) {
      const known = numbers.get(word) ?? numbers.size;
      if (known === numbers.size) patterns.push(compiled(word));
      numbers.set(word, known);
      return known;
    },
    isCommon(word) {
      const pattern = compiled(word);
      return COMMONEST.some((common) => pattern.test(common));
    },
    count: () => patterns.length,
    kindsOf: ofWord(({ lower }) => {
      const forms = formsOf(lower);
      return patterns.flatMap((pattern, kind) => (forms.some((form) => pattern.test(form)) ? [kind] : []));
    }),
  };
}
