import { GraphQLError, type GraphQLScalarType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/schema/index.ts';

const GOOD: Readonly<Record<string, readonly string[]>> = {
  PartialDate: ['2025', '2025-07', '2025-07-10', '2024-02-29'],
  DateTime: ['2025-07-10', '2025-07-10T16:18Z', '2025-07-10T16:18:00+03:00', '2025-07-10T16:18:00.123Z'],
  URL: ['https://news.example/a?b=c', 'http://127.0.0.1:80/'],
  CountryCode: ['US', 'MY'],
};

const BAD: Readonly<Record<string, readonly unknown[]>> = {
  PartialDate: ['', '2025-13', '2025-02-30', '10 July 2025', '2025-7-1', 2025],
  DateTime: ['2025-07', '2025-02-30', '2025-07-10T25:00Z', '2025-07-10T16:18', 'yesterday', 0],
  URL: ['', 'news.example', '/a', 'ftp://news.example/', 'javascript:alert(1)', null],
  CountryCode: ['us', 'USA', '', 1],
};

function scalar(name: string): GraphQLScalarType {
  return createSchema().getType(name) as GraphQLScalarType;
}

const pairs = <T>(table: Readonly<Record<string, readonly T[]>>) =>
  Object.entries(table).flatMap(([name, values]) => values.map((value) => [name, value] as const));

describe('scalars', () => {
  it.each(pairs(GOOD))('%s takes %o as it is', (name, value) => {
    expect(scalar(name).parseValue(value)).toBe(value);
  });

  it.each(pairs(BAD))('%s refuses %o', (name, value) => {
    expect(() => scalar(name).parseValue(value)).toThrow(GraphQLError);
  });
});
