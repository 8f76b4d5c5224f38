import type { FieldNode, GraphQLCompositeType, GraphQLResolveInfo } from 'graphql';
import type { GraphNode, NestedSelection, Page } from '../../graph/index.ts';
import { askedOfNodes } from './asked-of-nodes.ts';
import { type Asking, type AskingBelow, oncePerPlace } from './asking.ts';
import { fieldAhead, saysAhead } from './field-ahead.ts';

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
  return planOf(info, info.variableValues, load);
}

/** The properties that are looked at of the nodes that a field gives; null where that is not known. */
export const propsBelow = oncePerPlace((asking: AskingBelow): readonly string[] | null => {
  const asked = askedOfNodes(asking);
  return asked?.isAll === true ? propsOf(asked.type, asked.fields) : null;
});

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

/** What of a plan is the same whatever the variables are. */
interface Outline {
  readonly type: GraphQLCompositeType;
  /** The fields that are read ahead, each as all its nodes. */
  readonly ahead: readonly { readonly name: string; readonly nodes: readonly FieldNode[] }[];
  readonly reading: Omit<Plan['reading'], 'nest'>;
}

const outlineOf = oncePerPlace((asking: AskingBelow): Outline | null => {
  const asked = askedOfNodes(asking);
  if (asked === null) return null;
  const { type, fields, isAll, asksEdges, asksPaging } = asked;
  const props = propsBelow(asking);
  return {
    type,
    ahead: fields.flatMap((nodes, at) => (saysAhead('readAhead', type, nodes) ? [{ name: `f${at}`, nodes }] : [])),
    reading: {
      ...(props !== null && { props }),
      ...(isAll && !asksEdges && { edgeProps: [] }),
      ...(isAll && !asksPaging && { paging: false }),
    },
  };
});

async function planOf<Load>(asking: AskingBelow, variables: Variables, load: Load): Promise<Plan | null> {
  const outline = outlineOf(asking);
  if (outline === null) return null;
  const { type, ahead, reading } = outline;
  if (ahead.length === 0) return { fields: [], reading };
  const planned = await Promise.all(
    ahead.map(({ name, nodes }) =>
      planField({ type, name, asking: { fieldNodes: nodes, fragments: asking.fragments } }, variables, load),
    ),
  );
  const fields = planned.filter((field) => field !== null);
  if (fields.length === 0) return { fields, reading };
  return {
    fields,
    reading: { ...reading, nest: Object.fromEntries(fields.map(({ name, selection }) => [name, selection])) },
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

type Variables = GraphQLResolveInfo['variableValues'];

interface AskingField {
  readonly type: GraphQLCompositeType;
  readonly name: string;
  readonly asking: Asking;
}

async function planField<Load>(
  { type, name, asking }: AskingField,
  variables: Variables,
  load: Load,
): Promise<(PlannedField & { readonly selection: NestedSelection }) | null> {
  const ahead = fieldAhead<ReadAhead<Load>>('readAhead', type, asking.fieldNodes, variables);
  if (ahead === null) return null;
  const { field, output, ask, args } = ahead;
  try {
    const selection = await ask(args(), load, asking);
    // A wrong cursor costs only the field that it was given for: such a field is read by itself.
    if (selection.page.after !== undefined || selection.page.before !== undefined) return null;
    const below = await planOf({ ...asking, returnType: output }, variables, load);
    return { name, field, below, selection: { ...selection, ...below?.reading } };
  } catch {
    // The field itself will say what is wrong with its arguments.
    return null;
  }
}
