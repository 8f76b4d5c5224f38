import { givenNames } from '../../lexicon/index.ts';
import { consonantsOf, soundKey } from './sound-keys.ts';

/** One word of a name, with all that it is compared by. */
export interface NameWord {
  /** Lower case, letters and digits only. */
  readonly text: string;
  readonly sound: string;
  readonly consonants: string;
  readonly vowelless: boolean;
  /** Whether the lists know it as a given name. */
  readonly given: boolean;
  readonly sex: 'm' | 'f' | null;
  /** What it weighs among the words of its name, 0 to 1. */
  readonly weight: number;
}

const MAX_KEPT = 50_000;
const known = new Map<string, NameWord>();

/** The word; kept for a while, as names share their words. */
export function nameWord(text: string, weight: number, vowelless: boolean): NameWord {
  const key = `${weight}${vowelless}${text}`;
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  if (known.size >= MAX_KEPT) known.clear();
  const sound = soundKey(text);
  const sex = givenNames().get(text);
  const word: NameWord = {
    text,
    sound,
    consonants: consonantsOf(sound),
    vowelless,
    given: sex !== undefined,
    sex: sex ?? null,
    weight,
  };
  known.set(key, word);
  return word;
}
