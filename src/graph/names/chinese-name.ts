import { cantoneseReadings, isCantoneseSurname } from './cantonese.ts';
import { pinyinSyllables } from './pinyin.ts';
import { isWadeGiles, wadeGilesOf } from './wade-giles.ts';

/** A Chinese name without hyphens, family name first; in both orders where either word may be the family's. */
export interface ChineseName {
  /** Empty where it is written as Wade and Giles do. */
  readonly pinyin: readonly string[];
  readonly wadeGiles: readonly string[];
  /** Its syllables in Pinyin, in the same orders. */
  readonly syllables: readonly (readonly string[])[];
  /** What its syllables may be in Pinyin, read as Hong Kong writes; family name first. */
  readonly cantonese: readonly (readonly string[])[] | null;
}

const SURNAMES: ReadonlySet<string> = new Set(
  (
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang han feng deng cao peng zeng xiao tian dong yuan pan jiang cai yu du ye cheng su wei lv lu ding ren ' +
    'shen yao cui zhong tan fan jin shi liao jia xia fu fang bai zou meng xiong qin qiu hou yin xue yan lei long tao duan hao shao gu mao qian dai mo kong xiang chang wan kang ge niu wen pang shu zhan guan lan mei ' +
    'sheng ning bo jian miao ji bao chu bi hua geng nie qi ai pu zuo lai ou ruan weng ling yue an mi pei tu qu ying lou rao zhai zhuang bian cen chai gong gan luan zu chi zang zhuo lian lang che mu rong kuang xi ' +
    'ouyang sima zhuge shangguan situ'
  ).split(' '),
);
const THEIR_SURNAMES = new Set([...SURNAMES].map((name) => wadeGilesOf(name).replaceAll("'", '')));
/** `Si Ma` is a family name as well. */
const FIRST_SYLLABLES = new Set([...SURNAMES].map((name) => pinyinSyllables(name)?.[0]));
const MOST_SYLLABLES = 4;

/** The name where it is Chinese in Pinyin, or in the romanisation of Wade and Giles or of Hong Kong; else null. */
export function chineseName(words: readonly string[]): ChineseName | null {
  if (words.length < 2 || words.length > MOST_SYLLABLES || !hasSurname(words)) return null;
  const cantonese = isCantoneseSurname(words[0] ?? '') ? cantoneseReadings(words) : null;
  const syllables = words.map(pinyinSyllables);
  const pinyin = syllables.flatMap((word) => (word === null ? [] : [word]));
  const readable = pinyin.length === words.length && pinyin.flat().length <= MOST_SYLLABLES;
  const name =
    (readable ? inPinyin(words, pinyin) : null) ?? (words.every(isWadeGiles) ? inWadeGiles(words) : null) ?? NEITHER;
  return name === NEITHER && cantonese === null ? null : { ...name, cantonese };
}

function hasSurname(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  return (
    isSurname(first) || isSurname(words.at(-1) ?? '') || isSurname(`${first}${second}`) || isCantoneseSurname(first)
  );
}

function isSurname(word: string): boolean {
  const plain = word.includes("'") ? word.replaceAll("'", '') : word;
  return SURNAMES.has(plain) || THEIR_SURNAMES.has(plain);
}

/** Whether it is a Chinese family name in some romanisation, or the first syllable of one. */
export function mayBeginChineseSurname(word: string): boolean {
  return isSurname(word) || FIRST_SYLLABLES.has(word) || isCantoneseSurname(word);
}

/** Whether two Chinese names are one; null where one of them is written as Hong Kong does and may be, or may not be, the other in Mandarin. */
export function sameChineseName(a: ChineseName, b: ChineseName): boolean | null {
  if (a.pinyin.length > 0 && b.pinyin.length > 0) return a.pinyin.some((key) => b.pinyin.includes(key));
  if (readsAs(a, b) || readsAs(b, a)) return true;
  if (a.wadeGiles.length === 0 || b.wadeGiles.length === 0) return null;
  return a.wadeGiles.some((key) => b.wadeGiles.some((other) => isMarkedAs(key, other) || isMarkedAs(other, key)));
}

/** Whether one has no mark of aspiration that the other hasn't, and is the same without: most writers leave some out. */
function isMarkedAs(some: string, all: string): boolean {
  let at = 0;
  for (const letter of some) {
    if (all[at] === "'" && letter !== "'") at += 1;
    if (all[at] !== letter) return false;
    at += 1;
  }
  return all.slice(at).replaceAll("'", '') === '';
}

function readsAs({ cantonese }: ChineseName, { syllables }: ChineseName): boolean {
  return (
    cantonese !== null &&
    syllables.some(
      (order) => order.length === cantonese.length && order.every((one, at) => cantonese[at]?.includes(one) === true),
    )
  );
}

type InMandarin = Omit<ChineseName, 'cantonese'>;
const NEITHER: InMandarin = { pinyin: [], wadeGiles: [], syllables: [] };

function inPinyin(words: readonly string[], syllables: readonly (readonly string[])[]): InMandarin | null {
  const pinyin = inOrders(words, SURNAMES);
  const first = SURNAMES.has(words[0] ?? '') || SURNAMES.has(words.slice(0, 2).join(''));
  const orders = [
    ...(first ? [syllables] : []),
    ...(SURNAMES.has(words.at(-1) ?? '') ? [[...syllables.slice(-1), ...syllables.slice(0, -1)]] : []),
  ].map((order) => order.flat());
  return pinyin.length === 0
    ? null
    : { pinyin, wadeGiles: orders.map((order) => order.map(wadeGilesOf).join('')), syllables: orders };
}

function inWadeGiles(words: readonly string[]): InMandarin | null {
  const wadeGiles = inOrders(words, THEIR_SURNAMES);
  return wadeGiles.length === 0 ? null : { pinyin: [], wadeGiles, syllables: [] };
}

function inOrders(words: readonly string[], surnames: ReadonlySet<string>): readonly string[] {
  const isOne = (word: string): boolean => surnames.has(word.replaceAll("'", ''));
  return [
    ...(isOne(words[0] ?? '') || isOne(words.slice(0, 2).join('')) ? [words] : []),
    ...(isOne(words.at(-1) ?? '') ? [lastFirst(words)] : []),
  ].map((order) => order.join(''));
}

function lastFirst(words: readonly string[]): readonly string[] {
  return [...words.slice(-1), ...words.slice(0, -1)];
}
