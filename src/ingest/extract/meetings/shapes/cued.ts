import { keptForLast } from '../../text/kept-for-last.ts';
import type { Token } from '../../text/tokens.ts';
import { neededByEach } from './needed-words.ts';
import { wordKinds } from './word-kinds.ts';

interface Tokenized {
  readonly tokens: readonly Token[];
}

/** A pattern over words of a sentence as they are written or in lower case, with what tells where it need not be tried. */
export interface Cued {
  readonly pattern: RegExp;
  /** Kinds of words, in any order, without which each of its alternatives can't match. */
  readonly cues: readonly (readonly number[])[];
}

/** Tells words wherever they stand in a token, which may be several (`co-chaired`), or end in the next one (`Monday's`). */
const KINDS = wordKinds(
  (word) => new RegExp(word, 'iu'),
  (lower) => [`${lower} `, `${lower}'s `],
);
/** A word may have been taken apart there. */
const HYPHEN = '-';

/** The pattern with its cues, read out of it; to be made before any sentence is read. */
export function cued(pattern: RegExp): Cued {
  const needed = neededByEach(pattern.source);
  return { pattern, cues: needed.map(({ words }) => words.filter((word) => !KINDS.isCommon(word)).map(KINDS.kindOf)) };
}

/** Whether the text, words of the sentence, matches. Most patterns are not tried: the sentence hasn't the words that they need, which is told at one look for each word. */
export function matches(cued: Cued, text: string, sentence: Tokenized): boolean {
  return mayMatch(cued, sentence) && cued.pattern.test(text);
}

/** Whether words of the sentence can match. */
export function mayMatch({ cues }: Cued, sentence: Tokenized): boolean {
  const told = cuesIn(sentence);
  return cues.some((needed) => needed.every((cue) => told[cue]));
}

/** By cue, whether the sentence has such a word. */
const cuesIn = keptForLast(({ tokens }: Tokenized): readonly boolean[] => {
  const told = new Array<boolean>(KINDS.count()).fill(tokens.some(({ text }) => text === HYPHEN));
  for (const { word } of tokens) for (const cue of KINDS.kindsOf(word)) told[cue] = true;
  return told;
});
