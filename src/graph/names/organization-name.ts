import { organizationWord, placesNamed } from '../../lexicon/index.ts';
import { latinName } from './latin-name.ts';
import { type NameWord, nameWord } from './name-word.ts';

/** The name of a body in its parts. */
export interface OrganizationName {
  /** Its words without legal form, articles and prepositions; a word of many languages in one form. */
  readonly words: readonly NameWord[];
  /** Its first letters, those of `of` and `and` left out. */
  readonly initials: string;
  /** Whether it is an acronym by itself. */
  readonly acronym: boolean;
  readonly numbers: string;
}

/** A word of its own tells a body from others, what sort of body it is does little. */
const WEIGHTS = { OWN: 1, PLACE: 0.7, SORT: 0.45 } as const;
const MAX_ACRONYM_LETTERS = 7;

/** The body's name taken apart; what stands in brackets is left out. */
export function organizationName(name: string): OrganizationName {
  const { text, vowelless } = latinName(name.replace(/\([^()]*\)/gu, ' '));
  const raw = text
    .replace(/(?<=\b[a-z])\.(?=[a-z]\b)/gu, '')
    .replaceAll('&', ' and ')
    .split(/[^a-z0-9']+/u)
    .map((word) => word.replaceAll("'", ''))
    .filter((word) => word !== '');
  const known = raw.map((word) => ({ word, role: organizationWord(word) }));
  const telling = known.filter(({ role }) => role?.role !== 'LEGAL' && role?.role !== 'LINK');
  const kept = telling.length > 0 ? telling : known;
  return {
    words: kept.map(({ word, role }) => nameWord(role?.word ?? word, weightOf(word, role !== null), vowelless)),
    initials: kept.map(({ word }) => word[0] ?? '').join(''),
    acronym:
      raw.length === 1 && /^[\p{Lu}\d.&-]{2,}$/u.test(name.trim()) && (raw[0]?.length ?? 0) <= MAX_ACRONYM_LETTERS,
    numbers: raw
      .flatMap((word) => word.match(/\d+/gu) ?? [])
      .map(Number)
      .sort((a, b) => a - b)
      .join(' '),
  };
}

function weightOf(word: string, shared: boolean): number {
  if (shared) return WEIGHTS.SORT;
  return placesNamed(word).length > 0 ? WEIGHTS.PLACE : WEIGHTS.OWN;
}
