import { countryOfCapital } from '../../../lexicon/index.ts';
import type { NameFound } from '../names/name-at.ts';
import { STATE_OFFICE } from '../words/office-words.ts';
import type { OfficeWords } from './phrase.ts';

/** Who deals with other states besides those who hold an office of state. */
const ABROAD = /\b(?:diplomat|negotiator)s?$/iu;

/** The office of a title, with those whose it is. */
export function officeOf(
  { title, plural, common }: Pick<OfficeWords, 'title' | 'plural' | 'common'>,
  owners: readonly NameFound[],
  past: boolean,
): OfficeWords {
  const country = owners.find(({ place }) => place?.kind === 'COUNTRY')?.place ?? countryMeant(title, owners);
  const body = owners.find(({ kind }) => kind === 'ORGANIZATION') ?? null;
  return { title, plural, common, past, country, body, owners };
}

/** `Moscow's foreign minister`, `Washington's top diplomat`: the country whose capital stands for it; null where none does. */
function countryMeant(title: string, owners: readonly NameFound[]): OfficeWords['country'] {
  if (!STATE_OFFICE.test(title) && !ABROAD.test(title)) return null;
  const [place = null] = owners.flatMap((owner) => owner.place ?? []);
  return place === null ? null : countryOfCapital(place);
}
