import { addTo } from '../../../add-to.ts';
import { compareNames, MATCH_SCORE, type Span } from '../../../graph/index.ts';
import {
  fold,
  type OrganizationEntry,
  organizationsNamed,
  type PersonEntry,
  type PlaceEntry,
  peopleNamed,
  peopleWithSurname,
  personByKey,
} from '../../../lexicon/index.ts';
import type { Memory } from '../names/memory.ts';
import type { OfficeWords } from '../phrases/phrase.ts';
import { type Draft, newDraft } from './draft.ts';
import { officeOf } from './office.ts';
import { isRegnal, isSonOf, nameWords, sameFullName, withoutInitialCapitals } from './person-names.ts';
import { mayHoldOfficeOn } from './term.ts';

/** The entities of one article as they are found: each name goes to the one that it means. */
export interface Registry {
  readonly drafts: readonly Draft[];
  person(name: string, mention: Span, ...offices: readonly (OfficeWords | null)[]): number;
  organization(name: string, mention: Span): number;
  /** Index of the place with that key in the lists, where the article named it before; else null. */
  placeListed(key: string): number | null;
  /** Whether the article names a place so. */
  isPlace(name: string): boolean;
  /** A place of the lists, or one that only the article names. */
  place(name: string, mention: Span, entry: PlaceEntry | null): number;
}

/** A city in a dateline. */
const SHOUTED = /^[\p{Lu}' -]{4,}$/u;

/** Of the bearers of a surname so many are compared with another, the last; more are in no article but in a list. */
const MOST_BEARERS = 50;

/** Of two full names in one article the chance to be one person's, from which on they are taken for it. */
const SURE_SPELLING = 0.9;
/** Below that chance, names with one surname are two people's, whatever words they share. */
const LEAST_SAME = 0.5;
/** Nearer to each other, as in a list, two spellings are two people. */
const LEAST_APART = 100;
/** A shorter surname is not taken for another one. */
const LEAST_SPELT = 6;

/** A registry for an article of that day (null: not known) and what its document remembers. */
export function openRegistry(memory: Memory, published: string | null): Registry {
  const drafts: Draft[] = [];
  const bySurname = new Map<string, number[]>();
  const byFirstName = new Map<string, number[]>();
  const surnamesByLook = new Map<string, string[]>();
  const byPersonName = new Map<string, number>();
  const byOrganizationName = new Map<string, number>();
  const byOrganizationKey = new Map<string, number>();
  const byPlaceKey = new Map<string, number>();
  const byListKey = new Map<string, number>();

  const add = (draft: Draft): number => drafts.push(draft) - 1;
  const mention = (index: number, name: string, span: Span): number => {
    const draft = drafts[index];
    if (draft === undefined) return index;
    if (!draft.forms.includes(name)) draft.forms.push(name);
    draft.mentions.push({ start: span.start, end: span.end });
    return index;
  };

  function personIndex(name: string, at: number): number {
    const key = fold(name);
    const known = byPersonName.get(key);
    if (known !== undefined) return known;
    const words = nameWords(name);
    const index =
      words.length === 1 && !isRegnal(name) ? singleName(name, words[0] ?? '', at) : fullName(name, words, at);
    byPersonName.set(key, index);
    return index;
  }

  function singleName(name: string, key: string, at: number): number {
    const index = bySurname.get(key)?.findLast((bearer) => !isSonOf(drafts[bearer]?.name ?? '', key));
    if (index !== undefined) return index;
    const firstNames = memory.byFirstName.get(fold(name)) ?? [];
    const full =
      memory.bySurname.get(key)?.find((bearer) => !isSonOf(bearer, key)) ??
      (firstNames.length === 1 ? firstNames[0] : undefined);
    if (full !== undefined && nameWords(full).length > 1) return personIndex(full, at);
    const spelt = bearerSpelt(key);
    if (spelt !== undefined) return spelt;
    const listed =
      peopleWithSurname(name).find((entry) => entry.surnameSuffices && mayHoldOfficeOn(entry, published)) ?? null;
    const made = add({ ...newDraft('Person', name), partial: listed === null });
    complete(made, listed);
    bear(key, made);
    return made;
  }

  function fullName(name: string, words: readonly string[], at: number): number {
    const surname = words.at(-1) ?? '';
    const listed = certain(peopleNamed(name), published);
    const index = sameSurname(surname, name) ?? byListKey.get(listed?.key ?? '') ?? otherSpelling(name, words, at);
    if (index !== undefined) return lengthened(index, name, words.length);
    const made = add(newDraft('Person', withoutInitialCapitals(name)));
    complete(made, listed);
    const keys = listed?.familyNameFirst ? [surname, words[0] ?? ''] : [surname];
    for (const key of keys) bear(key, made);
    addTo(byFirstName, words[0] ?? '', made);
    return made;
  }

  /** The only one whose full name the article spells in another way, too: `Rieck Machar`; nobody who stands beside. */
  function otherSpelling(name: string, words: readonly string[], at: number): number | undefined {
    const near = [bySurname.get(words.at(-1) ?? ''), byFirstName.get(words[0] ?? '')];
    const alike = near
      .flatMap((bearers = []) => bearers.slice(-MOST_BEARERS))
      .slice(-MOST_BEARERS)
      .filter((index) => isSpelling(drafts[index]?.name ?? '', name, words.length));
    const [index] = new Set(alike).size === 1 ? alike : [];
    return index !== undefined && at - (drafts[index]?.mentions.at(-1)?.end ?? at) >= LEAST_APART ? index : undefined;
  }

  /** The only bearer of a surname that the article spells in another way, too. */
  function bearerSpelt(key: string): number | undefined {
    if (key.length < LEAST_SPELT - 1) return undefined;
    const firstBearer = (surname: string): number => bySurname.get(surname)?.[0] ?? 0;
    const alike = [-1, 0, 1]
      .flatMap((longer) => (surnamesByLook.get(lookOf(key, key.length + longer)) ?? []).slice(-MOST_BEARERS))
      .sort((a, b) => firstBearer(a) - firstBearer(b))
      .slice(-MOST_BEARERS);
    const spelt = alike.filter((surname) => compareNames('Person', surname, key).score >= MATCH_SCORE);
    const bearers = spelt.flatMap((surname) => bySurname.get(surname) ?? []);
    return bearers.length === 1 ? bearers[0] : undefined;
  }

  function bear(surname: string, index: number): void {
    if (surname.length >= LEAST_SPELT && !bySurname.has(surname))
      addTo(surnamesByLook, lookOf(surname, surname.length), surname);
    addTo(bySurname, surname, index);
  }

  function lengthened(index: number, name: string, words: number): number {
    const draft = drafts[index];
    if (draft !== undefined && nameWords(draft.name).length < words) draft.name = name;
    return index;
  }

  function sameSurname(surname: string, name: string): number | undefined {
    const bearers = bySurname.get(surname)?.slice(-MOST_BEARERS);
    return bearers?.find((index) => isSamePerson(drafts[index]?.name ?? '', name));
  }

  function complete(index: number, listed: PersonEntry | null): void {
    const draft = drafts[index];
    if (draft === undefined || listed === null) return;
    draft.listKey = listed.key;
    byListKey.set(listed.key, index);
    draft.country ??= listed.country?.toUpperCase() ?? null;
  }

  function organizationIndex(name: string, full: string): number {
    const known = byOrganizationName.get(name);
    if (known !== undefined) return known;
    const listed = organizationsNamed(full)[0] ?? organizationsNamed(name)[0] ?? null;
    const key = listed?.key ?? fold(full).replace(/^the /u, '');
    const index = byOrganizationKey.get(key) ?? add(organizationDraft(full, listed));
    byOrganizationKey.set(key, index);
    byOrganizationName.set(name, index);
    return index;
  }

  return {
    drafts,
    isPlace: (name) => byPlaceKey.has(fold(name)),
    placeListed: (key) => byPlaceKey.get(key) ?? null,
    person(name, span, ...offices) {
      const index = personIndex(name, span.start);
      const draft = drafts[index];
      for (const office of offices) if (draft !== undefined && office !== null) addOffice(draft, office);
      return mention(index, name, span);
    },
    organization(name, span) {
      const full = memory.byAcronym.get(name) ?? name;
      const index = organizationIndex(name, full);
      const draft = drafts[index];
      if (draft !== undefined && isFuller(full, draft.name)) draft.name = full;
      return mention(index, name, span);
    },
    place(name, span, entry) {
      const key = entry?.key ?? fold(name);
      const called = entry?.kind === 'CITY' && SHOUTED.test(name) ? entry.name : name;
      const index = byPlaceKey.get(key) ?? add(newDraft('Place', called, entry));
      byPlaceKey.set(key, index);
      const draft = drafts[index];
      if (draft !== undefined && isFuller(called, draft.name)) draft.name = called;
      return mention(index, name, span);
    },
  };
}

/** Surnames of one look are near enough to be worth a comparison: found at once, however many an article has. */
function lookOf(surname: string, length: number): string {
  return `${surname.charAt(0)}${length}`;
}

/** `Aung Kyi` is not Aung San Suu Kyi: names without a surname differ by any of their words. */
function isSamePerson(name: string, other: string): boolean {
  return sameFullName(name, other) && compareNames('Person', name, other).score >= LEAST_SAME;
}

function isSpelling(name: string, of: string, words: number): boolean {
  return nameWords(name).length === words && compareNames('Person', name, of).score >= SURE_SPELLING;
}

function addOffice(draft: Draft, words: OfficeWords): void {
  const office = officeOf(words, draft.listKey === null ? null : personByKey(draft.listKey));
  if (office === null) return;
  if (words.country !== null) draft.country ??= words.country.countryCode;
  const offices = words.past ? draft.pastOffices : words.common ? draft.callings : draft.offices;
  const same = offices.findIndex(
    (known) =>
      known.title === office.title &&
      (known.country === office.country || known.country === null || office.country === null),
  );
  if (same < 0) offices.push(office);
  else if (offices[same]?.country === null) offices[same] = office;
}

function organizationDraft(name: string, listed: OrganizationEntry | null): Draft {
  return {
    ...newDraft('Organization', name),
    listKey: listed?.key ?? null,
    country: listed?.country?.toUpperCase() ?? null,
  };
}

function isFuller(name: string, than: string): boolean {
  // A dateline's capitals are a way of printing, not the name.
  const shouted = /^[\p{Lu} ]{5,}$/u;
  if (shouted.test(name) !== shouted.test(than)) return shouted.test(than);
  return name.length > than.length && !/^the /iu.test(name);
}

function certain(candidates: readonly PersonEntry[], published: string | null): PersonEntry | null {
  if (candidates.length <= 1) return candidates[0] ?? null;
  const then = candidates.filter((entry) => mayHoldOfficeOn(entry, published));
  return then.length === 1 ? (then[0] ?? null) : null;
}
