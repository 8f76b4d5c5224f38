import {
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  getNamedType,
  type InlineFragmentNode,
  isCompositeType,
  isObjectType,
  isUnionType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { type AskingBelow, oncePerPlace } from './asking.ts';

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** What an operation asks of the nodes under a field: each field of theirs as all its nodes that answer to one name. */
interface AskedOfNodes {
  readonly type: GraphQLCompositeType;
  readonly fields: readonly (readonly FieldNode[])[];
  /** Whether these are all that is asked of every node. */
  readonly isAll: boolean;
  /** Whether anything is asked of the edges that lead to them. */
  readonly asksEdges: boolean;
  /** Whether anything is asked that tells where the page or one of its rows stands, or may be looked at by whoever reads what isn't a connection. */
  readonly asksPaging: boolean;
}

/**
 * What is asked of each node that a field gives, through a connection where it gives one; null for a field without fields below. Left out is what a directive
 * decides on, and what is asked only of some of the type: these are read when they are asked for.
 */
export const askedOfNodes = oncePerPlace(({ returnType, fieldNodes, fragments }: AskingBelow): AskedOfNodes | null => {
  const type = getNamedType(returnType);
  if (!isCompositeType(type)) return null;
  const sets = setsOf(fieldNodes);
  const nodes =
    isObjectType(type) && type.name.endsWith('Connection') ? throughConnection(type, sets, fragments) : null;
  const { on, below, isAll, asksEdges, asksPaging } = nodes ?? { on: type, below: sets, isAll: true, ...NO_CONNECTION };
  return {
    type: on,
    fields: [...fieldsOn(on, below, fragments).values()],
    isAll: isAll && below.every((set) => isPlain(set, on, fragments)),
    asksEdges,
    asksPaging,
  };
});

const NO_CONNECTION = { asksEdges: false, asksPaging: true };

function setsOf(nodes: readonly FieldNode[]): readonly SelectionSetNode[] {
  return nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
}

function throughConnection(
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  fragments: Fragments,
): Through | null {
  const { nodes, edges } = type.getFields();
  const [node, edge] = [nodes, edges].map((field) => (field === undefined ? null : getNamedType(field.type)));
  if (!isCompositeType(node) || !isObjectType(edge)) return null;
  const named = (on: GraphQLObjectType, all: readonly SelectionSetNode[], name: string) =>
    [...fieldsOn(on, all, fragments).values()].flat().filter((field) => field.name.value === name);
  const names = [...fieldsOn(type, sets, fragments).values()].flat().map(({ name }) => name.value);
  const edgeSets = setsOf(named(type, sets, 'edges'));
  const ofEdges = [...fieldsOn(edge, edgeSets, fragments).values()].flat().map(({ name }) => name.value);
  return {
    on: node,
    below: setsOf([...named(type, sets, 'nodes'), ...named(edge, edgeSets, 'node')]),
    asksEdges: ofEdges.some((name) => !['node', 'cursor', '__typename'].includes(name)),
    asksPaging: ofEdges.includes('cursor') || names.includes('pageInfo'),
    isAll: sets.every((set) => isPlain(set, type, fragments)) && edgeSets.every((set) => isPlain(set, edge, fragments)),
  };
}

interface Through {
  readonly on: GraphQLCompositeType;
  readonly below: readonly SelectionSetNode[];
  readonly asksEdges: boolean;
  readonly asksPaging: boolean;
  readonly isAll: boolean;
}

/** Whether nothing in it is left out. Each fragment is looked at once: there may be very many ways to one. */
function isPlain(
  { selections }: SelectionSetNode,
  type: GraphQLCompositeType,
  fragments: Fragments,
  spread: Set<string> = new Set(),
): boolean {
  return selections.every((selection) => {
    if (selection.directives !== undefined && selection.directives.length > 0) return false;
    if (selection.kind === 'Field' || isSpreadAgain(selection, spread)) return true;
    const fragment = selection.kind === 'InlineFragment' ? selection : fragments[selection.name.value];
    const holds = fragment !== undefined && holdsForAll(type, fragment.typeCondition?.name.value);
    return holds && isPlain(fragment.selectionSet, type, fragments, spread);
  });
}

/** Whether the fragment was spread before; it is now. */
function isSpreadAgain(selection: FragmentSpreadNode | InlineFragmentNode, spread: Set<string>): boolean {
  if (selection.kind === 'InlineFragment') return false;
  const isAgain = spread.has(selection.name.value);
  spread.add(selection.name.value);
  return isAgain;
}

/** The fields by the names that they answer to. */
function fieldsOn(
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
  fragments: Fragments,
): ReadonlyMap<string, readonly FieldNode[]> {
  const groups = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  for (const field of sets.flatMap((set) => fieldsIn(set, type, fragments, spread))) {
    const name = field.alias?.value ?? field.name.value;
    groups.set(name, [...(groups.get(name) ?? []), field]);
  }
  return groups;
}

function fieldsIn(
  { selections }: SelectionSetNode,
  type: GraphQLCompositeType,
  fragments: Fragments,
  spread: Set<string>,
): readonly FieldNode[] {
  return selections.flatMap((selection: SelectionNode): readonly FieldNode[] => {
    if (selection.directives !== undefined && selection.directives.length > 0) return [];
    if (selection.kind === 'Field') return [selection];
    if (isSpreadAgain(selection, spread)) return [];
    const fragment = selection.kind === 'InlineFragment' ? selection : fragments[selection.name.value];
    const holds = fragment !== undefined && holdsForAll(type, fragment.typeCondition?.name.value);
    return holds ? fieldsIn(fragment.selectionSet, type, fragments, spread) : [];
  });
}

function holdsForAll(type: GraphQLCompositeType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true;
  return !isUnionType(type) && type.getInterfaces().some(({ name }) => name === condition);
}
