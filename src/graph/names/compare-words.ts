import { areFormsOfOneName } from '../../lexicon/index.ts';
import { isTypingError } from './is-typing-error.ts';
import type { NameWord } from './name-word.ts';
import { barelySoundDistance, soundDistance } from './sound-distance.ts';
import { SOUNDS } from './sounds.ts';
import { areOfTwoSexes, isPatronymicOf, isSurnameOfTwoSexes } from './word-endings.ts';

/** How alike two words are, 0 to 1, and by what. */
export interface WordLikeness {
  readonly score: number;
  readonly by: 'SAME' | 'SOUND' | 'FORM' | 'GENDER' | 'TYPING' | 'INITIAL' | 'NONE';
}

const NONE: WordLikeness = { score: 0, by: 'NONE' };
const SAME: WordLikeness = { score: 1, by: 'SAME' };
const FORM: WordLikeness = { score: 0.95, by: 'FORM' };
const GENDER: WordLikeness = { score: 0.88, by: 'GENDER' };
const TYPING: WordLikeness = { score: 0.86, by: 'TYPING' };
const INITIAL: WordLikeness = { score: 0.75, by: 'INITIAL' };
/** What a sound of the romanisation may cost, on average, for two words to be one. */
const MOST_COST = 0.1;
/** Bodies choose names that differ little from others'. */
const MOST_COST_OF_BODIES = 0.06;
/** Two names that are both known are two, unless no more than the spelling of a sound differs. */
const MOST_COST_OF_KNOWN = 0.012;
const MOST_COST_OF_GIVEN = 0.035;
const FEW_SOUNDS = 3;
const MOST_COST_OF_FEW = 0.055;
const LEAST_PLACE_SOUNDS = 7;
const SOUNDS_ALIKE = 0.98;
const LETTERS_FOR_ONE = 2;

/** How alike two words of names are. */
export function compareWords(a: NameWord, b: NameWord): WordLikeness {
  if (a.text === b.text) return SAME;
  if (areApart(a, b)) return NONE;
  if (a.short !== null || b.short !== null) return isInitialOf(a, b) ? INITIAL : NONE;
  return byForm(a, b) ?? byEnding(a, b) ?? bySound(a, b) ?? (isTyping(a, b) ? TYPING : NONE);
}

/** Whether the shorter is what the other begins with, by its letters or, where it is two that stand for one of another script (`Yu.`, `Zh.`), by their sound. */
function isInitialOf(a: NameWord, b: NameWord): boolean {
  if (a.vowelless || b.vowelless) return false;
  const [x, y] = [a.short ?? a.text, b.short ?? b.text];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (long.startsWith(short)) return true;
  return short.length === LETTERS_FOR_ONE && ((SOUNDS[a.sounds[0] ?? 0] ?? 0) & (SOUNDS[b.sounds[0] ?? 0] ?? 0)) !== 0;
}

/** Whether something tells the two apart however alike they are. */
function areApart(a: NameWord, b: NameWord): boolean {
  return (isListed(a) && isListed(b)) || a.figures || b.figures;
}

/** Listed words have one form: another is another. */
function isListed({ role }: NameWord): boolean {
  return role !== 'OWN' && role !== 'NAME';
}

function byForm(a: NameWord, b: NameWord): WordLikeness | null {
  return areFormsOfOneName(a.forms, b.forms) ? FORM : null;
}

function byEnding(a: NameWord, b: NameWord): WordLikeness | null {
  if (a.vowelless || b.vowelless || a.role !== 'NAME') return null;
  if (areOfTwoSexes(a, b)) return NONE;
  if (a.text[0] !== b.text[0]) return null;
  if (!a.given && !b.given && isSurnameOfTwoSexes(a.text, b.text)) return GENDER;
  return isPatronymicOf(a.text, b.text) ? NONE : null;
}

function bySound(a: NameWord, b: NameWord): WordLikeness | null {
  const most = mostCost(a, b);
  const length = Math.max(a.sounds.length, b.sounds.length);
  if (length === 0 || isShortPlace(a, b)) return null;
  const cost = distance(a, b, most * length) / length;
  if (cost <= most) return { score: SOUNDS_ALIKE - cost, by: 'SOUND' };
  // Two given names are two names, however little they differ.
  return a.given && b.given ? NONE : null;
}

/** A place's name as other languages spell it is in the lists: what only sounds so is another place. */
function isShortPlace(a: NameWord, b: NameWord): boolean {
  return (
    (a.role === 'PLACE') !== (b.role === 'PLACE') && Math.min(a.sounds.length, b.sounds.length) < LEAST_PLACE_SOUNDS
  );
}

function mostCost(a: NameWord, b: NameWord): number {
  if (a.given && b.given) return MOST_COST_OF_GIVEN;
  if (a.known && b.known) return MOST_COST_OF_KNOWN;
  if (Math.min(a.sounds.length, b.sounds.length) <= FEW_SOUNDS) return MOST_COST_OF_FEW;
  return a.role === 'NAME' ? MOST_COST : MOST_COST_OF_BODIES;
}

function distance(a: NameWord, b: NameWord, atMost: number): number {
  if (a.vowelless === b.vowelless) return soundDistance(a.sounds, b.sounds, atMost);
  return a.vowelless
    ? barelySoundDistance(a.sounds, b.sounds, atMost)
    : barelySoundDistance(b.sounds, a.sounds, atMost);
}

function isTyping(a: NameWord, b: NameWord): boolean {
  return !(a.known && b.known) && !a.vowelless && !b.vowelless && isTypingError(a.written, b.written);
}
