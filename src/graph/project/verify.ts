import type { GraphEdge, GraphNode } from '../model/index.ts';
import { EDGE_KIND_NAMES, LOG_KINDS, NODE_KIND_NAMES } from '../model/index.ts';
import type { GraphTransaction, GraphWrites } from '../store.ts';
import { project } from './project.ts';
import { difference, edgeKey, type Subgraph } from './stored/index.ts';

/** What is kept as truth, not projected. */
const TRUTH_NODES: ReadonlySet<string> = new Set(['ArticleVersion', 'JudgedArticle', 'Rules']);
const TRUTH_EDGES: ReadonlySet<string> = new Set(['JUDGES']);

/** Where the stored graph differs from one projected from scratch, one line a node or edge; empty where all is well. Linear in the store. */
export async function differences(transaction: GraphTransaction): Promise<readonly string[]> {
  return described(await compare(transaction));
}

/** Writes the difference, and says what it was. */
export async function repair(transaction: GraphTransaction): Promise<readonly string[]> {
  const writes = await compare(transaction);
  await transaction.write(writes);
  return described(writes);
}

async function compare(transaction: GraphTransaction): Promise<GraphWrites> {
  const versions = await transaction.nodesWhere('ArticleVersion', 'articleId', null);
  const judgements = await transaction.nodesWhere('Judgement', 'id', null);
  return difference(
    await storedGraph(transaction),
    project(
      versions,
      judgements.map(({ props }) => props.judgement),
    ),
  );
}

async function storedGraph(transaction: GraphTransaction): Promise<Subgraph> {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  const kinds = NODE_KIND_NAMES.filter((kind) => !LOG_KINDS.includes(kind));
  for (const kind of kinds) nodes.push(...(await transaction.nodesWhere(kind, 'id', null)));
  const ids = nodes.map(({ id }) => id);
  for (const kind of EDGE_KIND_NAMES)
    if (!TRUTH_EDGES.has(kind)) edges.push(...(await transaction.edges(kind, 'out', ids)));
  return { nodes: nodes.filter(({ kind }) => !TRUTH_NODES.has(kind)), edges };
}

function described({ unlink, drop, put, link }: GraphWrites): readonly string[] {
  return [
    ...drop.map(({ kind, id }) => `${kind} ${id}: stored, but does not follow from the truth`),
    ...unlink.map((edge) => `${edgeKey(edge)}: stored, but does not follow from the truth`),
    ...put.map(({ kind, id }) => `${kind} ${id}: missing, or stored with other properties`),
    ...link.map((edge) => `${edgeKey(edge)}: missing, or stored with other properties`),
  ];
}
