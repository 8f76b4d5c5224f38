import { groupBy } from '../collect.ts';
import type { GraphEdge, GraphNode, Judgement, NodeOf } from '../model/index.ts';
import { articlesOf } from '../model/index.ts';
import { type ArticleFacts, articleFacts } from './article-unit.ts';
import { atomsSeenIn, atomUnit } from './atom-unit.ts';
import { clusterAtoms } from './entities.ts';
import { entityUnit, type ResolveAtom } from './entity-unit.ts';
import { bindingEdges, boundPair } from './judged-pairs.ts';
import { meetingUnit } from './meeting-unit.ts';
import { clusterClaims } from './meetings.ts';
import { mentionEdges } from './mention-unit.ts';
import type { Subgraph } from './reconcile.ts';
import { resolveClaim, type SummaryOf } from './resolved-claim.ts';
import { isEntityNode, summaryOfNode } from './summaries.ts';
import { articleTruth } from './truth.ts';

/**
 * The graph that follows from all versions and judgements: graph = project(claims, judgements, rules). Pure, whatever the order of its arguments.
 * Holds all nodes and edges but the truth itself. Cost: linear in the truth, but for the comparisons within blocks.
 */
export function project(versions: readonly NodeOf<'ArticleVersion'>[], judgements: readonly Judgement[]): Subgraph {
  const facts = currentFacts(versions, judgements);
  const byArticle = new Map(facts.map((fact) => [fact.id, fact]));
  const pairs = judgements.map((judgement) => ({
    id: judgement.id,
    pair: boundPair(judgement, (id) => byArticle.get(id)?.atoms ?? []),
  }));
  const atoms = atomsSeenIn(facts);
  const clusters = clusterAtoms(
    atoms,
    pairs.flatMap(({ pair }) => pair ?? []),
  );
  const entityOf = new Map(clusters.flatMap(({ id, atoms: members }) => members.map((atom) => [atom.id, id] as const)));
  const resolve: ResolveAtom = (atomId) => entityOf.get(atomId) ?? null;
  const entities = clusters.map((cluster) => entityUnit(cluster, resolve));
  const summaryOf = summaries(entities, resolve);
  const claims = facts.flatMap((fact) => fact.claims.map((claim) => resolveClaim(claim, summaryOf)));
  const edges: GraphEdge[] = [
    ...claims.flatMap((claim) =>
      claim.blocks.map((to): GraphEdge => ({ kind: 'IN_BLOCK', from: claim.id, to, props: {} })),
    ),
    ...facts.flatMap((fact) => mentionsOf(fact, resolve)),
    ...pairs.flatMap(({ id, pair }) => bindingEdges(id, pair)),
  ];
  const meetings = clusterClaims(claims).map((cluster) => meetingUnit(cluster, summaryOf));
  return withShared([
    ...facts.map(({ unit }) => unit),
    ...atoms.map(atomUnit),
    ...entities,
    ...meetings,
    { nodes: [], edges },
  ]);
}

function currentFacts(
  versions: readonly NodeOf<'ArticleVersion'>[],
  judgements: readonly Judgement[],
): readonly ArticleFacts[] {
  return [...groupBy(versions, ({ props }) => props.articleId)].flatMap(([articleId, all]) => {
    const about = judgements.filter((judgement) => articlesOf(judgement).includes(articleId));
    const { current } = articleTruth(articleId, all, about);
    return current === null ? [] : [articleFacts(current.article, current.extraction)];
  });
}

function summaries(units: readonly Subgraph[], resolve: ResolveAtom): SummaryOf {
  const within = units.flatMap(({ edges }) => edges).filter((edge) => edge.kind === 'WITHIN');
  const holders = new Map(within.map(({ from, to }) => [from, to]));
  const nodes = units.flatMap((unit) => unit.nodes).filter(isEntityNode);
  const byId = new Map(nodes.map((node) => [node.id, summaryOfNode(node, holders)]));
  return (atomId) => byId.get(resolve(atomId) ?? '') ?? null;
}

function mentionsOf({ unit }: ArticleFacts, resolve: ResolveAtom): readonly GraphEdge[] {
  const article = unit.nodes.find((node) => node.kind === 'Article');
  const named = unit.edges.flatMap((edge) =>
    edge.kind === 'NAMES' ? [{ atomId: edge.to, spans: edge.props.spans }] : [],
  );
  return article === undefined ? [] : mentionEdges(article, named, resolve);
}

/** All units as one, with the nodes that their edges share. */
function withShared(units: readonly Subgraph[]): Subgraph {
  const edges = units.flatMap((unit) => unit.edges);
  const shared = new Map<string, GraphNode>();
  for (const edge of edges) {
    if (edge.kind === 'KNOWN_AS')
      shared.set(edge.to, { kind: 'Name', id: edge.to, props: { folded: edge.props.folded } });
    if (edge.kind === 'IN_BLOCK') shared.set(edge.to, { kind: 'Block', id: edge.to, props: {} });
  }
  return { nodes: [...units.flatMap((unit) => unit.nodes), ...shared.values()], edges };
}
