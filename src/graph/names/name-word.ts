import { givenNames, isCommonSurname, nameForms } from '../../lexicon/index.ts';
import { soundsOf } from './sounds.ts';

/** What a word says of its bearer: NAME words are a person's; OWN words are a body's own, SORT words say what sort of body it is; the lack of a TELLING one makes another body, that of a SLIGHT one doesn't. */
export type WordRole = 'NAME' | 'OWN' | 'PLACE' | 'SORT' | 'TELLING' | 'SLIGHT';

/** One word of a name, with all that it is compared by. */
export interface NameWord {
  /** Lower case, letters and digits only; one form for the listed words of many languages. */
  readonly text: string;
  /** So much of it as an initial or an abbreviation says; null for a whole word. */
  readonly short: string | null;
  /** As written, lower case. */
  readonly written: string;
  readonly role: WordRole;
  /** See {@link soundsOf}. */
  readonly sounds: readonly number[];
  /** Whether it was written without its short vowels. */
  readonly vowelless: boolean;
  /** Whether the lists know it as a given name. */
  readonly given: boolean;
  /** See {@link nameForms}. */
  readonly forms: readonly number[];
  readonly sex: 'm' | 'f' | null;
  /** Whether a figure is in it. */
  readonly figures: boolean;
  /** Whether it is a name or a word by itself, so that another like it is another. */
  readonly known: boolean;
}

const DIGIT = /\d/u;
const MAX_KEPT = 50_000;
const kept: Readonly<Record<WordRole, Map<string, NameWord>>> = {
  NAME: new Map(),
  OWN: new Map(),
  PLACE: new Map(),
  SORT: new Map(),
  TELLING: new Map(),
  SLIGHT: new Map(),
};

/** The word; kept for a while, as names share their words. */
export function nameWord(text: string, vowelless: boolean, role: WordRole, written = text): NameWord {
  const ofRole = kept[role];
  const key = !vowelless && written === text ? text : `${text} ${written} ${vowelless}`;
  const found = ofRole.get(key);
  if (found !== undefined) return found;
  if (ofRole.size >= MAX_KEPT) ofRole.clear();
  const word = madeWord(text, vowelless, role, written);
  ofRole.set(key, word);
  return word;
}

function madeWord(text: string, vowelless: boolean, role: WordRole, written: string): NameWord {
  const sex = vowelless ? undefined : givenNames().get(text);
  const given = sex !== undefined;
  return {
    text,
    short: text.length === 1 ? text : text.endsWith('.') ? text.slice(0, -1) : null,
    written,
    role,
    sounds: soundsOf(written),
    vowelless,
    given,
    forms: nameForms(text),
    sex: sex ?? null,
    figures: DIGIT.test(text),
    known: given || (role !== 'OWN' && role !== 'NAME') || isCommonSurname(text),
  };
}
