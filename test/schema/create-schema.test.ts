import {
  type GraphQLArgument,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema, schemaText } from '../../src/schema/index.ts';

interface Described {
  readonly description?: string | null | undefined;
}

const OWN_TYPES = Object.values(createSchema().getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

/** Everything with a description of its own, by its coordinate. */
function describedParts(type: GraphQLNamedType): readonly (readonly [string, Described])[] {
  const at = (name: string) => `${type.name}.${name}`;
  if (isEnumType(type)) return type.getValues().map((value) => [at(value.name), value]);
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => [at(field.name), field]);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    [at(field.name), field] as const,
    ...argumentsOf(at(field.name), field.args),
  ]);
}

function argumentsOf(field: string, args: readonly GraphQLArgument[]): readonly (readonly [string, Described])[] {
  return args.map((argument) => [`${field}(${argument.name}:)`, argument]);
}

describe('the schema', () => {
  it('is the one that schema.graphql prints (vitest --update writes it)', async () => {
    await expect(schemaText()).toMatchFileSnapshot('../../schema.graphql');
  });

  it('describes every type, field, argument and enum value', () => {
    const parts = OWN_TYPES.flatMap((type) => [[type.name, type] as const, ...describedParts(type)]);
    expect(parts.length).toBeGreaterThan(400);
    expect(
      parts.filter(([, { description }]) => (description ?? '').trim() === '').map(([coordinate]) => coordinate),
    ).toEqual([]);
  });

  it('says of each scalar of its own where it is specified', () => {
    const scalars = OWN_TYPES.filter(isScalarType);
    expect(scalars.map(({ name }) => name).sort()).toEqual(['CountryCode', 'DateTime', 'PartialDate', 'URL']);
    for (const { specifiedByURL } of scalars) expect(specifiedByURL).toMatch(/^https:/);
  });

  it('pages every connection with first, after, last and before', () => {
    const connections = OWN_TYPES.flatMap((type) =>
      isObjectType(type)
        ? Object.values(type.getFields()).filter((field) => String(field.type).endsWith('Connection!'))
        : [],
    );
    expect(connections.length).toBeGreaterThan(20);
    for (const { args } of connections)
      expect(args.map(({ name }) => name)).toEqual(expect.arrayContaining(['first', 'after', 'last', 'before']));
  });
});
