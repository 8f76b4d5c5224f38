import { execute, type GraphQLObjectType, getNamedType, isObjectType, parse } from 'graphql';
import { expect } from 'vitest';
import type { GraphReader, NestedSelection, Selection } from '../../src/graph/index.ts';
import { createContext, createSchema } from '../../src/schema/index.ts';
import { noJudging } from './no-judging.ts';
import { readerOf } from './reader-of.ts';
import { writeSmallGraph } from './small-graph/index.ts';
import { sqliteDatabase } from './sqlite-database.ts';

interface AskedList {
  /** Such as `people.meetings`. */
  readonly field: string;
  /** With what is nested in it. */
  readonly selection: Selection;
}

/** There are more in the schema: with fewer, something isn't asked. */
const LEAST_FIELDS = 25;

/** What the schema asks of a store for each list of its root, and for each list of what stands in one. */
export async function askedLists(): Promise<readonly AskedList[]> {
  await using database = await sqliteDatabase();
  await using store = await database.open();
  await writeSmallGraph(store);
  const schema = createSchema();
  const lists: AskedList[] = [];
  for (const { field, text } of documentsOf(schema.getQueryType())) {
    const graph: GraphReader = {
      ...readerOf(store),
      select(selections, signal) {
        lists.push(...selections.map((selection) => ({ field, selection })));
        return store.select(selections, signal);
      },
    };
    const contextValue = createContext({ graph, judging: noJudging, ingestArticle: unexpected });
    const { errors } = await execute({ schema, document: parse(text), contextValue });
    if (errors !== undefined) throw new Error(`${text}: ${errors.join(', ')}`);
  }
  expect(new Set(lists.map(({ field }) => field)).size).toBeGreaterThan(LEAST_FIELDS);
  return lists;
}

function unexpected(): never {
  throw new Error('expected nothing to be ingested');
}

interface Document {
  readonly field: string;
  readonly text: string;
}

function documentsOf(root: GraphQLObjectType | null | undefined): readonly Document[] {
  return listsOf(root).flatMap(({ name, node }) => [
    { field: name, text: `{ ${name}(first: 2) { totalCount pageInfo { endCursor } nodes { id } } }` },
    ...listsOf(node).map((inner) => ({
      field: `${name}.${inner.name}`,
      text: `{ ${name}(first: 2) { nodes { ${inner.name}(last: 2) { totalCount pageInfo { endCursor } nodes { id } } } } }`,
    })),
  ]);
}

/** The connections among a type's fields that need no arguments. */
function listsOf(type: unknown): readonly { readonly name: string; readonly node: unknown }[] {
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap(({ name, type: output, args }) => {
    const connection = getNamedType(output);
    const isList = isObjectType(connection) && connection.name.endsWith('Connection');
    if (
      !isList ||
      args.some(({ type: given, defaultValue }) => String(given).endsWith('!') && defaultValue === undefined)
    )
      return [];
    return [{ name, node: getNamedType(connection.getFields().nodes?.type) }];
  });
}

/** The selection without what is nested, then what is nested as if it were asked of one parent. */
export function levelsOf({ nest = {}, ...selection }: Selection): readonly Selection[] {
  const below = Object.values(nest).flatMap((nested: NestedSelection) => {
    const { via, ...list } = nested;
    return levelsOf({ ...list, via: { ...via, parent: 'person_rubio' } });
  });
  return [selection, ...below];
}
