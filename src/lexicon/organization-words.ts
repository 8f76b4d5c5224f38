import table from './data/organization-words.json' with { type: 'json' };
import { once } from './once.ts';
import { listOf, rowsOf } from './table.ts';

/**
 * LEGAL: a legal form. SORT: what sort of body it is. TELLING: so too, and without it the name is another body's (state, union, north).
 * SLIGHT: one writer puts it, another leaves it out (group). LINK: an article, a preposition.
 */
type OrganizationWordRole = 'LEGAL' | 'SORT' | 'TELLING' | 'SLIGHT' | 'LINK';

/** Words that the names of many organizations and places share, in several languages. */
export interface OrganizationWord {
  /** One word, or several, for all its forms. */
  readonly word: string;
  readonly role: OrganizationWordRole;
}

const ROLES: readonly OrganizationWordRole[] = ['LEGAL', 'SORT', 'TELLING', 'SLIGHT', 'LINK'];
const byForm = once(
  (): ReadonlyMap<string, OrganizationWord> =>
    new Map(
      rowsOf(table).flatMap((row) => {
        const word = { word: row('word'), role: ROLES.find((role) => role === row('role')) ?? 'SORT' };
        return listOf(row('forms')).map((form) => [form, word] as const);
      }),
    ),
);
/** How many words the longest form has, of those of several words, by the first of them. */
const longest = once((): ReadonlyMap<string, number> => {
  const most = new Map<string, number>();
  for (const form of byForm().keys()) {
    const [first = '', ...more] = form.split(' ');
    if (more.length > 0) most.set(first, Math.max(most.get(first) ?? 0, 1 + more.length));
  }
  return most;
});

/** What a word, or a phrase of words in Latin letters separated by single spaces, says in an organization's name; null for one of its own. */
export function organizationWord(phrase: string): OrganizationWord | null {
  return byForm().get(phrase) ?? null;
}

/** How many words the longest listed phrase of several has that begins with that word; 0 where there is none. */
export function longestPhraseFrom(word: string): number {
  return longest().get(word) ?? 0;
}
