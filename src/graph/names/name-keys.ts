import { peopleNamed, placesInAnyLanguage } from '../../lexicon/index.ts';
import { unique } from '../collect.ts';
import type { EntityKind } from '../model/index.ts';
import { compactName } from './compact-name.ts';
import { listedBodies } from './compare-organization-names.ts';
import type { EastAsianName } from './east-asian-name.ts';
import type { NameWord } from './name-word.ts';
import { initialsOf, type OrganizationName, organizationNames } from './organization-name.ts';
import { personName } from './person-name.ts';
import { placeName, placeWriting } from './place-name.ts';
import { remembered } from './remembered.ts';
import { beginnings, skeletons } from './skeleton.ts';

/** More words than names have. */
const MOST_WORDS = 5;
const MOST_TOKENS = 6;
/** Consonants of a word of a person's name that tell it from others with but the beginning of another word; a shorter word needs the whole other. */
const LEAST_TELLING = 3;
/** So many consonants of a surname are known beside a given name. */
const CONSONANTS_BESIDE_GIVEN = 2;
const LEAST_OF_A_BODY = 2;
/** Shorter acronyms are of too many. */
const LEAST_LETTERS = 3;

const KEYS: Readonly<Record<EntityKind, (name: string) => readonly string[]>> = {
  Person: remembered((name) => inOrder(personKeys(name))),
  Organization: remembered((name) => inOrder(organizationKeys(name))),
  Place: remembered((name) => inOrder(placeKeys(name))),
};

/**
 * Keys of which names that match have one in common, nearly always, and other names seldom: consonants as transliterations keep them, initials,
 * given names of one form, entries in the lists, syllables of Chinese and Korean, acronyms. In order; some 150 microseconds.
 */
export function nameKeys(kind: EntityKind, name: string): readonly string[] {
  return KEYS[kind](name);
}

/** The key under which a name is found that the lists know for that entry. */
export function listedKey(key: string): string {
  return `l ${key}`;
}

function inOrder(keys: readonly string[]): readonly string[] {
  return unique(keys).sort();
}

function personKeys(name: string): readonly string[] {
  const { words, otherwise, eastAsian } = personName(name);
  const listed = peopleNamed(name).map(({ key }) => listedKey(key));
  const syllables = eastAsian === null ? [] : eastAsianKeys(eastAsian);
  const bySyllables = eastAsian !== null && (eastAsian.korean !== null || eastAsian.chinese?.wadeGiles.length !== 0);
  return [...listed, ...syllables, ...(bySyllables ? [] : [words, ...otherwise].flatMap(wordKeys))];
}

function wordKeys(words: readonly NameWord[]): readonly string[] {
  const few = words.slice(0, MOST_WORDS);
  const full = few.filter(({ short }) => short === null);
  // A middle initial beside two full words tells nobody from anybody: a surname with any of few letters.
  const telling = few.filter(({ short }, at) => at === 0 || short === null || full.length < 2);
  return telling.flatMap((word, at) => {
    const isFirstName = word.given && at < telling.length - 1;
    return telling.flatMap((other, place) => (at === place ? [] : pairKeys(word, other, isFirstName)));
  });
}

function eastAsianKeys({ chinese, korean }: EastAsianName): readonly string[] {
  return [
    ...(chinese?.wadeGiles ?? []).map((form) => `zh ${form.replaceAll("'", '')}`),
    ...(chinese?.syllables ?? []).map(([family = '', given = '']) => `zh ${family}+${given}`),
    ...familyAndGiven(chinese?.cantonese ?? []),
    ...(korean?.given ?? []).map((cut) => {
      const sounds = cut.map(([sound = '']) => sound.replace(/[aeiouyw]+/gu, '-'));
      return `ko ${korean?.surname} ${sounds.join(' ')}`;
    }),
  ];
}

/** The first two syllables of a name as Hong Kong writes it, in all that they may be in Pinyin. */
function familyAndGiven([family = [], given = []]: readonly (readonly string[])[]): readonly string[] {
  return family.flatMap((one) => given.map((other) => `zh ${one}+${other}`));
}

/** A word by its consonants with what another begins with, so that either may be written otherwise. */
function pairKeys(word: NameWord, other: NameWord, isFirstName: boolean): readonly string[] {
  if (word.short !== null) return [];
  return skeletons(word.text).flatMap((own) => {
    if (own === '') return [];
    const withForms = other.forms.map((form) => `${own} f${form}`);
    if (own.length >= LEAST_TELLING) return [...beginningKeys(own, other, isFirstName), ...withForms];
    return [...skeletons(other.text).map((its) => [own, its].sort().join('+')), ...withForms];
  });
}

/** Too many people have a given name for the letter with which their surnames begin to tell them apart. */
function beginningKeys(own: string, other: NameWord, isFirstName: boolean): readonly string[] {
  const short = beginnings(other.text).map((start) => `${own} ${start}`);
  const long = skeletons(other.text).map((its) => `${own} ${its.slice(0, CONSONANTS_BESIDE_GIVEN)}-`);
  if (other.short !== null) return short;
  // Whether it is known for one depends on the spelling, and a surname may be one as well: others have keys of both sorts.
  return isFirstName ? long : [...short, ...long];
}

function bodyKeys(name: OrganizationName): readonly string[] {
  const acronyms = name.acronym === null ? [...initialsOf(name)] : [name.acronym];
  const telling = name.words.filter(({ role }) => role !== 'SLIGHT');
  const told = telling.length > 0 ? telling : name.words;
  const own = told.filter(({ role }) => role === 'OWN' || role === 'NAME');
  const tokens = unique([...own, ...told].flatMap(tokensOf)).slice(0, MOST_TOKENS);
  const proper = new Set(told.filter(({ role }) => role !== 'SORT' && role !== 'TELLING').flatMap(tokensOf));
  const pairs = tokens.flatMap((one, at) =>
    tokens
      .slice(at + 1)
      .filter((other) => proper.size === 0 || proper.has(one) || proper.has(other))
      .map((other) => [one, other].sort().join('+')),
  );
  return [
    ...acronyms.filter((letters) => letters.length >= LEAST_LETTERS).map((letters) => `a ${letters}`),
    ...skeletons(told.map(({ written }) => written.replaceAll(' ', '')).join('')),
    ...(tokens.length === 1 ? tokens : []),
    ...(own.length === 1 ? own.flatMap(tokensOf) : []),
    ...pairs,
  ];
}

function tokensOf({ text, written, role }: NameWord): readonly string[] {
  if (role !== 'OWN' && role !== 'NAME') return text.split(' ').filter((word) => word !== 'of');
  return skeletons(written).map((own) => (own.length < LEAST_OF_A_BODY ? written : own));
}

function organizationKeys(name: string): readonly string[] {
  return [...listedBodies(name).map(listedKey), ...organizationNames(name).flatMap(bodyKeys)];
}

function placeKeys(name: string): readonly string[] {
  const { spelled, bare } = placeWriting(name);
  const compact = compactName(spelled);
  return [
    ...placesInAnyLanguage(compact).map(listedKey),
    ...skeletons(compactName(bare)),
    ...organizationNames(bare).flatMap(bodyKeys),
    ...bodyKeys(placeName(name)),
  ];
}
