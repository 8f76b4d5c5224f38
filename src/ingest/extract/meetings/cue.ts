import { ofWord, type Word } from '../text/word.ts';

/** Words of which a shape must have one for a construction to match; constructions with the same words share one. */
export interface Cue {
  /** Matches a shape where one of them begins, and nowhere else: sticky. */
  readonly words: RegExp;
  /** Matches the word with which one of them may begin. */
  readonly first: RegExp;
}

const cues = new Map<string, Cue>();
/** What first words may be written with, so that they can be told. */
const PLAIN = /^[\p{L}\p{N}|()?:,'’[\]-]+$/u;
const LOOKBEHIND = /\(\?<=.*?\) ?\)/gu;

/** The telling words of a pattern, its pieces in place: those in its group `t`. */
export function cueOf(pattern: string): Cue {
  return cueFor((/\(\?<t>((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/u.exec(pattern)?.[1] ?? '').replace(LOOKBEHIND, ''));
}

/** The words with which every match of the pattern begins; null where it may begin with anything. */
export function leadOf(pattern: string): Cue | null {
  const group = /^\(\?(?:<t>|:)((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)(?![?*{+])/u.exec(pattern)?.[1] ?? '';
  const words = group.replace(LOOKBEHIND, '');
  return firstOf(words) === '' ? null : cueFor(words);
}

function cueFor(words: string): Cue {
  const known = cues.get(words) ?? {
    words: new RegExp(`(?:${words})`, 'uy'),
    first: new RegExp(`^(?:${firstOf(words)})`, 'u'),
  };
  cues.set(words, known);
  return known;
}

/** The first words of the alternatives; nothing, which every word begins with, where they can't be told apart. */
function firstOf(words: string): string {
  const first = alternativesOf(words).map(firstOfOne);
  return first.every((one) => PLAIN.test(one)) ? first.join('|') : '';
}

function firstOfOne(alternative: string): string {
  const first = /^(?:[^ ()]|\((?:[^()]|\([^()]*\))*\))*/u.exec(alternative)?.[0] ?? '';
  const inner = first.includes(' ') ? /^\(\?:((?:[^()]|\([^()]*\))*)\)$/u.exec(first)?.[1] : undefined;
  return inner === undefined ? first : `(?:${firstOf(inner)})`;
}

/** The alternatives that stand in no brackets. */
function alternativesOf(words: string): readonly string[] {
  return words.match(/(?:[^|()]|\((?:[^()]|\([^()]*\))*\))+/gu) ?? [];
}

/** The cues that may begin with the word. */
export const cuesOfWord: (word: Word) => readonly Cue[] = ofWord(({ lower }) =>
  [...cues.values()].filter(({ first }) => first.test(lower)),
);
