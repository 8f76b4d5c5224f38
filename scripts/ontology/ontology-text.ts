import { EDGE_KIND_NAMES, edgeKindSpec, NODE_KIND_NAMES, nodeKindSpec, type Property } from '../../src/graph/index.ts';

const HEAD = `# Ontology

Printed from the code (\`npm run ontology\`): src/graph/model/ontology.ts is the one table of kinds, from which the schema of SQLite and Neo4j is
made too. In Neo4j each kind of node is a label, each kind of edge a relationship type, and properties keep their names. Kinds marked *internal*
hold the truth and what the projection needs; people query the others.
`;

/** docs/ontology.md as the code has it. */
export function ontologyText(): string {
  const nodes = NODE_KIND_NAMES.map((kind) => {
    const { prefix, description, internal, properties } = nodeKindSpec(kind);
    return `### ${kind}${internal ? ' *(internal)*' : ''}\n\n${description} Ids begin with \`${prefix}_\`.\n${table(properties)}`;
  });
  const edges = EDGE_KIND_NAMES.map((kind) => {
    const { description, from, to, properties } = edgeKindSpec(kind);
    return `### (${from.join(' | ')})-[:${kind}]->(${to.join(' | ')})\n\n${description}\n${table(properties)}`;
  });
  return [HEAD, '## Nodes\n', ...nodes, '## Edges\n', ...edges].join('\n');
}

function table(properties: Readonly<Record<string, Property<unknown>>>): string {
  const rows = Object.entries(properties).map(
    ([name, { type, nullable, description }]) => `| ${name} | ${type}${nullable ? ' or null' : ''} | ${description} |`,
  );
  return rows.length === 0 ? '' : ['', '| property | type | |', '| --- | --- | --- |', ...rows, ''].join('\n');
}
