import { groupBy } from '../../collect.ts';
import type { GraphEdge, NameInArticle } from '../../model/index.ts';
import { idOf } from '../../model/index.ts';
import type { JudgedPair } from '../judgements/index.ts';
import { type Ownership, positionKey, type Subgraph } from '../stored/index.ts';
import type { Alike } from './alike.ts';
import { LINK_SCORE } from './compare.ts';
import type { EntityCluster } from './entities.ts';

export const QUESTION_OWNS: Ownership = { roots: ['Question'], edges: [['ASKS', 'out']] };

/** Steps in which questions are put in order. */
const RANKS = 1000;

/**
 * One question for each two entities that may be one: too little alike to be taken for it, or kept apart by what tells against it. None where the
 * lists or a judgement know them as two. Right for any set of entities, of the pairs among them all of whose likes are given.
 */
export function questionUnits(
  clusters: readonly EntityCluster[],
  alike: readonly Alike[],
  judged: readonly JudgedPair[],
): ReadonlyMap<string, Subgraph> {
  const clusterOf = new Map(clusters.flatMap((cluster) => cluster.atoms.map(({ id }) => [id, cluster] as const)));
  const pairOf = (a: string, b: string): readonly [EntityCluster, EntityCluster] | null => {
    const [x, y] = [clusterOf.get(a), clusterOf.get(b)];
    return x === undefined || y === undefined || x === y ? null : x.id < y.id ? [x, y] : [y, x];
  };
  const apart = new Set(
    judged.flatMap(({ same, a, b }) => (same ? [] : (pairOf(a, b)?.map(idOfCluster).join(' ') ?? []))),
  );
  const asked = alike.flatMap((edge) => {
    const pair = pairOf(edge.from, edge.to);
    return pair === null ? [] : [{ edge, pair, key: pair.map(idOfCluster).join(' ') }];
  });
  const open = asked.filter(({ pair, key }) => !apart.has(key) && !areListedApart(...pair));
  return new Map(
    [...groupBy(open, ({ key }) => key).values()].flatMap((all) => {
      const [best] = all.toSorted((one, other) => inOrder(one.edge, other.edge));
      return best === undefined ? [] : [questionUnit(best.pair, best.edge)];
    }),
  );
}

function questionUnit([a, b]: readonly [EntityCluster, EntityCluster], { from, to, props }: Alike): [string, Subgraph] {
  const id = idOf('question', 'SAME_ENTITY', a.id, b.id);
  const ends = a.atoms.some((atom) => atom.id === from) ? [from, to] : [to, from];
  const subjects = [a, b].flatMap((cluster, side) => witness(cluster, ends[side] ?? ''));
  const edges = [a, b].map((cluster): GraphEdge => ({ kind: 'ASKS', from: id, to: cluster.id, props: {} }));
  const missing = Math.max(0, LINK_SCORE - props.weight);
  const node = {
    kind: 'Question',
    id,
    props: {
      about: 'SAME_ENTITY',
      score: Math.min(1, props.weight),
      features: props.features,
      subjects,
      judgementId: null,
      rank: positionKey(Math.round(missing * RANKS), id),
    },
  } as const;
  return [id, { nodes: [node], edges }];
}

/** The name in the first article that gives it. */
function witness({ atoms }: EntityCluster, baseId: string): NameInArticle[] {
  return atoms
    .filter(({ id }) => id === baseId)
    .map(({ entity, namedIn, owner }) => ({
      articleId: namedIn,
      kind: entity.kind,
      name: entity.name,
      ...(owner === '' ? {} : { only: true }),
    }));
}

function areListedApart(a: EntityCluster, b: EntityCluster): boolean {
  const [x, y] = [a, b].map(({ atoms }) => atoms.find(({ entity }) => entity.listKey !== null)?.entity.listKey);
  return x != null && y != null && x !== y;
}

function idOfCluster({ id }: EntityCluster): string {
  return id;
}

function inOrder(a: Alike, b: Alike): number {
  return b.props.weight - a.props.weight || (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1);
}
