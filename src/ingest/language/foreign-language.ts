/** What a text that is not English is in, and how much of it says so. */
interface Foreign {
  /** ISO 639-1, or `und` where the script alone tells that it is not English. */
  readonly language: string;
  /** Letters that were judged. */
  readonly letters: number;
}

/** Addresses, handles and names of files are of no language. */
const WORD = /(?<![\p{L}\p{M}\p{N}_@./\\-])[\p{L}\p{M}][\p{L}\p{M}'’]*(?![\p{N}_@/\\]|\.\p{L})/gu;
const LATIN = /\p{Script=Latin}/gu;
/** Names begin with a capital, and single letters are marks: neither says in which language they stand. */
const SMALL_LATIN_WORD = /^(?=\p{Ll})[\p{Script=Latin}\p{M}'’]{2,}$/u;
const CAPITALS = /^(?=.*\p{Lu}{2})[\p{Lu}\p{M}'’]+$/u;

/** With fewer letters, chance decides: headlines that are all names have hardly any others. */
const LEAST_LETTERS = 24;
/** In capitals, names can't be told from words and are judged too: more letters have to make up for them. */
const LEAST_CAPITALS = 100;
/** Another script needs no guess, but two names in it do not make a text foreign. */
const LEAST_OF_OTHER_SCRIPT = 16;
/** By so much (of 1) another language fits better than English. */
const LEAST_LEAD = 0.08;
const UNKNOWN = 'und';

/**
 * The language of a text that is surely not English, else null: what is short or unsure counts as English. Sixty languages can be
 * told; others come out as the one nearest to them. Loads the detector when it is first needed.
 */
export async function foreignLanguage(text: string): Promise<Foreign | null> {
  const words = text.match(WORD) ?? [];
  const small = words.filter((word) => SMALL_LATIN_WORD.test(word));
  const letters = lettersIn(words);
  const isOfOtherScript = letters >= LEAST_OF_OTHER_SCRIPT && latinIn(words) < letters / 2;
  const judged = lettersIn(small) >= LEAST_LETTERS ? small : capitalsOf(words);
  if (judged.length === 0 && !isOfOtherScript) return null;
  const { guessLanguage } = await import('./guess-language.ts');
  const guess = guessLanguage(judged.join(' '));
  if (isOfOtherScript) {
    const isMixed = guess.language === 'en' && guess.isReliable;
    return isMixed ? null : { language: guessLanguage(words.join(' ')).language ?? UNKNOWN, letters };
  }
  const isForeign = guess.language !== null && guess.isReliable && guess.lead >= LEAST_LEAD;
  return isForeign ? { language: guess.language, letters: lettersIn(judged) } : null;
}

/** The words, where all of them are in capitals and enough; else none. */
function capitalsOf(words: readonly string[]): readonly string[] {
  const capitals = words.filter((word) => CAPITALS.test(word));
  return capitals.length >= words.length / 2 && lettersIn(capitals) >= LEAST_CAPITALS ? capitals : [];
}

function lettersIn(words: readonly string[]): number {
  return words.reduce((sum, { length }) => sum + length, 0);
}

function latinIn(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (word.match(LATIN)?.length ?? 0), 0);
}
