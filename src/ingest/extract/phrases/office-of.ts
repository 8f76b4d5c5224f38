import type { NameFound } from '../names/name-at.ts';
import type { OfficeWords } from './phrase.ts';

/** The office of a title, with those whose it is. */
export function officeOf(
  { title, plural, common }: Pick<OfficeWords, 'title' | 'plural' | 'common'>,
  owners: readonly NameFound[],
  past: boolean,
): OfficeWords {
  const country = owners.find(({ place }) => place?.kind === 'COUNTRY')?.place ?? null;
  const body = owners.find(({ kind }) => kind === 'ORGANIZATION') ?? null;
  return { title, plural, common, past, country, body, owners };
}
