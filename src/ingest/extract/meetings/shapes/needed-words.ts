import { alternativesOf, type Term, type Terms } from './pattern-terms.ts';

/** What a pattern can't match without. */
export interface NeededWords {
  /** In their order, each as a pattern of how such a word begins, with the space after it where that is known. */
  readonly words: readonly string[];
  /** Whether every match begins with the first of them. */
  readonly lead: boolean;
}

const NONE: NeededWords = { words: [], lead: false };
/** What goes beyond one word: a space, a placeholder, anything. */
const BEYOND = / |«|\\S|\[\^|(?<!\\)\./u;

/**
 * The words without which a pattern can't match, read out of the pattern itself, its pieces in place:
 * `(?:had|held) (?:\S+ ){0,3}?talks with` needs `had` or `held`, then `talks`, then `with`, and begins with the first.
 */
export function neededWords(pattern: string): NeededWords {
  const [only, ...others] = neededByEach(pattern);
  return only === undefined || others.length > 0 ? NONE : only;
}

/** The like for each of its alternatives. */
export function neededByEach(pattern: string): readonly NeededWords[] {
  return alternativesOf(pattern).map(wordsOf);
}

function wordsOf(terms: Terms): NeededWords {
  const { words, lead, begun } = terms.reduce(readOn, { words: [], lead: true, begun: '' });
  const all = withWords({ words, lead }, wordOf(begun));
  return { ...all, lead: all.lead && all.words.length > 0 };
}

interface Read extends NeededWords {
  /** How the word begins in which the next term stands; null where that may be anyhow. */
  readonly begun: string | null;
}

function readOn(read: Read, term: Term): Read {
  // The telling word is one of its own wherever it stands.
  const begun = term.telling ? (read.begun ?? '') : read.begun;
  if (!BEYOND.test(term.source)) return { ...read, begun: begun === null ? null : begun + term.source };
  if (term.source === ' ') return { ...withWords(read, wordOf(begun, ' ')), begun: '' };
  if (begun !== '') return { ...withWords(read, wordOf(begun)), begun: null };
  return { ...withWords(read, wordsWithin(term)), begun: endsWord([term]) ? '' : null };
}

function withWords({ words, lead }: NeededWords, found: NeededWords): NeededWords {
  return { words: [...words, ...found.words], lead: lead && (words.length > 0 || found.lead) };
}

function wordOf(begun: string | null, after = ''): NeededWords {
  if (begun === null || new RegExp(`^(?:${begun})$`, 'u').test('')) return NONE;
  return { words: [begun + after], lead: true };
}

/** The words of the only alternative of a group; of several, where each begins with a word, those with which one begins, and those with which one ends where each has more. */
function wordsWithin({ optional, alternatives }: Term): NeededWords {
  if (optional) return NONE;
  const all = alternatives.map(wordsOf);
  const [only] = all;
  if (only !== undefined && all.length === 1) return only;
  if (all.length === 0 || !all.every(({ lead }) => lead)) return NONE;
  const first = anyOf(all.map(({ words }) => words[0]));
  const haveMore = all.every(({ words }) => words.length > 1);
  return { words: haveMore ? [first, anyOf(all.map(({ words }) => words.at(-1)))] : [first], lead: true };
}

function anyOf(words: readonly (string | undefined)[]): string {
  return `(?:${words.join('|')})`;
}

/** Whether a word begins after the terms, where one does before them. */
function endsWord(terms: Terms): boolean {
  const last = terms.at(-1);
  if (last === undefined || last.source === ' ') return true;
  if (last.alternatives.length === 0 || !last.alternatives.every(endsWord)) return false;
  // What need not be there, or may be nothing, leaves it to what stands before it.
  return endsWord(terms.slice(0, -1)) || !(last.optional || last.alternatives.some(({ length }) => length === 0));
}
