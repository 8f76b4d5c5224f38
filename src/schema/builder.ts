import SchemaBuilder from '@pothos/core';
import type { Context } from './context.ts';

interface Text {
  readonly Input: string;
  readonly Output: string;
}

/** What every type of the schema is built on. */
export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: { ID: Text; PartialDate: Text; DateTime: Text; URL: Text; CountryCode: Text };
}>({ defaultFieldNullability: false });

export type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never;

builder.queryType({ description: 'All that can be asked of the graph.' });
builder.mutationType({ description: 'All that can change the graph.' });
builder.subscriptionType({ description: 'All that can be waited for.' });
