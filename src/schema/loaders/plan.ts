import type { FieldNode, GraphQLCompositeType, GraphQLOutputType, GraphQLResolveInfo } from 'graphql';
import type { GraphNode, NestedSelection, Page } from '../../graph/index.ts';
import { askedOfNodes } from './asked-of-nodes.ts';
import { fieldAhead } from './field-ahead.ts';

/** The part of an operation under which a field asks. */
export type Asking = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/** The same with what the field gives. */
export type AskingBelow = Asking & Pick<GraphQLResolveInfo, 'returnType'>;

/** What a field asks of each of its parents, told before these are known; as `extensions.readAhead` of the field. */
export type ReadAhead<Load> = (args: never, load: Load, asking: Asking) => NestedSelection | Promise<NestedSelection>;

/** What can be read together with the rows of a list: the fields of an operation that say so, and those below them. */
export interface Plan {
  /** What is to be read of the rows themselves, and on each of them. */
  readonly reading: Pick<NestedSelection, 'props' | 'edgeProps' | 'paging' | 'nest'>;
  readonly fields: readonly PlannedField[];
}

interface PlannedField {
  /** Its name in `nest`. */
  readonly name: string;
  readonly field: FieldNode;
  readonly below: Plan | null;
}

/** The pages that were read ahead: by the field that asks, then by the parent that it asks of. */
export type Found = Map<FieldNode, WeakMap<GraphNode, Page>>;

/** What the field that is resolved needs beside its own rows; null where it has no fields below. */
export async function planBelow<Load>(info: GraphQLResolveInfo, load: Load): Promise<Plan | null> {
  return planOf(info.returnType, info.fieldNodes, info, load);
}

/** The properties that are looked at of the nodes that a field gives; null where that is not known. */
export function propsBelow({ returnType, fieldNodes, fragments }: AskingBelow): readonly string[] | null {
  const asked = askedOfNodes(returnType, fieldNodes, fragments);
  return asked?.isAll === true ? propsOf(asked.type, asked.fields) : null;
}

/** Keeps what hangs on the rows for the fields that will ask for it. */
export function keepFound({ fields }: Plan, { rows }: Page, found: Found): void {
  for (const { name, field, below } of fields) {
    const pages = found.get(field) ?? new WeakMap<GraphNode, Page>();
    found.set(field, pages);
    for (const { node, nested } of rows) {
      const page = nested[name];
      if (page === undefined) continue;
      pages.set(node, page);
      if (below !== null) keepFound(below, page, found);
    }
  }
}

async function planOf<Load>(
  output: GraphQLOutputType,
  asking: readonly FieldNode[],
  info: GraphQLResolveInfo,
  load: Load,
): Promise<Plan | null> {
  const asked = askedOfNodes(output, asking, info.fragments);
  if (asked === null) return null;
  const planned = await Promise.all(
    asked.fields.map((nodes, at) => planField(asked.type, nodes, `f${at}`, info, load)),
  );
  const fields = planned.filter((field) => field !== null);
  const nest = Object.fromEntries(fields.map(({ name, selection }) => [name, selection]));
  const props = asked.isAll ? propsOf(asked.type, asked.fields) : null;
  return {
    fields,
    reading: {
      ...(props !== null && { props }),
      ...(asked.isAll && !asked.asksEdges && { edgeProps: [] }),
      ...(asked.isAll && !asked.asksPaging && { paging: false }),
      ...(fields.length > 0 && { nest }),
    },
  };
}

/** The properties that the fields read, as `extensions.reads` of each tells; null where one doesn't. */
function propsOf(type: GraphQLCompositeType, fields: readonly (readonly FieldNode[])[]): readonly string[] | null {
  if (!('getFields' in type)) return null;
  const definitions = type.getFields();
  const props = new Set<string>();
  for (const [field] of fields) {
    if (field === undefined || field.name.value === '__typename') continue;
    const reads = definitions[field.name.value]?.extensions.reads as readonly string[] | undefined;
    if (reads === undefined) return null;
    for (const name of reads) props.add(name);
  }
  return [...props];
}

async function planField<Load>(
  type: GraphQLCompositeType,
  nodes: readonly FieldNode[],
  name: string,
  info: GraphQLResolveInfo,
  load: Load,
): Promise<(PlannedField & { readonly selection: NestedSelection }) | null> {
  const ahead = fieldAhead<ReadAhead<Load>>('readAhead', type, nodes, info);
  if (ahead === null) return null;
  const { field, output, ask, args } = ahead;
  try {
    const selection = await ask(args(), load, { fieldNodes: nodes, fragments: info.fragments });
    // A wrong cursor costs only the field that it was given for: such a field is read by itself.
    if (selection.page.after !== undefined || selection.page.before !== undefined) return null;
    const below = await planOf(output, nodes, info, load);
    return { name, field, below, selection: { ...selection, ...below?.reading } };
  } catch {
    // The field itself will say what is wrong with its arguments.
    return null;
  }
}
