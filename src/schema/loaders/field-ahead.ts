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

/** What the extension of that name of a field, given as all its nodes, says that it will ask; null where it has none. */
export function fieldAhead<Ask>(
  extension: 'askAhead' | 'readAhead',
  type: GraphQLCompositeType,
  [field]: readonly FieldNode[],
  { variableValues }: GraphQLResolveInfo,
): FieldAhead<Ask> | null {
  if (field === undefined || !('getFields' in type)) return null;
  const definition: GraphQLField<unknown, unknown> | undefined = type.getFields()[field.name.value];
  const ask = definition?.extensions[extension] as Ask | undefined;
  if (definition === undefined || ask === undefined) return null;
  // The arguments are those that the field declares: its type has checked that it takes them.
  const args = () => getArgumentValues(definition, field, variableValues) as never;
  return { field, output: definition.type, ask, args };
}
