import { pinyinSyllables } from './pinyin.ts';
import { isWadeGiles, wadeGilesOf } from './wade-giles.ts';

/** A Chinese name without hyphens, family name first; in both orders where either word may be the family's. */
export interface ChineseName {
  /** Empty where it is written as Wade and Giles do. */
  readonly pinyin: readonly string[];
  readonly wadeGiles: readonly string[];
  /** Whether marks tell its aspirated sounds. */
  readonly marked: boolean;
}

const SURNAMES: ReadonlySet<string> = new Set(
  (
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang han feng deng cao peng zeng xiao tian dong yuan pan jiang cai yu du ye cheng su wei lv lu ding ren ' +
    'shen yao cui zhong tan fan jin shi liao jia xia fu fang bai zou meng xiong qin qiu hou yin xue yan lei long tao duan hao shao gu mao qian dai mo kong xiang chang wan kang ge niu wen pang shu zhan guan lan mei ' +
    'sheng ning bo jian miao ji bao chu bi hua geng nie qi ai pu zuo ouyang sima zhuge shangguan'
  ).split(' '),
);
const THEIR_SURNAMES = new Set([...SURNAMES].map((name) => wadeGilesOf(name).replaceAll("'", '')));
const MOST_SYLLABLES = 4;

/** The name where it is Chinese in Pinyin, or in the romanisation of Wade and Giles; else null. */
export function chineseName(words: readonly string[]): ChineseName | null {
  if (words.length < 2 || words.length > MOST_SYLLABLES || !hasSurname(words)) return null;
  const syllables = words.map(pinyinSyllables);
  const pinyin = syllables.flatMap((word) => (word === null ? [] : [word]));
  const readable = pinyin.length === words.length && pinyin.flat().length <= MOST_SYLLABLES;
  return (readable ? inPinyin(words, pinyin) : null) ?? (words.every(isWadeGiles) ? inWadeGiles(words) : null);
}

function hasSurname(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  return isSurname(first) || isSurname(words.at(-1) ?? '') || isSurname(`${first}${second}`);
}

function isSurname(word: string): boolean {
  const plain = word.replaceAll("'", '');
  return SURNAMES.has(plain) || THEIR_SURNAMES.has(plain);
}

/** Whether two Chinese names are one. */
export function sameChineseName(a: ChineseName, b: ChineseName): boolean {
  if (a.pinyin.length > 0 && b.pinyin.length > 0) return a.pinyin.some((key) => b.pinyin.includes(key));
  const form = (key: string): string => (a.marked && b.marked ? key : key.replaceAll("'", ''));
  return a.wadeGiles.some((key) => b.wadeGiles.some((other) => form(key) === form(other)));
}

function inPinyin(words: readonly string[], syllables: readonly (readonly string[])[]): ChineseName | null {
  const pinyin = inOrders(words, SURNAMES);
  const theirs = syllables.map((word) => word.map(wadeGilesOf).join(''));
  const first = SURNAMES.has(words[0] ?? '') || SURNAMES.has(words.slice(0, 2).join(''));
  const wadeGiles = [...(first ? [theirs] : []), ...(SURNAMES.has(words.at(-1) ?? '') ? [lastFirst(theirs)] : [])];
  return pinyin.length === 0 ? null : { pinyin, wadeGiles: wadeGiles.map((order) => order.join('')), marked: true };
}

function inWadeGiles(words: readonly string[]): ChineseName | null {
  const wadeGiles = inOrders(words, THEIR_SURNAMES);
  return wadeGiles.length === 0 ? null : { pinyin: [], wadeGiles, marked: words.some((word) => word.includes("'")) };
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
