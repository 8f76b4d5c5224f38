import { ofWord, type Word } from '../text/word.ts';

/** The telling words of a construction; constructions with the same words share one. */
export interface Cue {
  /** Matches a shape that has one of them. */
  readonly words: RegExp;
  /** Matches the word with which one of them may begin. */
  readonly first: RegExp;
}

const cues = new Map<string, Cue>();

/** The cue of a pattern, its pieces in place: the words in its group `t`. */
export function cueOf(pattern: string): Cue {
  const words = (/\(\?<t>((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/u.exec(pattern)?.[1] ?? '').replace(
    /\(\?<=.*?\) ?\)/gu,
    '',
  );
  const known = cues.get(words) ?? {
    words: new RegExp(`(?<![^ ])(?:${words})`, 'u'),
    first: new RegExp(`^(?:${firstOf(words)})`, 'u'),
  };
  cues.set(words, known);
  return known;
}

/** The first words of the alternatives; nothing, which every word begins with, where they can't be told apart. */
function firstOf(words: string): string {
  const first = words.replace(/ [^|()]*(?=[|)]|$)/gu, '');
  return / |\(\?[!=<]/u.test(first) || /\(\?[!=<]/u.test(words) ? '' : first;
}

/** The cues that may begin with the word. */
export const cuesOfWord: (word: Word) => readonly Cue[] = ofWord(({ lower }) =>
  [...cues.values()].filter(({ first }) => first.test(lower)),
);
