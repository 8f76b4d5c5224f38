import {
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../../src/schema/index.ts';
import type { SmallApi } from '../../support/small-api.ts';

/** Connections and edges don't count as levels. */
const LEVELS = 2;
const PLUMBING = /(?:Connection|Edge)$/;

export function everyFieldSuite(api: () => SmallApi): void {
  describe('every field', () => {
    it.each(['people', 'organizations', 'places', 'articles', 'meetings'])(
      'under %s answers without an error',
      async (list) => {
        const type = createSchema().getQueryType()?.getFields()[list]?.type;
        if (type === undefined) throw new Error(`expected a list ${list}`);
        const { data, errors } = await api().ask(`{ ${list} { ${fieldsOf(getNamedType(type), LEVELS)} } }`);
        expect(errors).toBeUndefined();
        expect(JSON.stringify(data).length).toBeGreaterThan(1000);
      },
    );
  });
}

function fieldsOf(type: GraphQLNamedType, levels: number): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const askable = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
  const fields = askable.map((field) => field.name + below(field.type, PLUMBING.test(type.name) ? levels : levels - 1));
  return ['__typename', ...fields.filter((field) => !field.endsWith(' { }'))].join(' ');
}

/** The selection of a field's own fields; ` { }` where it has some, but too deep. */
function below(output: GraphQLOutputType, levels: number): string {
  const type = getNamedType(output);
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  return levels === 0 && !PLUMBING.test(type.name) ? ' { }' : ` { ${fieldsOf(type, levels)} }`;
}
