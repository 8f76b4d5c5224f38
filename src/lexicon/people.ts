/** An office somebody held; ISO dates, null where the term is open at that end or its day is not known. */
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

/** Everybody listed. */
export function people(): readonly PersonEntry[] {
  return [];
}

/** People of that full name or alias. */
export function peopleNamed(_name: string): readonly PersonEntry[] {
  return [];
}

/** People of that surname, in any of its listed spellings; those whom the surname alone names first. */
export function peopleWithSurname(_surname: string): readonly PersonEntry[] {
  return [];
}

/** The person with that key, or null. */
export function personByKey(_key: string): PersonEntry | null {
  return null;
}
