import type { InputRef } from '@pothos/core';
import type { builder } from '../builder.ts';
import type { LogicInput } from './filter-inputs.ts';

type Fields = PothosSchemaTypes.InputFieldBuilder<typeof builder.$inferSchemaTypes, 'InputObject'>;

/** The fields by which a filter is made of others of its kind. `it` as in: It fits each of these. */
export function logicFields<Self extends LogicInput<Self>>(t: Fields, Self: InputRef<Self>, it = 'It') {
  return {
    and: t.field({ type: [Self], description: `${it} fits each of these.` }),
    or: t.field({ type: [Self], description: `${it} fits one of these.` }),
    not: t.field({ type: Self, description: `${it} does not fit this.` }),
  };
}
