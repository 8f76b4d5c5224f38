import { nameForms } from '../../lexicon/index.ts';
import { isParticle } from './particles.ts';
import { isGeneration, isTitle } from './person-titles.ts';
import { withoutScannedDigits } from './scanned-digits.ts';

/** A word of a person's name. */
export interface NamePart {
  /** Letters and digits; an abbreviation (`Yu.`, `Chr.`) keeps its stop. */
  readonly word: string;
  /** With its apostrophes. */
  readonly marked: string;
  /** The Arabic article that was glued to it; empty where there was none. */
  readonly article: string;
}

/** What is glued to a name as often as not. */
const GLUED = /^(al|el|ul|ad|ar|as|ash|at|az|an)[-'](?=[a-z]{2})/u;
/** More words than a name has: the rest are not read. */
export const MAX_WORDS = 24;
const ONE_WORD = /^[a-z]*$/u;
const IN_BRACKETS = /\([^()]*\)|"[^"]*"/gu;
const MAY_BE_BRACKETED = /[("]/u;
/** So many letters of a name, and a stop. */
const ABBREVIATION = /^[a-z]{2,4}\.$/u;
/** A letter of another script that Latin writes with two: `Ю`, `Я`. */
const OF_ONE_LETTER = /^[ijy][aeou]$/u;

/** The words of a person's name in Latin letters, without what is in brackets; `Last, First` is put in order. */
export function namePartsOf(text: string): readonly NamePart[] {
  return inOrder(MAY_BE_BRACKETED.test(text) ? text.replace(IN_BRACKETS, ' ') : text)
    .slice(0, MAX_WORDS)
    .flatMap(partsOf);
}

function inOrder(text: string): readonly string[] {
  const [last = '', first, ...more] = text.split(',').map((part) => part.trim());
  const swapped = first !== undefined && more.length === 0 && first !== '' && !isAfterName(first);
  return (swapped ? `${first} ${last}` : text.replaceAll(',', ' ')).split(/[\s/;:]+/u);
}

/** Whether what follows a comma is no given name: `Jr.`, `KCMG`. */
function isAfterName(text: string): boolean {
  const word = text.replaceAll('.', '');
  return isGeneration(word) || isTitle(word, 1);
}

function partsOf(text: string): readonly NamePart[] {
  if (ONE_WORD.test(text)) return text === '' ? [] : [{ word: text, marked: text, article: '' }];
  const article = GLUED.exec(text)?.[1] ?? '';
  return text
    .replace(GLUED, '')
    .replace(/(?<=[a-z])\.(?=[a-z])/gu, '. ')
    .split(/[\s-]+/u)
    .map((part, at) => ({
      word: wordOf(part),
      marked: part.replace(/[^a-z0-9']|^'|'$/gu, ''),
      article: at === 0 ? article : '',
    }))
    .filter(({ word }) => word !== '');
}

function wordOf(part: string): string {
  const word = withoutScannedDigits(part.replace(/[^a-z0-9]/gu, ''));
  if (!ABBREVIATION.test(part) || isTitle(word, 0) || isGeneration(word) || isParticle(word)) return word;
  return OF_ONE_LETTER.test(word) || nameForms(word).length === 0 ? `${word}.` : word;
}
