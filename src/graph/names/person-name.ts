import { isBurmeseHonorific, withoutBurmeseHonorific } from './burmese-name.ts';
import { compoundWords, mayBeCompound } from './compound-words.ts';
import { type EastAsianName, eastAsianName, mayBeEastAsianSurname } from './east-asian-name.ts';
import { latinName } from './latin-name.ts';
import { MAX_WORDS, type NamePart, namePartsOf } from './name-parts.ts';
import { type NameWord, nameWord } from './name-word.ts';
import { isParticle, joinedParticles } from './particles.ts';
import { generationOf, isKeptTitle, isNameToo, isTitle, mayBeGeneration, sexOfTitle } from './person-titles.ts';
import { remembered, WORDS_KEPT } from './remembered.ts';
import { isSomali, withoutSomaliLetters } from './somali-spelling.ts';

/** A person's name in its parts. */
export interface PersonName {
  /** Its words in order, without titles, particles and the like. */
  readonly words: readonly NameWord[];
  /** Other ways to take it apart, in which two writers may agree: particles as one word with what follows, a title that is half a name. */
  readonly otherwise: readonly (readonly NameWord[])[];
  /** `jr`, `ii`: what tells father from son; null where nothing is said. */
  readonly generation: string | null;
  /** By `Mr` or `Mrs`. */
  readonly sex: 'm' | 'f' | null;
  /** Whether its family name is one of Vietnam. */
  readonly vietnamese: boolean;
  readonly eastAsian: EastAsianName | null;
}

/** There `Van` and `Thi` are names. */
const VIETNAMESE = new Set(
  'nguyen tran pham huynh hoang phan vu vo dang bui ngo duong trinh dinh truong doan luong'.split(' '),
);

const LETTERS_ALONE = /^[a-z]+(?: [a-z]+)*$/u;

/** The person's name taken apart: `Last, First` is put in order, particles and titles go, `Abd al-Rahman` becomes one word. */
export const personName = remembered((name: string): PersonName => {
  const { text, vowelless } = latinName(name);
  return (vowelless ? null : ofNamesAlone(text)) ?? takenApart(text, vowelless);
});

/** The name of which each word is a name and nothing else, so that there is nothing to take apart, as in most; else null. */
function ofNamesAlone(text: string): PersonName | null {
  if (!LETTERS_ALONE.test(text)) return null;
  const words: NameWord[] = [];
  for (const written of text.split(' ')) {
    const word = nameAlone(written);
    if (word === null || words.length === MAX_WORDS) return null;
    words.push(word);
  }
  return { words, otherwise: [], generation: null, sex: null, vietnamese: false, eastAsian: null };
}

/** The word where it is a name wherever it stands: no title or particle, nothing of another's name, nothing that is read by the words beside it; else null. */
const nameAlone = remembered((word: string): NameWord | null => {
  const isMore =
    isParticle(word) ||
    isTitle(word, 0) ||
    mayBeGeneration(word) ||
    mayBeCompound(word) ||
    mayBeEastAsianSurname(word) ||
    VIETNAMESE.has(word) ||
    isBurmeseHonorific(word) ||
    isSomali(word);
  return isMore ? null : nameWord(word, false, 'NAME');
}, WORDS_KEPT);

function takenApart(text: string, vowelless: boolean): PersonName {
  const { named, generation } = withoutGeneration(namePartsOf(text));
  const { untitled, eastAsian } = withoutTitles(named, vowelless);
  const vietnamese = untitled.some(({ word }) => VIETNAMESE.has(word));
  const bare = vietnamese ? untitled : untitled.filter(({ word }) => !isParticle(word));
  const words = (bare.length > 1 || bare.length === untitled.length ? bare : untitled).map(({ word }) => word);
  const title = named[0]?.word ?? '';
  const otherwise = [
    ...(vietnamese ? [] : joinedParticles(untitled)),
    ...(words.length < named.length && isKeptTitle(title) ? [[title, ...words]] : []),
  ];
  const read = (all: readonly string[]): readonly NameWord[] =>
    compoundWords(withoutSomaliLetters(all)).map((word) => nameWord(word, vowelless, 'NAME'));
  return {
    words: read(words),
    otherwise: otherwise.map(read),
    generation,
    sex: sexOfTitle(title),
    vietnamese,
    eastAsian,
  };
}

function withoutGeneration(parts: readonly NamePart[]): { named: readonly NamePart[]; generation: string | null } {
  const words = parts.map(({ word }) => word);
  if (!words.some(mayBeGeneration)) return { named: parts, generation: null };
  const generations = words.map((_, at) => generationOf(words, at));
  return {
    named: parts.filter((_, at) => generations[at] === null),
    generation: generations.find((found) => found !== null) ?? null,
  };
}

/** Without titles; what may be one or a family name is a name where that makes it Chinese or Korean: `Pan Ki-mun`. */
function withoutTitles(
  named: readonly NamePart[],
  vowelless: boolean,
): { untitled: readonly NamePart[]; eastAsian: EastAsianName | null } {
  const untitled = named.filter(({ word }, at) => !isTitle(word, at));
  if (vowelless) return { untitled, eastAsian: null };
  const whole = named.filter(({ word }, at) => !isTitle(word, at) || isNameToo(word));
  const found = eastAsianOf(whole);
  if (found !== null) return { untitled: whole, eastAsian: found };
  return {
    untitled: withoutBurmeseHonorific(untitled),
    eastAsian: untitled.length === whole.length ? null : eastAsianOf(untitled),
  };
}

function eastAsianOf(parts: readonly NamePart[]): EastAsianName | null {
  return eastAsianName(parts.map(({ marked }) => marked));
}
