/** A body that can be named as a party or a source. */
export interface OrganizationEntry {
  readonly key: string;
  readonly name: string;
  /** Other names, acronyms among them. */
  readonly aliases: readonly string[];
  readonly kind: 'GOVERNMENT' | 'INTERNATIONAL' | 'MEDIA' | 'RESEARCH' | 'PARTY' | 'ARMED' | 'COMPANY' | 'OTHER';
  /** Key of its country, or null for an international body. */
  readonly country: string | null;
  readonly wikidataId: string | null;
}

/** Every listed organization; ministries that are computed by rule are not among them. */
export function organizations(): readonly OrganizationEntry[] {
  return [];
}

/** Organizations of that name or acronym; ministries of every country are recognised by rule ('Russian Foreign Ministry', key `ru/foreign-ministry`). */
export function organizationsNamed(_name: string): readonly OrganizationEntry[] {
  return [];
}

/** The organization with that key, or null. */
export function organizationByKey(_key: string): OrganizationEntry | null {
  return null;
}
