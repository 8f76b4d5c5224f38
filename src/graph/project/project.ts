import { groupBy } from '../collect.ts';
import type { EdgeOf, GraphEdge, GraphNode, Judgement, NodeOf } from '../model/index.ts';
import { articlesOf, standingOf } from '../model/index.ts';
import { type ArticleFacts, articleFacts, articleTruth } from './articles/index.ts';
import {
  alikeAmong,
  atomsSeenIn,
  atomUnit,
  clusterProfiles,
  entityUnit,
  mentionEdges,
  profilesOf,
  questionUnits,
  type ResolveAtom,
} from './entities/index.ts';
import {
  type Bindable,
  boundSides,
  judgedPairs,
  judgementUnit,
  NOTHING_TO_BIND,
  unboundQuestion,
} from './judgements/index.ts';
import {
  choiceEdge,
  choiceQuestion,
  choicesAmong,
  clusterClaims,
  isEntityNode,
  meetingUnit,
  resolveClaim,
  type SummaryOf,
  summaryOfNode,
} from './meetings/index.ts';
import type { Subgraph } from './stored/index.ts';

/**
 * The graph that follows from all versions and judgements: graph = project(claims, judgements, rules). Pure, whatever the order of its arguments.
 * Holds all nodes and edges but the truth itself. Cost: linear in the truth, but for the comparisons within blocks.
 */
export function project(versions: readonly NodeOf<'ArticleVersion'>[], judgements: readonly Judgement[]): Subgraph {
  const stands = standingOf(judgements);
  const facts = currentFacts(
    versions,
    judgements.filter(({ id }) => stands.has(id)),
  );
  const judged = judgementUnits(judgements, stands, facts);
  const pairs = judged.flatMap(({ unit, judgement }) => judgedPairs(judgement, bindings(unit)));
  const atoms = atomsSeenIn(facts);
  const profiles = profilesOf(atoms);
  const alike = alikeAmong(profiles, () => true);
  const clusters = clusterProfiles(profiles, alike, pairs);
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
  ];
  const meetingClusters = clusterClaims(claims, pairs);
  const choices = choicesAmong(meetingClusters);
  const meetings = meetingClusters.map((cluster) => meetingUnit(cluster, summaryOf));
  return withShared([
    ...facts.map(({ unit }) => unit),
    ...atoms.map(atomUnit),
    ...entities,
    ...meetings,
    ...choices.map(choiceQuestion),
    { nodes: [], edges: choices.map(choiceEdge) },
    ...judged.flatMap(({ unit, question }) => [unit, question]),
    ...questionUnits(clusters, alike, pairs).values(),
    { nodes: [], edges: [...edges, ...alike] },
  ]);
}

function currentFacts(
  versions: readonly NodeOf<'ArticleVersion'>[],
  judgements: readonly Judgement[],
): readonly ArticleFacts[] {
  return [...groupBy(versions, ({ props }) => props.articleId)].flatMap(([articleId, all]) => {
    const about = judgements.filter((judgement) => articlesOf(judgement).includes(articleId));
    const { current } = articleTruth(articleId, all, about);
    return current === null ? [] : [articleFacts(current.article, current.extraction, about)];
  });
}

interface Judged {
  readonly judgement: Judgement;
  readonly unit: Subgraph;
  readonly question: Subgraph;
}

function judgementUnits(
  judgements: readonly Judgement[],
  stands: ReadonlySet<string>,
  facts: readonly ArticleFacts[],
): readonly Judged[] {
  const byArticle = new Map(facts.map((fact) => [fact.id, fact]));
  const inArticle = (id: string): Bindable => {
    const fact = byArticle.get(id);
    return fact === undefined ? NOTHING_TO_BIND : { ...fact, isThere: true };
  };
  return judgements.map((judgement) => {
    const [isStanding, sides] = [stands.has(judgement.id), boundSides(judgement, inArticle)];
    return {
      judgement,
      unit: judgementUnit(judgement, isStanding, sides),
      question: unboundQuestion(judgement, isStanding, sides),
    };
  });
}

function bindings({ edges }: Subgraph): readonly EdgeOf<'BINDS'>[] {
  return edges.filter((edge) => edge.kind === 'BINDS');
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
