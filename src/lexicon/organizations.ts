import organizationTable from './data/organizations.json' with { type: 'json' };
import { ministryByKey, ministryNamed } from './ministries.ts';
import { nameIndex } from './name-index.ts';
import { once } from './once.ts';
import type { OrganizationEntry } from './organization-entry.ts';
import { listOf, type Row, rowsOf, textOf } from './table.ts';

const KINDS = ['GOVERNMENT', 'INTERNATIONAL', 'MEDIA', 'RESEARCH', 'PARTY', 'ARMED', 'COMPANY', 'OTHER'] as const;
/** Bodies that the rule for ministries would name, and that have a name of their own. */
const OWN_NAMES: ReadonlyMap<string, string> = new Map([
  ['us/foreign-ministry', 'us-state-department'],
  ['us/defence-ministry', 'us-defense-department'],
  ['us/finance-ministry', 'us-treasury'],
  ['us/parliament', 'us-congress'],
  ['gb/foreign-ministry', 'gb-foreign-office'],
  ['gb/defence-ministry', 'gb-defence-ministry'],
  ['gb/finance-ministry', 'gb-treasury'],
  ['fr/foreign-ministry', 'fr-quai-dorsay'],
  ['de/foreign-ministry', 'de-foreign-office'],
  ['it/foreign-ministry', 'it-farnesina'],
  ['in/foreign-ministry', 'in-mea'],
  ['de/parliament', 'de-bundestag'],
  ['ua/parliament', 'ua-verkhovna-rada'],
  ['il/parliament', 'il-knesset'],
  ['ir/parliament', 'ir-majlis'],
  ['jp/parliament', 'jp-diet'],
  ['pl/parliament', 'pl-sejm'],
  ['cn/armed-forces', 'cn-pla'],
  ['il/armed-forces', 'il-idf'],
  ['sd/armed-forces', 'sd-saf'],
]);

const all = once(() => rowsOf(organizationTable).map(organizationOf));
const byKey = once(() => new Map(all().map((organization) => [organization.key, organization])));
const byName = once(() => nameIndex(all(), (organization) => [organization.name, ...organization.aliases]));

/** Every listed organization; ministries that are computed by rule are not among them. */
export function organizations(): readonly OrganizationEntry[] {
  return all();
}

/**
 * Organizations of that name or acronym; ministries, parliaments, embassies and forces of every country are recognised
 * by rule: 'Russian Foreign Ministry', 'the Ministry of Defense of Ukraine', key `ru/foreign-ministry`.
 */
export function organizationsNamed(name: string): readonly OrganizationEntry[] {
  const listed = byName()(name);
  if (listed.length > 0) return listed;
  const ministry = ministryNamed(name);
  return ministry === null ? [] : [ownName(ministry.key) ?? ministry];
}

/** The organization with that key, listed or by rule, or null. */
export function organizationByKey(key: string): OrganizationEntry | null {
  return byKey().get(key) ?? ownName(key) ?? ministryByKey(key);
}

function ownName(key: string): OrganizationEntry | null {
  return byKey().get(OWN_NAMES.get(key) ?? '') ?? null;
}

function organizationOf(row: Row): OrganizationEntry {
  return {
    key: row('key'),
    name: row('name'),
    aliases: listOf(row('aliases')),
    kind: KINDS.find((kind) => kind === row('kind')) ?? 'OTHER',
    country: textOf(row('country')),
    wikidataId: null,
  };
}
