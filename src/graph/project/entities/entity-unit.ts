import { fold, organizationByKey, type PersonEntry, personByKey, placeByKey } from '../../../lexicon/index.ts';
import { byKey, greatest, groupBy, least, unique } from '../../collect.ts';
import type { GraphEdge, GraphNode, HeldOffice } from '../../model/index.ts';
import { asciiKey, dayOf, nameIdOf } from '../../model/index.ts';
import { searchedText } from '../../search/index.ts';
import { type Corrected, correctionOf, countryAtom, impliedBy, organizationAtom } from '../articles/index.ts';
import { BEFORE_ALL, instantOf, type Subgraph, stableJson } from '../stored/index.ts';
import type { EntityCluster } from './entities.ts';
import type { SeenAtom } from './profile.ts';

/** Leads from an atom to the id of the entity that holds it. */
export type ResolveAtom = (atomId: string) => string | null;

/** The node of an entity, and the edges that are its own. */
export function entityUnit(cluster: EntityCluster, resolve: ResolveAtom): Subgraph {
  const corrected = correctionOf(cluster.atoms);
  const node = entityNode(cluster, corrected);
  const members: GraphEdge[] = cluster.atoms.map((atom) => ({
    kind: 'RESOLVED_TO',
    from: atom.id,
    to: cluster.id,
    props: {},
  }));
  const names: GraphEdge[] = lookUpNames(cluster, node).map((folded) => ({
    kind: 'KNOWN_AS',
    from: cluster.id,
    to: nameIdOf(folded),
    props: { folded },
  }));
  return {
    nodes: [node],
    edges: [...members, ...names, ...placement(cluster, corrected, resolve), ...service(cluster, node, resolve)],
  };
}

type EntityNode = Extract<GraphNode, { kind: 'Person' | 'Organization' | 'Place' }>;

function entityNode(cluster: EntityCluster, corrected: Corrected): EntityNode {
  const { id, kind, atoms } = cluster;
  const listed = listEntry(cluster);
  const name = corrected.name ?? listed?.name ?? atoms[0].entity.name;
  const told = atoms.flatMap(({ entity }) => [entity.name, ...entity.aliases]).sort();
  const forms = unique([...(listed === null ? [] : [listed.name, ...listed.aliases]), ...told]);
  const aliases = forms.filter((form) => form !== name && !corrected.removeAliases.includes(form));
  const shared = {
    name,
    byName: `${asciiKey(fold(name))}|${id}`,
    aliases,
    wikidataId: corrected.wikidataId === undefined ? (listed?.wikidataId ?? null) : corrected.wikidataId,
    certain: atoms.some(({ entity }) => !entity.partial),
    countryCodes: countryCodes(cluster, corrected),
    heading: searchedText([name, ...aliases]),
  };
  if (kind === 'Organization') return { kind, id, props: shared };
  if (kind === 'Person') return { kind, id, props: { ...shared, offices: heldOffices(atoms) } };
  return { kind, id, props: { ...shared, ...placeProps(cluster, corrected) } };
}

function placeProps(cluster: EntityCluster, { country }: Corrected) {
  const key = listKeyOf(cluster);
  const listed = key === null ? null : placeByKey(key);
  return {
    placeKind: listed?.kind ?? ('UNKNOWN' as const),
    countryCode: country === undefined ? (listed?.countryCode ?? firstCountry(cluster)) : country,
    latitude: listed?.latitude ?? null,
    longitude: listed?.longitude ?? null,
  };
}

function listKeyOf({ atoms }: EntityCluster): string | null {
  return atoms.find(({ entity }) => entity.listKey !== null)?.entity.listKey ?? null;
}

function listEntry(cluster: EntityCluster) {
  const key = listKeyOf(cluster);
  if (key === null) return null;
  const lookUp = { Person: personByKey, Organization: organizationByKey, Place: placeByKey }[cluster.kind];
  return lookUp(key);
}

function personEntry(cluster: EntityCluster): PersonEntry | null {
  const key = cluster.kind === 'Person' ? listKeyOf(cluster) : null;
  return key === null ? null : personByKey(key);
}

function firstCountry({ atoms }: EntityCluster): string | null {
  return atoms.find(({ entity }) => entity.country !== null)?.entity.country ?? null;
}

function countryCodes(cluster: EntityCluster, { country }: Corrected): readonly string[] {
  if (country !== undefined) return country === null ? [] : [country];
  const told = cluster.atoms.flatMap(({ entity }) => [
    entity.country,
    ...entity.offices.map(({ country }) => countryAtom(country)?.entity.country ?? null),
  ]);
  const listed = personEntry(cluster)?.country ?? null;
  const home = listed === null ? null : (placeByKey(listed)?.countryCode ?? null);
  return unique([home, ...told].filter((code) => code !== null)).sort();
}

/** Every folded form that leads to the entity; of a person whom the lists know or who holds an office the surname too, which may lead to several. */
function lookUpNames({ kind, atoms }: EntityCluster, { props }: EntityNode): readonly string[] {
  const forms = [props.name, ...props.aliases];
  const isKnown = atoms.some(({ entity }) => entity.listKey !== null || (!entity.partial && entity.offices.length > 0));
  const surnames = kind === 'Person' && isKnown ? forms.map(lastWord) : [];
  const listed = atoms.flatMap(({ entity }) => personByKey(entity.listKey ?? '')?.surname ?? []);
  const all = [...forms, ...surnames, ...(kind === 'Person' ? listed : [])];
  return unique(all.map(fold).filter((name) => name !== '')).sort();
}

function lastWord(name: string): string {
  return name.split(' ').at(-1) ?? '';
}

function heldOffices(atoms: readonly SeenAtom[]): readonly HeldOffice[] {
  const told = atoms.flatMap((atom) => atom.entity.offices.map((office) => ({ office, atom })));
  const groups = groupBy(told, ({ office }) => stableJson(office));
  const offices = [...groups.values()].flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    const { office } = first;
    const carriers = [first, ...rest].map(({ atom }) => atom);
    return {
      title: office.title,
      organizationId: organizationAtom(office)?.id ?? null,
      countryId: countryAtom(office.country)?.id ?? null,
      firstSeen: dayOf(instantOf(least(carriers.map(({ firstSeen }) => firstSeen)) ?? '')),
      lastSeen: dayOf(instantOf(greatest(carriers.map(({ lastSeen }) => lastSeen)) ?? '')),
      atomIds: unique(carriers.map(({ id }) => id)).sort(),
    };
  });
  const order = (office: HeldOffice): string =>
    [office.lastSeen, office.firstSeen, office.title, office.countryId].map((part) => part ?? BEFORE_ALL).join('|');
  return offices.sort((a, b) => byKey(order)(b, a));
}

/** The edges that place it: a place within the next larger one, a place or organization in its country. */
function placement(cluster: EntityCluster, corrected: Corrected, resolve: ResolveAtom): readonly GraphEdge[] {
  const { id, kind, atoms } = cluster;
  if (kind === 'Person') return [];
  const holder = least(
    atoms
      .filter(({ entity }) => entity.correction === undefined)
      .flatMap((atom) => impliedBy(atom).flatMap((implied) => resolve(implied.id) ?? []))
      .filter((found) => found !== id),
  );
  const code = corrected.country === undefined ? firstCountry(cluster) : corrected.country;
  const country = code === null ? null : resolve(countryAtom(placeByKey(code.toLowerCase())?.name ?? null)?.id ?? '');
  const edges: GraphEdge[] = [];
  if (kind === 'Place' && holder !== null) edges.push({ kind: 'WITHIN', from: id, to: holder, props: {} });
  if (country !== null && country !== id) edges.push({ kind: 'IN_COUNTRY', from: id, to: country, props: {} });
  return edges;
}

/** The edges from a person to the organizations whose offices it holds or held. */
function service({ id, atoms }: EntityCluster, { props }: EntityNode, resolve: ResolveAtom): readonly GraphEdge[] {
  const served = atoms
    .flatMap(({ entity }) => entity.offices)
    .flatMap((office) => {
      const to = resolve(organizationAtom(office)?.id ?? '');
      return to === null ? [] : [{ to, title: office.title }];
    });
  return [...groupBy(served, ({ to }) => to)].map(([to, offices]): GraphEdge => {
    return {
      kind: 'SERVES',
      from: id,
      to,
      props: { titles: unique(offices.map(({ title }) => title)).sort(), byName: props.byName },
    };
  });
}
