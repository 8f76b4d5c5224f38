import { groupBy } from '../../collect.ts';
import {
  EDGE_KIND_NAMES,
  edgeKindSpec,
  NODE_KIND_NAMES,
  type NodeKind,
  nodeKindSpec,
  SEARCHED_KINDS,
  type SearchedSpec,
  searchedSpec,
} from '../../model/index.ts';
import { endKey, quoted } from './cypher.ts';

/** Label of the one node by which writers take turns; it tells which format the store has. */
export const STORE_LABEL = 'WhometStore';

/** A constraint or an index by its name, and the statement that makes it where it is absent. */
export interface SchemaPart {
  readonly name: string;
  readonly statement: string;
}

/** All constraints and indexes that the kinds need. */
export function schemaParts(): readonly SchemaPart[] {
  return [
    uniqueId(STORE_LABEL),
    ...NODE_KIND_NAMES.map(uniqueId),
    ...NODE_KIND_NAMES.flatMap((kind) => nodeKindSpec(kind).indexed.map((property) => nodeIndex(kind, property))),
    ...EDGE_KIND_NAMES.flatMap((kind) => {
      const { orders } = edgeKindSpec(kind);
      const keys = [
        ...orders.out.map((order) => endKey('out', order)),
        ...orders.in.map((order) => endKey('in', order)),
      ];
      return keys.map((key) => edgeIndex(kind, key));
    }),
    ...SEARCHED_ALIKE.map(wordIndex),
  ];
}

function uniqueId(label: string): SchemaPart {
  const name = `whomet_${label}_id`;
  return { name, statement: `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE` };
}

function nodeIndex(label: string, property: string): SchemaPart {
  const name = `whomet_${label}_${property}`;
  return { name, statement: `CREATE RANGE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${quoted(property)})` };
}

function edgeIndex(kind: string, property: string): SchemaPart {
  const name = `whomet_${kind}_${property}`;
  return {
    name,
    statement: `CREATE RANGE INDEX ${name} IF NOT EXISTS FOR ()-[r:${kind}]-() ON (r.${quoted(property)})`,
  };
}

/** Kinds that are searched alike: an index of their words, so that a search of all of them asks it once. */
export interface SearchedAlike {
  readonly index: string;
  readonly kinds: readonly NodeKind[];
  readonly searched: SearchedSpec;
}

/** All kinds that are searched. */
export const SEARCHED_ALIKE: readonly SearchedAlike[] = [...groupBy(SEARCHED_KINDS, searchedSpec)].map(
  ([searched, kinds]) => ({ index: `whomet_${kinds.join('_')}_words`, kinds, searched }),
);

// The analyzer splits at blanks alone: words are what `searchedText` says. As of each commit, not some time after it.
function wordIndex({ index, kinds, searched }: SearchedAlike): SchemaPart {
  const config = '`fulltext.analyzer`: "whitespace", `fulltext.eventually_consistent`: false';
  const nodes = `(n:${kinds.join('|')}) ON EACH [n.${quoted(searched.within)}]`;
  return {
    name: index,
    statement: `CREATE FULLTEXT INDEX ${index} IF NOT EXISTS FOR ${nodes} OPTIONS { indexConfig: { ${config} } }`,
  };
}
