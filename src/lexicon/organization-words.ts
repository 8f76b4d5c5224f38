import table from './data/organization-words.json' with { type: 'json' };
import { once } from './once.ts';
import { listOf, rowsOf } from './table.ts';

/** LEGAL: a legal form. SORT: what sort of body it is. LINK: an article or a preposition. */
export type OrganizationWordRole = 'LEGAL' | 'SORT' | 'LINK';

/** A word that the names of many organizations share, in several languages. */
export interface OrganizationWord {
  /** One word for all its forms. */
  readonly word: string;
  readonly role: OrganizationWordRole;
}

const ROLES: readonly OrganizationWordRole[] = ['LEGAL', 'SORT', 'LINK'];
const byForm = once(
  (): ReadonlyMap<string, OrganizationWord> =>
    new Map(
      rowsOf(table).flatMap((row) => {
        const word = { word: row('word'), role: ROLES.find((role) => role === row('role')) ?? 'SORT' };
        return listOf(row('forms')).map((form) => [form, word] as const);
      }),
    ),
);

/** What a folded word says in an organization's name; null for a word of its own. */
export function organizationWord(folded: string): OrganizationWord | null {
  return byForm().get(folded) ?? null;
}
