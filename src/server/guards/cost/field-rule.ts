import {
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
} from 'graphql';
import { type CountOf, DEFAULT_PAGE_SIZE, type FieldCost } from '../../../schema/index.ts';

/** How a field is counted: what stands in its extensions, with the defaults of its type and its arguments. */
export interface FieldRule {
  readonly own: number;
  readonly each: number;
  /** How often what is asked of it is read; `above` is that number of the field above. */
  readonly items: (count: CountOf, above: number) => number;
  /** Whether its items are those of the lists within it, as those of a connection are. */
  readonly isWhole: boolean;
}

/** Of lists that nothing bounds but what articles say: rarely more. */
const LIST_SIZE = 5;
/** Objects of the schema are at hand: reading one costs a quarter of what reading one of the store does. */
const OF_SCHEMA = 0.25;
const SCHEMA_LISTS: Readonly<Record<string, number>> = { types: 150, fields: 10 };

/** The rule of each field, worked out once. */
export function fieldRules(): (field: GraphQLField<unknown, unknown>) => FieldRule {
  const known = new WeakMap<GraphQLField<unknown, unknown>, FieldRule>();
  return (field) => {
    const rule = known.get(field) ?? ruleOf(field);
    known.set(field, rule);
    return rule;
  };
}

function ruleOf(field: GraphQLField<unknown, unknown>): FieldRule {
  const { own = 0, each, items }: FieldCost = field.extensions.cost ?? {};
  const type = getNamedType(field.type);
  const weight = type.name.startsWith('__') ? OF_SCHEMA : 1;
  const isList = listsOf(field.type);
  return {
    own,
    each: each ?? (isCompositeType(type) ? weight : 0),
    items: itemsOf(field, items, isList),
    isWhole: !isList,
  };
}

function itemsOf(
  field: GraphQLField<unknown, unknown>,
  items: FieldCost['items'],
  isList: boolean,
): FieldRule['items'] {
  if (items === 'parent') return (_, above) => above;
  if (typeof items === 'number') return () => items;
  if (typeof items === 'function') return (count) => atLeastNone(items(count));
  const has = (name: string) => field.args.some((argument) => argument.name === name);
  if (has('first') && has('last'))
    return (count) => atLeastNone(Math.max(count('first') ?? -1, count('last') ?? -1), DEFAULT_PAGE_SIZE);
  if (has('first')) return (count) => atLeastNone(count('first') ?? LIST_SIZE);
  if (has('ids')) return (count) => count('ids') ?? 1;
  const size = isList ? (SCHEMA_LISTS[field.name] ?? LIST_SIZE) : 1;
  return () => size;
}

/** What is negative is not told, or refused by whoever reads it. */
function atLeastNone(size: number, untold = 0): number {
  return size < 0 ? untold : size;
}

function listsOf(type: GraphQLOutputType): boolean {
  return isNonNullType(type) ? listsOf(type.ofType) : isListType(type);
}
