import { organizationWord } from '../../lexicon/index.ts';
import { compactName } from './compact-name.ts';
import { cut, latinName } from './latin-name.ts';
import { type ReadWords, readWords } from './read-words.ts';
import { remembered } from './remembered.ts';

/** The name of a body in its parts. */
export interface OrganizationName extends ReadWords {
  /** The acronym that it is by itself; null where it is none. */
  readonly acronym: string | null;
}

const MAX_ACRONYM_LETTERS = 8;
/** A longer legal form is a word. */
const MAX_LEGAL_LETTERS = 3;
const MAX_LOWER_CASE_ACRONYM_LETTERS = 6;
const BRACKETS = /[([{（【“"«]([^()[\]{}（）【】“”"«»]+)[)\]}）】”"»]/gu;
const OF_A_WORD = /[\p{L}\p{N}]/u;
/** What stands between two names of one body. */
const ALSO_NAMED =
  /[\s,;–-]+(?:formerly(?: known as)?|previously(?: known as)?|f\/?k\/?a|a\/?k\/?a|a\.k\.a\.|f\.k\.a\.|also known as|also called|better known as|t\/a|d\/?b\/?a|trading as|doing business as|ex|now|ehemals|vormals|anciennement|antes|byvsh\.|бывш\.)[\s.:]+/iu;

/** The names that one writing holds: `A (formerly B)`, `A a.k.a. B`, `A (B)`; each in its parts. A country in brackets belongs to its name. */
export const organizationNames = remembered((name: string): readonly OrganizationName[] => {
  const written = cut(name);
  const others: string[] = [];
  const main = written.replace(BRACKETS, (_, inside: string) => {
    const { words } = readName(inside);
    if (
      words.every(({ role }) => role === 'PLACE') ||
      (words.every(({ role }) => role !== 'OWN') && !isAcronym(inside))
    )
      return ` ${inside} `;
    const other = inside
      .replace(ALSO_NAMED, '')
      .replace(/^(?:formerly|previously|now|ex|aka|fka|dba)\s+(?:known as\s+)?/iu, '');
    others.push(other);
    return written.trimStart().startsWith(_) ? ` ${inside} ` : ' ';
  });
  const names = [...main.split(ALSO_NAMED), ...others].map((one) => one.trim()).filter((one) => OF_A_WORD.test(one));
  return (names.length === 0 ? [written] : names).map(organizationName);
});

function organizationName(name: string): OrganizationName {
  const { words, pieces, numbers } = readName(name);
  return { words, pieces, numbers, acronym: isAcronym(name) ? compactName(name) : null };
}

function readName(name: string): ReadWords {
  const { text, vowelless } = latinName(name);
  return readWords(text, vowelless);
}

function isAcronym(name: string): boolean {
  const bare = name.trim();
  if (/^[\p{Lu}\d.&-]{2,}$/u.test(bare)) return compactName(bare).length <= MAX_ACRONYM_LETTERS;
  return /^\p{Ll}+$/u.test(bare) && bare.length > 1 && bare.length <= MAX_LOWER_CASE_ACRONYM_LETTERS;
}

/** Acronyms that a name may have: its first letters with and without those of articles, legal forms (`S.A.` gives both of its) and the like. */
export function initialsOf({ pieces }: OrganizationName): ReadonlySet<string> {
  const all = pieces.flatMap(({ written, role }) =>
    written.split(' ').map((word) => ({ word, role: organizationWord(word)?.role === 'LINK' ? 'LINK' : role })),
  );
  const full = all.filter(({ role }) => role !== 'LINK');
  const main = full.filter(({ role }) => role !== 'SLIGHT');
  const bare = [all, full, main].map((words) => words.filter(({ role }) => role !== 'LEGAL'));
  const first = [all, full, main, ...bare]
    .filter(({ length }) => length > 1)
    .map((words) => words.map(({ word }) => word.charAt(0)).join(''));
  const legal = [all, full]
    .filter(({ length }) => length > 2)
    .map((words) =>
      words
        .map(({ word, role }) => (role === 'LEGAL' && word.length <= MAX_LEGAL_LETTERS ? word : word.charAt(0)))
        .join(''),
    );
  return new Set([...first, ...legal]);
}
