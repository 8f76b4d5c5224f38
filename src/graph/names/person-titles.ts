import { givenNames } from '../../lexicon/index.ts';

const SEX_OF_TITLE: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ...'mr sir lord baron count prince king herr monsieur señor senor don signor gospodin pan freiherr frhr graf'
    .split(' ')
    .map((title) => [title, 'm'] as const),
  ...'mrs ms miss dame lady baroness princess queen frau madame mme señora senora dona signora pani freifrau grafin'
    .split(' ')
    .map((title) => [title, 'f'] as const),
]);
const TITLES = new Set(
  (
    'dr prof professor president minister premier general gen col colonel maj major capt captain lt ltc ltg sgt gov sen rep senator sheikh shaikh sheik shaykh sheikha haj hajj hadj elhadj hajji haji alhaji hajia hajj mullah maulana mawlawi ' +
    'mawlavi maulvi imam ayatollah ayatullah sayyid emir amir pope cardinal archbishop bishop father sister fr rev reverend mgr msgr monsignor rabbi hon honorable honourable ambassador judge justice crown his her majesty highness excellency ' +
    'the engineer ing eng dipl md phd csc esq saint ustad ustadh mufti brigadier brig admiral adm marshal cmdr commander lieutenant vice deputy senior grand chief tun dato datuk tengku khun samdech oknha pandit shri sri smt mstr hrh ' +
    'hojjatoleslam hojatoleslam hojjat retd ret ritter edler kcmg obe mbe cbe barrister advocate'
  ).split(' '),
);
const GENERATIONS: ReadonlyMap<string, string> = new Map(
  'jr:jr junior:jr fils:jr hijo:jr filho:jr neto:neto sr:sr senior:sr pere:sr padre:sr 2nd:ii 3rd:iii 4th:iv younger:jr elder:sr ii:ii iii:iii iv:iv vi:vi vii:vii viii:viii ix:ix xi:xi xii:xii xiii:xiii xiv:xiv xv:xv xvi:xvi'
    .split(' ')
    .map((pair) => pair.split(':'))
    .map(([word = '', generation = '']) => [word, generation]),
);
/** Letters that count kings and popes; after anybody else's name they are initials. */
const REGNAL = new Set(['i', 'v', 'x']);
/** Titles that are names as well are titles only in front. */
const NAMES_TOO = new Set(
  'amir emir sayyid prince king major judge justice pope bishop don pan count lord rabbi marshal imam dean sri eng gen tun graf chief vice grand ing ret ritter senior mgr haj hajj hadj haji hajji'.split(
    ' ',
  ),
);
/** Titles that stay with a name as a part of it: `Sheikh Hasina`, `Mullah Omar`. */
const KEPT = new Set(
  'sheikh shaikh sheik shaykh haji hajji mullah maulana imam sayyid amir emir prince princess king queen pope'.split(
    ' ',
  ),
);

/** Whether the word at that place of a name is a title. */
export function isTitle(word: string, at: number): boolean {
  return (TITLES.has(word) || SEX_OF_TITLE.has(word)) && (at === 0 || !NAMES_TOO.has(word));
}

/** Whether the word, which may be a title, is a family name of East Asia as well: `Pan`. */
export function isNameToo(word: string): boolean {
  return NAMES_TOO.has(word);
}

/** Whether a name is often said with the title and little else. */
export function isKeptTitle(word: string): boolean {
  return KEPT.has(word);
}

/** By `Mr` or `Mrs`; null for any other word. */
export function sexOfTitle(word: string): 'm' | 'f' | null {
  return SEX_OF_TITLE.get(word) ?? null;
}

/** What tells father from son, or one king from another: `jr`, `ii`; null for a word that is no such thing. */
export function generationOf(words: readonly string[], at: number): string | null {
  const word = words[at] ?? '';
  if (at === 0) return null;
  if (!REGNAL.has(word)) return GENERATIONS.get(word) ?? null;
  const before = words.slice(0, at).filter((other, place) => !isTitle(other, place));
  return at === words.length - 1 && before.length === 1 && givenNames().has(before[0] ?? '') ? word : null;
}

/** Whether the word is such a thing at some place of a name. */
export function mayBeGeneration(word: string): boolean {
  return REGNAL.has(word) || GENERATIONS.has(word);
}

/** Whether the word, alone, is such a thing. */
export function isGeneration(word: string): boolean {
  return GENERATIONS.has(word);
}
