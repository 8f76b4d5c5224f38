import {
  BREAK,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isAbstractType,
  isObjectType,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { fragmentsOf } from '../fragments-of.ts';

/**
 * Each field of each type that a value can be of becomes code of its own, so that of interfaces below interfaces there would be no end. So many take some
 * 50 ms and 0.3 MB.
 */
const MOST_FIELDS = 200;

/**
 * Whether an operation is of those for which graphql-jit answers as graphql-js does, and safely: a query without directives (it mistakes conditions on fragments
 * that are spread twice), without constant texts (they would become part of code), without underscores in aliases (places in the answer are told apart by
 * their names, joined with underscores), of a bounded size, and of nothing about the schema itself.
 */
export function isCompilable(schema: GraphQLSchema, document: DocumentNode, operationName?: string | null): boolean {
  const operation = getOperationAST(document, operationName);
  const root = schema.getQueryType();
  if (operation?.operation !== OperationTypeNode.QUERY || root == null || !isPlain(document)) return false;
  let fields = 0;
  for (const _ of fieldsIn(operation.selectionSet, root, { schema, fragments: fragmentsOf(document) })) {
    fields += 1;
    if (fields > MOST_FIELDS) return false;
  }
  return true;
}

function isPlain(document: DocumentNode): boolean {
  let plain = true;
  const refuse = (): typeof BREAK => {
    plain = false;
    return BREAK;
  };
  visit(document, {
    Directive: refuse,
    StringValue: refuse,
    Field: (field) => (isPlainField(field) ? undefined : refuse()),
  });
  return plain;
}

function isPlainField({ alias, name }: FieldNode): boolean {
  const isOfSchema = name.value === '__schema' || name.value === '__type';
  return !isOfSchema && alias?.value.includes('_') !== true;
}

interface Known {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** The fields that are asked of a type and below, each as often as there are types that it can be asked of. */
function* fieldsIn(set: SelectionSetNode, type: GraphQLObjectType, known: Known): Generator<FieldNode> {
  for (const one of set.selections) {
    if (one.kind === Kind.FIELD) {
      yield one;
      yield* fieldsBelow(one, type, known);
      continue;
    }
    const fragment = one.kind === Kind.INLINE_FRAGMENT ? one : known.fragments.get(one.name.value);
    if (fragment !== undefined && isOn(fragment.typeCondition?.name.value, type, known.schema))
      yield* fieldsIn(fragment.selectionSet, type, known);
  }
}

function* fieldsBelow({ name, selectionSet }: FieldNode, type: GraphQLObjectType, known: Known): Generator<FieldNode> {
  const field = type.getFields()[name.value];
  if (selectionSet === undefined || field === undefined) return;
  const below = getNamedType(field.type);
  const possible = isAbstractType(below) ? known.schema.getPossibleTypes(below) : [below];
  for (const one of possible) if (isObjectType(one)) yield* fieldsIn(selectionSet, one, known);
}

function isOn(condition: string | undefined, type: GraphQLObjectType, schema: GraphQLSchema): boolean {
  const on = condition === undefined ? type : schema.getType(condition);
  return on === type || (isAbstractType(on) && schema.isSubType(on, type));
}
