import {
  type DocumentNode,
  type FieldNode,
  type FragmentSpreadNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  type InlineFragmentNode,
  isCompositeType,
  isObjectType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { fragmentsOf } from '../../fragments-of.ts';
import { countOf, readValue, type Values, valuesOf } from './arguments.ts';
import type { FieldRule } from './field-rule.ts';

interface Counting {
  readonly schema: GraphQLSchema;
  readonly ruleOf: (field: GraphQLField<unknown, unknown>) => FieldRule;
}

/**
 * The objects that an operation may read at most, as far as its document and its variables tell. Linear in the length of the document: what a
 * fragment costs is counted once for each number of items that it is spread on, and one that leads back to itself (which validation refuses) costs
 * nothing there.
 */
export function costOf(
  { schema, ruleOf }: Counting,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const values = valuesOf(operation, variables);
  const fragments = fragmentsOf(document);
  const counted = new Map<string, number>();
  const typeNamed = (name: string): GraphQLNamedType | undefined => schema.getType(name) ?? undefined;

  const ofFragment = (name: string, above: number): number => {
    const key = `${above} ${name}`;
    const known = counted.get(key);
    if (known !== undefined) return known;
    counted.set(key, 0);
    const fragment = fragments.get(name);
    const cost =
      fragment === undefined ? 0 : ofSet(fragment.selectionSet, typeNamed(fragment.typeCondition.name.value), above);
    counted.set(key, cost);
    return cost;
  };

  const ofField = (node: FieldNode, parent: GraphQLCompositeType, above: number): number => {
    const field = fieldOf(schema, parent, node.name.value);
    if (field === undefined) return 0;
    const rule = ruleOf(field);
    const items = rule.items(countOf(field, node, values), above);
    const times = rule.isWhole ? 1 : items;
    const type = getNamedType(field.type);
    if (node.selectionSet === undefined || !isCompositeType(type)) return rule.own + times * rule.each;
    return rule.own + times * (rule.each + ofSet(node.selectionSet, type, items));
  };

  const ofSpread = (node: FragmentSpreadNode | InlineFragmentNode, parent: GraphQLCompositeType, above: number) => {
    const condition =
      node.kind === Kind.INLINE_FRAGMENT ? node.typeCondition : fragments.get(node.name.value)?.typeCondition;
    const type = condition === undefined ? parent : typeNamed(condition.name.value);
    const cost =
      node.kind === Kind.INLINE_FRAGMENT ? ofSet(node.selectionSet, type, above) : ofFragment(node.name.value, above);
    return { type: isObjectType(type) ? type : parent, cost };
  };

  /** An object is of one type: of fragments on different ones, the dearest counts. */
  const ofSet = (set: SelectionSetNode, parent: GraphQLNamedType | undefined, above: number): number => {
    if (!isCompositeType(parent)) return 0;
    const costs = new Map<GraphQLNamedType, number>([[parent, 0]]);
    const add = (type: GraphQLNamedType, cost: number) => costs.set(type, (costs.get(type) ?? 0) + cost);
    for (const node of set.selections.filter((one) => isIncluded(one, values))) {
      if (node.kind === Kind.FIELD) add(parent, ofField(node, parent, above));
      else {
        const { type, cost } = ofSpread(node, parent, above);
        add(type, cost);
      }
    }
    const common = costs.get(parent) ?? 0;
    costs.delete(parent);
    return common + Math.max(0, ...costs.values());
  };

  return ofSet(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined, 1);
}

function fieldOf(
  schema: GraphQLSchema,
  parent: GraphQLCompositeType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (parent === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return isUnionType(parent) ? undefined : parent.getFields()[name];
}

function isIncluded({ directives = [] }: SelectionNode, values: Values): boolean {
  return directives.every(({ name, arguments: given = [] }) => {
    const condition = given.find((one) => one.name.value === 'if')?.value;
    if (condition === undefined) return true;
    if (name.value === 'skip') return readValue(condition, values) !== true;
    return name.value !== 'include' || readValue(condition, values) !== false;
  });
}
