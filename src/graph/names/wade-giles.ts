import { pinyinTable } from './pinyin.ts';

const INITIALS: ReadonlyMap<string, string> = new Map([
  ['zh', 'ch'],
  ['ch', "ch'"],
  ['sh', 'sh'],
  ['b', 'p'],
  ['p', "p'"],
  ['d', 't'],
  ['t', "t'"],
  ['g', 'k'],
  ['k', "k'"],
  ['j', 'ch'],
  ['q', "ch'"],
  ['x', 'hs'],
  ['z', 'ts'],
  ['c', "ts'"],
  ['r', 'j'],
]);
const WHOLE: ReadonlyMap<string, string> = new Map([
  ['zhi', 'chih'],
  ['chi', "ch'ih"],
  ['shi', 'shih'],
  ['ri', 'jih'],
  ['zi', 'tzu'],
  ['ci', "tz'u"],
  ['si', 'szu'],
  ['er', 'erh'],
  ['you', 'yu'],
  ['yan', 'yen'],
  ['ye', 'yeh'],
  ['ge', 'ko'],
  ['ke', "k'o"],
  ['he', 'ho'],
  ['gui', 'kuei'],
  ['kui', "k'uei"],
]);
const FINALS: readonly (readonly [RegExp, string])[] = [
  [/^ian$/u, 'ien'],
  [/^(i|u|v)e$/u, '$1eh'],
  [/^iong$/u, 'iung'],
  [/^ong$/u, 'ung'],
  [/^v/u, 'u'],
];
const SHORT_UO = /^(?:zh|ch|[dtnlrzcs])uo$/u;

const table = new Map([...pinyinTable()].map((syllable) => [syllable, written(syllable)]));
const known = new Set([...table.values()].map((syllable) => syllable.replaceAll("'", '')));

/** A syllable of Pinyin as Wade and Giles write it, ü as u; as it is where it is no syllable. */
export function wadeGilesOf(syllable: string): string {
  return table.get(syllable) ?? syllable;
}

/** Whether it is a syllable of theirs, with or without the mark of aspiration. */
export function isWadeGiles(syllable: string): boolean {
  return known.has(syllable.replaceAll("'", ''));
}

function written(syllable: string): string {
  const whole = WHOLE.get(syllable);
  if (whole !== undefined) return whole;
  const [, initial = '', final = ''] = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]?)(.+)$/u.exec(syllable) ?? [];
  const theirs = SHORT_UO.test(syllable) ? 'o' : FINALS.reduce((text, [from, to]) => text.replace(from, to), final);
  return `${INITIALS.get(initial) ?? initial}${initial === 'y' && final === 'ong' ? 'ung' : theirs}`;
}
