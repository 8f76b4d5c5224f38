import { type ExtractedOffice, latestDay } from '../../../graph/index.ts';
import {
  fold,
  type OfficeTitle,
  officeTitles,
  organizationByKey,
  organizationsNamed,
  type PersonEntry,
  placeByKey,
} from '../../../lexicon/index.ts';
import type { OfficeWords } from '../phrases/phrase.ts';

let byForm: ReadonlyMap<string, OfficeTitle> | null = null;

/** The listed title of which that is a form, or null. */
export function listedTitle(words: string): OfficeTitle | null {
  byForm ??= new Map(officeTitles().flatMap((entry) => entry.forms.map((form) => [fold(form), entry] as const)));
  const key = fold(words);
  return byForm.get(key) ?? byForm.get(key.replace(/s$/u, '')) ?? null;
}

/** The office that the words mean; what the words leave out comes from the person's listed terms, where somebody certain holds it. */
export function officeOf(words: OfficeWords, person: PersonEntry | null): ExtractedOffice | null {
  const listed = listedTitle(words.title);
  if (listed?.rank === 'HONORIFIC') return null;
  const title = listed?.title ?? capitalised(words.title);
  const told = words.country?.name ?? null;
  const term = person?.offices.find(
    (office) => office.title === title && (told === null || office.country === words.country?.key),
  );
  const country = told ?? (words.body === null && term?.country ? (placeByKey(term.country)?.name ?? null) : null);
  const organization =
    bodyOf(words, listed, country) ??
    (term?.organization ? (organizationByKey(term.organization)?.name ?? null) : null);
  return { title, organization, country };
}

/** The offices that somebody of the lists held on that day; all of them where no day is known. */
export function officesOn({ offices }: PersonEntry, day: string | null): readonly ExtractedOffice[] {
  return offices
    .filter(({ from, to }) => day === null || ((from === null || from <= day) && (to === null || latestDay(to) >= day)))
    .map(namedOffice);
}

/** The offices of somebody of the lists that ended before that day; none where no day is known. */
export function officesBefore({ offices }: PersonEntry, day: string | null): readonly ExtractedOffice[] {
  return offices.filter(({ to }) => day !== null && to !== null && latestDay(to) < day).map(namedOffice);
}

function namedOffice({ title, organization, country }: PersonEntry['offices'][number]): ExtractedOffice {
  return {
    title,
    organization: organization === null ? null : (organizationByKey(organization)?.name ?? null),
    country: country === null ? null : (placeByKey(country)?.name ?? null),
  };
}

function bodyOf(words: OfficeWords, listed: OfficeTitle | null, country: string | null): string | null {
  if (words.body !== null) return organizationsNamed(words.body.text)[0]?.name ?? words.body.text;
  if (listed?.organizationOf == null || country === null) return null;
  return organizationsNamed(`${country} ${listed.organizationOf}`)[0]?.name ?? null;
}

function capitalised(words: string): string {
  return words.replace(/\p{L}[\p{L}'’.]*/gu, (word) =>
    /^(?:of|the|for|and|to|in|d'affaires)$/iu.test(word)
      ? word.toLowerCase()
      : word.charAt(0).toUpperCase() + word.slice(1),
  );
}
