import { type EastAsianName, eastAsianName } from './east-asian-name.ts';
import { latinName } from './latin-name.ts';
import { type NameWord, nameWord } from './name-word.ts';
import { remembered } from './remembered.ts';
import { withoutScannedDigits } from './scanned-digits.ts';

/** A person's name in its parts. */
export interface PersonName {
  /** Its words in order, without titles, particles and the like. */
  readonly words: readonly NameWord[];
  /** `jr`, `ii`: what tells father from son; null where nothing is said. */
  readonly generation: string | null;
  /** By `Mr` or `Mrs`. */
  readonly sex: 'm' | 'f' | null;
  readonly eastAsian: EastAsianName | null;
}

const SEX_OF_TITLE: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ...'mr sir lord baron count prince king herr monsieur señor senor don signor gospodin pan'
    .split(' ')
    .map((title) => [title, 'm'] as const),
  ...'mrs ms miss dame lady baroness princess queen frau madame mme señora senora dona signora pani'
    .split(' ')
    .map((title) => [title, 'f'] as const),
]);
const TITLES = new Set(
  (
    'dr prof professor president minister premier general gen col colonel maj major capt captain lt sgt gov sen rep senator sheikh shaikh sheik shaykh haj hajji haji hajj mullah maulana mawlawi mawlavi maulvi ' +
    'imam ayatollah sayyid emir amir pope cardinal bishop father fr rev reverend rabbi hon honorable honourable ambassador judge justice crown his her majesty highness excellency the engineer eng md phd esq saint ' +
    'ustad mufti brigadier admiral marshal tun dato datuk tengku shri sri smt mstr'
  ).split(' '),
);
const GENERATIONS: ReadonlyMap<string, string> = new Map(
  'jr:jr junior:jr fils:jr hijo:jr sr:sr senior:sr pere:sr padre:sr ii:ii iii:iii iv:iv 2nd:ii 3rd:iii younger:jr elder:sr'
    .split(' ')
    .map((pair) => pair.split(':'))
    .map(([word = '', generation = '']) => [word, generation]),
);
/** Words between the words of a name that one writer puts and another leaves out. */
const PARTICLES = new Set(
  'al el ul ad ar as an ash at az bin ibn ben bint binti ould bani van von der den de da do dos das del della di du la le af av ter ten zu y e i und and of v d bn'.split(
    ' ',
  ),
);
/** There `Van` and `Thi` are names. */
const VIETNAMESE = new Set(
  'nguyen tran pham huynh hoang phan vu vo dang bui ngo duong trinh dinh truong doan luong'.split(' '),
);
/** What is glued to a name as often as not. */
const GLUED = /^(?:al|el|ul|ad|ar|as|ash|at|az|an)[-'](?=[a-z]{2})/u;
/** Titles that are names as well are titles only in front. */
const NAMES_TOO = new Set([
  'amir',
  'emir',
  'sayyid',
  'prince',
  'king',
  'major',
  'judge',
  'justice',
  'pope',
  'bishop',
  'don',
  'pan',
  'count',
  'lord',
  'rabbi',
  'marshal',
  'imam',
  'dean',
  'sri',
  'eng',
  'gen',
  'tun',
]);
const SERVANT_OF = /^abd(?:[aeou]?[lrsdtznh])?$/u;
const MAX_WORDS = 12;
const ONE_WORD = /^[a-z]*$/u;
const IN_BRACKETS = /\([^()]*\)|"[^"]*"/gu;
const MAY_BE_BRACKETED = /[("]/u;
/** What {@link compounds} changes has one of these; most names have none. */
const MAY_BE_COMPOUND = /^abd|d(?:in|yn|een|ine|ene)$|llah$/u;

/** A word without and with its apostrophes. */
interface Part {
  readonly word: string;
  readonly marked: string;
}

/** The person's name taken apart: `Last, First` is put in order, particles and titles go, `Abd al-Rahman` becomes one word. */
export const personName = remembered((name: string): PersonName => {
  const { text, vowelless } = latinName(name);
  const raw = inOrder(MAY_BE_BRACKETED.test(text) ? text.replace(IN_BRACKETS, ' ') : text)
    .slice(0, MAX_WORDS * 2)
    .flatMap(partsOf);
  const untitled = raw.filter(({ word }, at) => !(at > 0 && GENERATIONS.has(word)) && !isTitle(word, at));
  const bare = untitled.some(({ word }) => VIETNAMESE.has(word))
    ? untitled
    : untitled.filter(({ word }) => !PARTICLES.has(word));
  const words = bare.length > 1 || bare.length === untitled.length ? bare : untitled;
  return {
    words: compounds(words.map(({ word }) => word)).map((word) => nameWord(word, vowelless, 'NAME')),
    generation:
      raw
        .slice(1)
        .map(({ word }) => GENERATIONS.get(word))
        .find((found) => found !== undefined) ?? null,
    sex: SEX_OF_TITLE.get(raw[0]?.word ?? '') ?? null,
    eastAsian: vowelless ? null : eastAsianName(untitled.map(({ marked }) => marked)),
  };
});

function isTitle(word: string, at: number): boolean {
  return (TITLES.has(word) || SEX_OF_TITLE.has(word)) && (at === 0 || !NAMES_TOO.has(word));
}

function inOrder(text: string): readonly string[] {
  const [last = '', first, ...more] = text.split(',').map((part) => part.trim());
  const swapped =
    first !== undefined && more.length === 0 && first !== '' && !GENERATIONS.has(first.replaceAll('.', ''));
  return (swapped ? `${first} ${last}` : text.replaceAll(',', ' ')).split(/[\s/;:]+/u);
}

function partsOf(text: string): readonly Part[] {
  if (ONE_WORD.test(text)) return text === '' ? [] : [{ word: text, marked: text }];
  return text
    .replace(GLUED, '')
    .replace(/(?<=[a-z])\.(?=[a-z])/gu, '. ')
    .split(/[\s-]+/u)
    .map((part) => ({
      word: withoutScannedDigits(part.replace(/[^a-z0-9]/gu, '')),
      marked: part.replace(/[^a-z0-9']|^'|'$/gu, ''),
    }))
    .filter(({ word }) => word !== '');
}

/** One word of what is written as one or two: `abd`, `rahman`; `abdul`, `rahman`; `salah`, `din`; `nasr`, `allah`. */
function compounds(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last === undefined) joined.push(word);
    else if (SERVANT_OF.test(last)) joined[joined.length - 1] = `abd${word}`;
    else if (/^(?:ed|ad|ud)?d(?:in|een|ine|yn|ene)$|^(?:[aou]l)?lah$/u.test(word))
      joined[joined.length - 1] = `${last}${word.endsWith('h') ? 'ulah' : 'din'}`;
    else joined.push(word);
  }
  return joined.map((word) =>
    !MAY_BE_COMPOUND.test(word)
      ? word
      : word
          .replace(/^abd(?:[aeou]?l|[aeou]([rsdtznh])(?=\1))(?=[a-z]{3})/u, 'abd')
          .replace(/(?<=[a-z]{2})[aeou][dl]d(?:in|yn|een|ine|ene)$/u, 'din')
          .replace(/(?<=[a-z]{2})[uoa]llah$/u, 'ulah'),
  );
}
