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
