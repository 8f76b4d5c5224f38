import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getArgumentValues,
} from 'graphql';

/** A field of an operation that says what it will ask, before it is resolved. */
interface FieldAhead<Ask> {
  readonly field: FieldNode;
  /** What it gives. */
  readonly output: GraphQLOutputType;
  readonly ask: Ask;
  /** The arguments that it was given. @throws GraphQLError where something is wrong with them */
  args(): never;
}

type Extension = 'askAhead' | 'readAhead';

/** Whether a field, given as all its nodes, says so. */
export function saysAhead(extension: Extension, type: GraphQLCompositeType, [field]: readonly FieldNode[]): boolean {
  return definitionOf(type, field)?.extensions[extension] !== undefined;
}

/** What the extension of that name of a field, given as all its nodes, says that it will ask; null where it has none. */
export function fieldAhead<Ask>(
  extension: Extension,
  type: GraphQLCompositeType,
  [field]: readonly FieldNode[],
  variables: GraphQLResolveInfo['variableValues'],
): FieldAhead<Ask> | null {
  const definition = definitionOf(type, field);
  const ask = definition?.extensions[extension] as Ask | undefined;
  if (field === undefined || definition === undefined || ask === undefined) return null;
  // The arguments are those that the field declares: its type has checked that it takes them.
  const args = () => getArgumentValues(definition, field, variables) as never;
  return { field, output: definition.type, ask, args };
}

function definitionOf(
  type: GraphQLCompositeType,
  field: FieldNode | undefined,
): GraphQLField<unknown, unknown> | undefined {
  return field !== undefined && 'getFields' in type ? type.getFields()[field.name.value] : undefined;
}
