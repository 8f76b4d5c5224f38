import { fold, organizationByKey, personByKey, placeByKey } from '../../../lexicon/index.ts';
import type { EntityKind, ExtractedOffice, NameFeature } from '../../model/index.ts';
import { compareNames, isOneWord, type NameComparison } from '../../names/index.ts';
import { countryAtom } from '../articles/index.ts';
import { keysOf } from './blocks.ts';
import type { Profile } from './profile.ts';

/** How surely two profiles are of one entity, and why. */
export interface Likeness {
  /** The sum of the features, not cut, so that the surer of two sure ones is known: {@link LINK_SCORE} or more is taken for one. */
  readonly weight: number;
  /** What speaks for it and against it, the names first. */
  readonly features: readonly NameFeature[];
}

/** Less than this is not worth a question. */
export const REVIEW_SCORE = 0.5;
/**
 * From here on two are taken for one. Two names picked out by a reader are one's from 0.7 on (MATCH_SCORE); among all that a store holds, one spelt
 * nearly so is more often another's (Marek Belmont, Marek Velmont). Of the labelled pairs of people 0.82 of those that are one score this, and 0.97
 * of those that score this are one; of organizations 0.85 and 0.98.
 */
export const LINK_SCORE = 0.945;

/** Both hold one office. */
const SAME_OFFICE = 0.15;
/** Enough that equal names of people of two countries are no match, but a question. */
const OTHER_COUNTRIES = 0.35;
/** Places of one name in two countries are two. */
const OTHER_COUNTRY_OF_A_PLACE = 0.6;
/** A single word, or a short form that an article gives, is many people's. */
const SHORT_NAME = 0.35;
/** Letters spell many bodies, in one country few. */
const ACRONYM = 0.2;
const SHORT_IN_ONE_COUNTRY = 0.3;

/**
 * How surely two profiles that share a block are of one; null where the lists or their kinds say that they aren't, or no name of theirs is alike. A
 * function of the two alone.
 */
export function compareProfiles(a: Profile, b: Profile): Likeness | null {
  const [x, y] = [a.base.entity, b.base.entity];
  if (x.kind !== y.kind || x.partial || y.partial) return null;
  if (x.listKey !== null && y.listKey !== null)
    return x.listKey === y.listKey
      ? likenessOf([{ name: 'listed as one', weight: 1, words: `${x.name} · ${y.name}` }])
      : null;
  const names = isNameAlone(a) && isNameAlone(b) ? featuresOf(x.kind, nameOf(a), nameOf(b)) : bestNames(x.kind, a, b);
  if (names === null) return null;
  const isShortened = x.kind === 'Organization' && names.length > 1;
  return likenessOf([...names, ...evidence(x.kind, a, b, isShortened)]);
}

function likenessOf(features: readonly NameFeature[]): Likeness {
  const weight = features.reduce((total, feature) => total + feature.weight, 0);
  return { weight: Math.round(weight * 1000) / 1000, features };
}

/** A form of a name. */
interface Form {
  readonly text: string;
  readonly isName: boolean;
}

/** Whether the profile has no other form: then the keys of its name are its blocks, of which it is known that two share one. */
function isNameAlone({ base: { entity }, aliases }: Profile): boolean {
  return entity.listKey === null && aliases.length === 0;
}

function nameOf({ base: { entity } }: Profile): Form {
  return { text: entity.name, isName: true };
}

function formsOf(profile: Profile): readonly Form[] {
  const { base, aliases } = profile;
  const { kind, name, listKey } = base.entity;
  const listed = listKey === null ? null : LISTED[kind](listKey);
  return [
    nameOf(profile),
    ...(listed === null || listed.name === name ? [] : [{ text: listed.name, isName: true }]),
    ...aliases.map((text) => ({ text, isName: false })),
  ];
}

const LISTED: Readonly<Record<EntityKind, (key: string) => { readonly name: string } | null>> = {
  Person: personByKey,
  Organization: organizationByKey,
  Place: placeByKey,
};

/** The features of the two forms that are most alike, of those that share a key. */
function bestNames(kind: EntityKind, a: Profile, b: Profile): readonly NameFeature[] | null {
  let best: { readonly weight: number; readonly features: readonly NameFeature[] } | null = null;
  const others = keyed(kind, formsOf(b));
  for (const [x, keys] of keyed(kind, formsOf(a)))
    for (const [y, itsKeys] of others) {
      if (!keys.some((key) => itsKeys.includes(key))) continue;
      const features = featuresOf(kind, x, y);
      const { weight } = likenessOf(features);
      if (best === null || weight > best.weight) best = { weight, features };
    }
  return best?.features ?? null;
}

function keyed(kind: EntityKind, forms: readonly Form[]): readonly (readonly [Form, readonly string[]])[] {
  return forms.map((form) => [form, keysOf(kind, form.text)]);
}

function featuresOf(kind: EntityKind, x: Form, y: Form): readonly NameFeature[] {
  const compared = compareNames(kind, x.text, y.text);
  const words = `${x.text} · ${y.text}`;
  const whole: NameFeature = { name: 'names alike', weight: compared.score, words };
  if (isShort(kind, x) || isShort(kind, y)) return [whole, { name: 'a short name', weight: -SHORT_NAME, words }];
  return isByAcronym(kind, compared) ? [whole, { name: 'an acronym', weight: -ACRONYM, words }] : [whole];
}

/** A person's single word, anybody's single word that an article gives beside a name. */
function isShort(kind: EntityKind, { text, isName }: Form): boolean {
  return (kind === 'Person' || !isName) && isOneWord(text);
}

/** People have none, so that of most comparisons the features need not be put together. */
function isByAcronym(kind: EntityKind, compared: NameComparison): boolean {
  return kind !== 'Person' && compared.features.some(({ name }) => name === 'acronym');
}

function evidence(kind: EntityKind, a: Profile, b: Profile, isShortened: boolean): readonly NameFeature[] {
  const office = a.offices.find((one) => b.offices.some((other) => isSameOffice(one, other)));
  if (office !== undefined) return [{ name: 'same office', weight: SAME_OFFICE, words: office.title }];
  const [mine, theirs] = [countriesOf(a), countriesOf(b)];
  if (mine.length === 0 || theirs.length === 0) return [];
  const shared = mine.find((country) => theirs.includes(country));
  if (shared !== undefined)
    return isShortened ? [{ name: 'same country', weight: SHORT_IN_ONE_COUNTRY, words: shared }] : [];
  const against = kind === 'Place' ? OTHER_COUNTRY_OF_A_PLACE : OTHER_COUNTRIES;
  return [{ name: 'other countries', weight: -against, words: `${mine.join(' ')} · ${theirs.join(' ')}` }];
}

function isSameOffice(a: ExtractedOffice, b: ExtractedOffice): boolean {
  if (fold(a.title) !== fold(b.title)) return false;
  return (
    (a.organization !== null && a.organization === b.organization) || (a.country !== null && a.country === b.country)
  );
}

function countriesOf({ base: { entity }, offices }: Profile): readonly string[] {
  const served = offices.map(({ country }) => countryAtom(country)?.entity.country ?? null);
  return [...new Set([entity.country, ...served].filter((code) => code !== null))].sort();
}
