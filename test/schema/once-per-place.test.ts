import {
  type FieldNode,
  GraphQLInt,
  type GraphQLOutputType,
  GraphQLString,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { expect, test, vi } from 'vitest';
import { oncePerPlace } from '../../src/schema/loaders/asking.ts';

test('what depends on nothing but a place in a document is found out once there, for each type that the field gives', () => {
  const [field, other] = fieldsOf('{ people { nodes { id } } places { nodes { id } } }');
  const find = vi.fn(({ fieldNodes: [first] }: { fieldNodes: readonly FieldNode[] }) => ({
    name: first?.name.value,
  }));
  const found = oncePerPlace(find);
  const asking = (fieldNodes: readonly FieldNode[], returnType: GraphQLOutputType = GraphQLString) => ({
    fieldNodes,
    fragments: {},
    returnType,
  });

  const first = found(asking([field]));
  expect(found(asking([field]))).toBe(first);
  expect(find).toHaveBeenCalledTimes(1);

  expect(found(asking([field], GraphQLInt))).not.toBe(first);
  expect(found(asking([field]))).toBe(first);
  expect(find).toHaveBeenCalledTimes(2);

  expect(found(asking([other]))).toEqual({ name: 'places' });
  expect(found(asking([field, other]))).not.toBe(first);
  expect(find).toHaveBeenCalledTimes(4);
});

function fieldsOf(text: string): readonly [FieldNode, FieldNode] {
  const [{ selectionSet }] = parse(text).definitions as unknown as readonly [OperationDefinitionNode];
  const [first, second] = selectionSet.selections.filter((one) => one.kind === Kind.FIELD);
  if (first === undefined || second === undefined) throw new TypeError('expected two fields');
  return [first, second];
}
