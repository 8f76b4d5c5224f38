import { groupBy, unique } from '../../collect.ts';
import { type GraphEdge, kindOfId } from '../../model/index.ts';
import type { GraphTransaction } from '../../store.ts';
import { withImplied } from '../articles/index.ts';
import {
  clusterOf,
  clusterProfiles,
  connectedProfiles,
  type EntityCluster,
  entityUnit,
  QUESTION_OWNS,
  questionUnits,
  reprojectAlike,
  seenAtom,
} from '../entities/index.ts';
import { type EntityNode, type EntitySummary, isEntityNode, loadEntities, summaryOfNode } from '../meetings/index.ts';
import { reconcile, type Subgraph, stableJson } from '../stored/index.ts';
import { EMPTY, ENTITY_OWNS, storedEntities, type TouchedArticles } from './reproject-articles.ts';

/** What the entity stratum changed. */
export interface TouchedEntities {
  /** Atoms whose entity has another id: the articles that name them lead elsewhere now. */
  readonly moved: readonly string[];
  /** Atoms whose entity, or a place that holds it, changed in a way that meetings show. */
  readonly dirty: readonly string[];
  /** What meetings had of those atoms' entities; null where places are among them, of which more hangs on than those atoms. */
  readonly was: ReadonlyMap<string, EntitySummary | null> | null;
}

/** Clusters the touched atoms and all that hangs together with them anew, and writes the entities that come out. */
export async function reprojectEntities(
  transaction: GraphTransaction,
  { touched, reshaped, goneAtoms }: TouchedArticles,
): Promise<TouchedEntities> {
  const gone = new Set(goneAtoms.map(({ id }) => id));
  const relatives = await reprojectAlike(transaction, reshaped, gone);
  const { profiles, alike, judged } = await connectedProfiles(transaction, [...touched, ...relatives], gone);
  const clusters = clusterProfiles(profiles, alike, judged);
  const assigned = new Map(clusters.flatMap(({ id, atoms: members }) => members.map((atom) => [atom.id, id] as const)));
  const before = await storedEntities(transaction, [...assigned.keys(), ...gone]);
  const moved = unique([...assigned].filter(([atomId, id]) => before.get(atomId) !== id).map(([atomId]) => atomId));
  // What is gone still implies others until it is dropped: it makes no entity any more.
  const decided = new Set([...assigned.keys(), ...gone]);
  const dependents = await loadClusters(transaction, await impliersOf(transaction, moved), decided);
  const oldIds = unique(before.values());
  const [asking, oldNodes, oldHolders] = await Promise.all([
    transaction.edges('ASKS', 'in', oldIds),
    loadEntities(transaction, oldIds),
    transaction.edges('WITHIN', 'out', oldIds),
  ]);
  const old = shownOf(oldNodes, oldHolders);
  const units = await writeEntities(transaction, [...clusters, ...dependents], oldIds, assigned);
  const likes = alike.flatMap(({ from, to }) => [from, to]).filter((id) => !assigned.has(id));
  const others = await loadClusters(transaction, unique(likes), decided);
  await reconcile(
    transaction,
    QUESTION_OWNS,
    new Map([
      ...asking.map(({ from }) => [from, EMPTY] as const),
      ...questionUnits([...clusters, ...others], alike, judged),
    ]),
  );
  const written = shownOf([...units.values()].flatMap(({ nodes }) => nodes).filter(isEntityNode), withinEdges(units));
  const atomsWhere = (differs: (before: Shown | undefined, after: Shown | undefined) => boolean): readonly string[] =>
    [...assigned].filter(([, id]) => differs(old.get(id), written.get(id))).map(([atomId]) => atomId);
  const altered = atomsWhere((was, is) => was?.text !== is?.text);
  const rehoused = atomsWhere((was, is) => was?.holder !== is?.holder);
  // Who implies a place that moved, or that is now held by another, is in other areas too.
  const within = await impliersOf(transaction, unique([...moved, ...rehoused]));
  const own = unique([...moved, ...altered, ...rehoused]);
  const isPlaceless = within.length === 0 && !own.some((id) => kindOfId(assigned.get(id) ?? '') === 'Place');
  const summaries = new Map(oldNodes.map((node) => [node.id, summaryOfNode(node, NO_HOLDERS)]));
  const was = new Map(own.map((id) => [id, summaries.get(before.get(id) ?? '') ?? null]));
  return { moved, dirty: unique([...own, ...within]), was: isPlaceless ? was : null };
}

const NO_HOLDERS: ReadonlyMap<string, string> = new Map();

/** Whoever implies the atoms, directly or through others. */
async function impliersOf(transaction: GraphTransaction, atomIds: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>();
  for (let frontier = atomIds; frontier.length > 0; ) {
    const impliers = unique((await transaction.edges('IMPLIES', 'in', frontier)).map(({ from }) => from));
    frontier = impliers.filter((id) => !found.has(id));
    for (const id of frontier) found.add(id);
  }
  return [...found];
}

/** The stored clusters that hold the atoms, but for those that are decided. */
async function loadClusters(
  transaction: GraphTransaction,
  atomIds: readonly string[],
  decided: ReadonlySet<string>,
): Promise<readonly EntityCluster[]> {
  const outside = atomIds.filter((id) => !decided.has(id));
  const entityIds = unique((await storedEntities(transaction, outside)).values());
  const members = await transaction.edges('RESOLVED_TO', 'in', entityIds);
  const atoms = (
    await transaction.nodes(
      'Atom',
      members.map(({ from }) => from),
    )
  ).map(seenAtom);
  const byEntity = new Map(members.map(({ from, to }) => [from, to]));
  return [...groupBy(atoms, ({ id }) => byEntity.get(id)).values()].map(clusterOf);
}

async function writeEntities(
  transaction: GraphTransaction,
  clusters: readonly EntityCluster[],
  old: readonly string[],
  assigned: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, Subgraph>> {
  const implied = withImplied(clusters.flatMap(({ atoms }) => atoms)).map(({ id }) => id);
  const stored = await storedEntities(
    transaction,
    unique(implied).filter((id) => !assigned.has(id)),
  );
  const resolve = (atomId: string): string | null => assigned.get(atomId) ?? stored.get(atomId) ?? null;
  const units = new Map<string, Subgraph>(old.map((id) => [id, EMPTY]));
  for (const cluster of clusters) units.set(cluster.id, entityUnit(cluster, resolve));
  // Nodes first: the edges of one entity lead to another's node, which may be of the same batch.
  await putNodes(transaction, units);
  await reconcile(transaction, ENTITY_OWNS, units);
  return units;
}

async function putNodes(transaction: GraphTransaction, units: ReadonlyMap<string, Subgraph>): Promise<void> {
  const wanted = [...units.values()].flatMap(({ nodes }) => nodes).filter(isEntityNode);
  const stored = new Set(
    (
      await loadEntities(
        transaction,
        wanted.map(({ id }) => id),
      )
    ).map(({ id }) => id),
  );
  const put = wanted.filter(({ id }) => !stored.has(id));
  if (put.length > 0) await transaction.write({ unlink: [], drop: [], put, link: [] });
}

/** What meetings show of an entity, and the place that holds it. */
interface Shown {
  readonly text: string;
  readonly holder: string | null;
}

function shownOf(nodes: readonly EntityNode[], within: readonly Within[]): ReadonlyMap<string, Shown> {
  const holders = new Map(within.map(({ from, to }) => [from, to]));
  return new Map(nodes.map((node) => [node.id, { text: shownText(node), holder: holders.get(node.id) ?? null }]));
}

type Within = Pick<GraphEdge, 'from' | 'to'>;

function withinEdges(units: ReadonlyMap<string, Subgraph>): readonly Within[] {
  return [...units.values()].flatMap(({ edges }) => edges.filter(({ kind }) => kind === 'WITHIN'));
}

function shownText({ kind, props }: EntityNode): string {
  return stableJson([props.name, props.certain, props.countryCodes, kind === 'Place' ? props.countryCode : null]);
}
