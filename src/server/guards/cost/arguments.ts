import {
  type FieldNode,
  type GraphQLField,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import type { CountOf } from '../../../schema/index.ts';

/** The variables of one request as they came, with the defaults of the operation. */
export type Values = (name: string) => unknown;

/** Values that are not of their types are refused by whoever coerces them. */
export function valuesOf(
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Values {
  const defaults = new Map(
    variableDefinitions.map(({ variable, defaultValue }) => [variable.name.value, defaultValue]),
  );
  return (name) => {
    if (Object.hasOwn(given, name)) return given[name];
    const node = defaults.get(name);
    return node === undefined ? undefined : valueFromASTUntyped(node);
  };
}

/** The value of what stands in a document. */
export function readValue(node: ValueNode, values: Values): unknown {
  if (node.kind === Kind.VARIABLE) return values(node.name.value);
  return node.kind === Kind.LIST ? node.values : valueFromASTUntyped(node);
}

/** Reads the arguments of a field that say how many there are, its defaults counted. */
export function countOf(field: GraphQLField<unknown, unknown>, node: FieldNode, values: Values): CountOf {
  return (name) => {
    const argument = node.arguments?.find((one) => one.name.value === name);
    const given = argument === undefined ? undefined : readValue(argument.value, values);
    const value = given === undefined ? field.args.find((one) => one.name === name)?.defaultValue : given;
    if (Array.isArray(value)) return value.length;
    return typeof value === 'number' ? value : null;
  };
}
