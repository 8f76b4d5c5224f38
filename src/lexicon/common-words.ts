import words from './data/common-words.json' with { type: 'json' };
import { once } from './once.ts';

/** Whether a noun means one person or several. */
export type PersonNumber = 'ONE' | 'MANY';

interface CommonWords {
  readonly persons: ReadonlyMap<string, PersonNumber>;
  /** Base forms. */
  readonly verbs: ReadonlySet<string>;
}

const all = once((): CommonWords => {
  const persons = new Map<string, PersonNumber>();
  const verbs = new Set<string>();
  for (const row of words.rows) {
    const word = row.slice(0, -2);
    if (row.endsWith('v')) verbs.add(word);
    else persons.set(word, 'ONE').set(pluralOf(word), 'MANY');
  }
  return { persons, verbs };
});

/** Whether the word in lower case is a noun for one person (`tycoon`) or for several (`tycoons`); null for any other word. */
export function personNoun(word: string): PersonNumber | null {
  return all().persons.get(word) ?? null;
}

/** Whether the word in lower case is a form of a regular verb that is seldom anything else, or the base form of one that is not regular. */
export function isVerbForm(word: string): boolean {
  const { verbs } = all();
  return verbs.has(word) || stemsOf(word).some((stem) => verbs.has(stem));
}

function pluralOf(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}

/** The base forms that an ending may have been put to: `carried`, `planned`, `leaving`. */
function stemsOf(word: string): readonly string[] {
  const ending = /(?:ies|ied|es|ed|s|d|ing)$/u.exec(word)?.[0];
  if (ending === undefined) return [];
  const stem = word.slice(0, -ending.length);
  if (ending.startsWith('i') && ending !== 'ing') return [`${stem}y`, `${stem}ie`];
  const single = /([^aeiou])\1$/u.test(stem) ? [stem.slice(0, -1)] : [];
  return [stem, `${stem}e`, ...single];
}
