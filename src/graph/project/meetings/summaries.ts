import { unique } from '../../collect.ts';
import type { EntityKind, GraphNode, NodeOf } from '../../model/index.ts';
import { ENTITY_KINDS } from '../../model/index.ts';
import type { GraphTransaction } from '../../store.ts';
import type { EntitySummary, SummaryOf } from './resolved-claim.ts';

export type EntityNode = NodeOf<EntityKind>;

/** No chain of places is longer: city, region, country, area. */
const LONGEST_CHAIN = 6;

/** An entity as meetings need it; `holders` leads from a place to the place that holds it. */
export function summaryOfNode(node: EntityNode, holders: ReadonlyMap<string, string>): EntitySummary {
  const { id, kind, props } = node;
  const [only, ...others] = props.countryCodes;
  const country =
    node.kind === 'Place' ? node.props.countryCode : only !== undefined && others.length === 0 ? only : null;
  return {
    id,
    kind,
    name: props.name,
    certain: props.certain,
    country,
    areas: kind === 'Place' ? chain(id, holders) : [],
  };
}

/** Whether the node is of an entity. */
export function isEntityNode<T extends Pick<GraphNode, 'kind'>>(node: T): node is T & { readonly kind: EntityKind } {
  return (ENTITY_KINDS as readonly string[]).includes(node.kind);
}

function chain(id: string, holders: ReadonlyMap<string, string>): readonly string[] {
  const found = [id];
  for (
    let next = holders.get(id);
    next !== undefined && found.length < LONGEST_CHAIN && !found.includes(next);
    next = holders.get(next)
  )
    found.push(next);
  return found;
}

/** The summaries of the entities that now hold the atoms. Cost: at most ten round trips. */
export async function loadSummaries(transaction: GraphTransaction, atomIds: readonly string[]): Promise<SummaryOf> {
  const resolved = await transaction.edges('RESOLVED_TO', 'out', unique(atomIds));
  const entityIds = unique(resolved.map(({ to }) => to));
  const [nodes, holders] = await Promise.all([
    loadEntities(transaction, entityIds),
    loadHolders(transaction, entityIds),
  ]);
  const byEntity = new Map(nodes.map((node) => [node.id, summaryOfNode(node, holders)]));
  const byAtom = new Map(resolved.map(({ from, to }) => [from, byEntity.get(to) ?? null]));
  return (atomId) => byAtom.get(atomId) ?? null;
}

/** The entities that exist among these ids, of whatever kind. */
export async function loadEntities(
  transaction: GraphTransaction,
  ids: readonly string[],
): Promise<readonly EntityNode[]> {
  const found = await Promise.all(ENTITY_KINDS.map((kind) => transaction.nodes(kind, ids)));
  return found.flat();
}

async function loadHolders(
  transaction: GraphTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const holders = new Map<string, string>();
  for (let level = ids; level.length > 0; ) {
    const edges = await transaction.edges('WITHIN', 'out', level);
    const next = unique(edges.map(({ to }) => to)).filter((id) => !holders.has(id));
    for (const { from, to } of edges) holders.set(from, to);
    level = next;
  }
  return holders;
}
