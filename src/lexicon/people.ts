import { addTo } from '../add-to.ts';
import peopleTable from './data/people.json' with { type: 'json' };
import termTable from './data/terms.json' with { type: 'json' };
import { nameIndex } from './name-index.ts';
import { once } from './once.ts';
import { listOf, type Row, rowsOf, textOf } from './table.ts';

/** An office somebody held; dates as exact as known (2007, 2007-05, 2007-05-18), null where the term is open at that end or its date is not known. */
export interface OfficeTerm {
  /** Canonical title, 'Secretary of State'. */
  readonly title: string;
  /** Key of an {@link OrganizationEntry}, or null for an office of the state itself. */
  readonly organization: string | null;
  /** Key of a country, or null for an international office. */
  readonly country: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** Somebody whom the world's news names. */
export interface PersonEntry {
  readonly key: string;
  readonly name: string;
  /** Other full names: spellings, short forms such as MBS. */
  readonly aliases: readonly string[];
  /** Empty where it is an ordinary word, which alone names nobody. */
  readonly surname: string;
  readonly familyNameFirst: boolean;
  /** Whether the bare surname, in the news of the person's terms, means this person; at most one entry has it for a surname. */
  readonly surnameSuffices: boolean;
  /** Key of the person's country, or null. */
  readonly country: string | null;
  readonly offices: readonly OfficeTerm[];
  readonly wikidataId: string | null;
  readonly gender: 'f' | 'm' | null;
}

interface Listed {
  readonly person: PersonEntry;
  readonly surnames: readonly string[];
}

const listed = once((): readonly Listed[] => {
  const terms = termsByPerson();
  return rowsOf(peopleTable).map((row) => ({ person: personOf(row, terms), surnames: listOf(row('surnames')) }));
});
const all = once(() => listed().map(({ person }) => person));
const byKey = once(() => new Map(all().map((person) => [person.key, person])));
const byName = once(() => nameIndex(all(), (person) => [person.name, ...person.aliases]));
const bySurname = once(() => {
  const best = listed().toSorted((a, b) => Number(b.person.surnameSuffices) - Number(a.person.surnameSuffices));
  const find = nameIndex(best, (entry) => entry.surnames);
  return (surname: string) => find(surname).map(({ person }) => person);
});

/** Everybody listed. */
export function people(): readonly PersonEntry[] {
  return all();
}

/** People of that full name or alias. */
export function peopleNamed(name: string): readonly PersonEntry[] {
  return byName()(name);
}

/** People of that surname, in any of its listed spellings; the one whom the surname alone names first. */
export function peopleWithSurname(surname: string): readonly PersonEntry[] {
  return bySurname()(surname);
}

/** The person with that key, or null. */
export function personByKey(key: string): PersonEntry | null {
  return byKey().get(key) ?? null;
}

function personOf(row: Row, terms: ReadonlyMap<string, readonly OfficeTerm[]>): PersonEntry {
  const gender = row('gender');
  return {
    key: row('key'),
    name: row('name'),
    aliases: listOf(row('aliases')),
    surname: listOf(row('surnames'))[0] ?? '',
    familyNameFirst: row('order') === 'family-first',
    surnameSuffices: row('suffices') === 'yes',
    country: textOf(row('country')),
    offices: terms.get(row('key')) ?? [],
    wikidataId: textOf(row('wikidata')),
    gender: gender === 'f' || gender === 'm' ? gender : null,
  };
}

function termsByPerson(): ReadonlyMap<string, readonly OfficeTerm[]> {
  const terms = new Map<string, OfficeTerm[]>();
  for (const row of rowsOf(termTable)) {
    const term = {
      title: row('title'),
      organization: textOf(row('organization')),
      country: textOf(row('country')),
      from: textOf(row('from')),
      to: textOf(row('to')),
    };
    addTo(terms, row('person'), term);
  }
  return terms;
}
