import { areFormsOfOneName } from '../../lexicon/index.ts';
import { editDistance } from './edit-distance.ts';
import type { NameWord } from './name-word.ts';

/** How alike two words are, 0 to 1, and by what. */
export interface WordLikeness {
  readonly score: number;
  readonly by: 'SAME' | 'SOUND' | 'FORM' | 'CONSONANTS' | 'TYPING' | 'INITIAL' | 'NONE';
}

const SCORES = { SAME: 1, SOUND: 0.96, FORM: 0.93, CONSONANTS: 0.88, TYPING: 0.86, INITIAL: 0.75, NONE: 0 } as const;
/** Shorter words differ by a letter because they are two words. */
const LEAST_TYPED_LETTERS = 5;
const LEAST_TWICE_TYPED_LETTERS = 9;
/** Fewer consonants are shared by chance. */
const LEAST_CONSONANTS = 3;
const MOST_VOWELS_APART = 2;

const likeness = (by: WordLikeness['by']): WordLikeness => ({ score: SCORES[by], by });
const RESULTS = {
  SAME: likeness('SAME'),
  SOUND: likeness('SOUND'),
  FORM: likeness('FORM'),
  CONSONANTS: likeness('CONSONANTS'),
  TYPING: likeness('TYPING'),
  INITIAL: likeness('INITIAL'),
  NONE: likeness('NONE'),
} as const;

/** What can be said of two different words, the surest first: the first that answers counts. */
const RULES: readonly ((a: NameWord, b: NameWord) => WordLikeness['by'] | null)[] = [
  (a, b) => (hasDigit(a) || hasDigit(b) ? 'NONE' : null),
  (a, b) => (isInitial(a) || isInitial(b) ? (a.text[0] === b.text[0] ? 'INITIAL' : 'NONE') : null),
  (a, b) => (a.vowelless === b.vowelless ? null : writtenWithoutVowels(a, b) ? 'CONSONANTS' : 'NONE'),
  (a, b) => (ofTwoSexes(a, b) ? 'NONE' : null),
  (a, b) => (a.sound === b.sound && a.sound !== '' ? 'SOUND' : null),
  (a, b) => (areFormsOfOneName(a.text, b.text) ? 'FORM' : null),
  // Two given names are two names, however little they differ.
  (a, b) => (a.given && b.given ? 'NONE' : null),
  (a, b) => (sameConsonants(a, b) ? 'CONSONANTS' : null),
  (a, b) => (isTyping(a, b) ? 'TYPING' : null),
];

/** How alike two words of names are. */
export function compareWords(a: NameWord, b: NameWord): WordLikeness {
  if (a.text === b.text) return RESULTS.SAME;
  for (const rule of RULES) {
    const by = rule(a, b);
    if (by !== null) return RESULTS[by];
  }
  return RESULTS.NONE;
}

function hasDigit({ text }: NameWord): boolean {
  return /\d/u.test(text);
}

function isInitial({ text }: NameWord): boolean {
  return text.length === 1;
}

function ofTwoSexes(a: NameWord, b: NameWord): boolean {
  return a.sex !== null && b.sex !== null && a.sex !== b.sex;
}

function writtenWithoutVowels(a: NameWord, b: NameWord): boolean {
  const bare = ({ consonants }: NameWord): string => consonants.replace(/^l(?=.{2})/u, '');
  return a.consonants.length > 1 && (a.consonants === b.consonants || bare(a) === bare(b));
}

function sameConsonants(a: NameWord, b: NameWord): boolean {
  return (
    a.consonants.length >= LEAST_CONSONANTS &&
    a.consonants === b.consonants &&
    a.sound[0] === b.sound[0] &&
    editDistance(a.sound, b.sound, MOST_VOWELS_APART) <= MOST_VOWELS_APART
  );
}

function isTyping(a: NameWord, b: NameWord): boolean {
  const letters = Math.min(a.text.length, b.text.length);
  if (letters < LEAST_TYPED_LETTERS) return false;
  const most = letters >= LEAST_TWICE_TYPED_LETTERS ? 2 : 1;
  return editDistance(a.text, b.text, most) <= most || editDistance(a.sound, b.sound, 1) <= 1;
}
