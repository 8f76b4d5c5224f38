import type { NodeOf } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import { PersonFilter } from '../inputs/filter-inputs.ts';
import { personFilter } from '../inputs/node-filters.ts';
import { oneEntity } from '../loaders/resolve-ref.ts';
import type { RowOf } from '../loaders/rows.ts';
import { connection } from './connection.ts';
import { Entity } from './entity.ts';
import { entityArgs } from './entity-args.ts';
import { byName, nameOrder } from './name-order.ts';
import { Node } from './node.ts';
import { pageArgs, pageOf } from './paging.ts';

export const Person = builder.objectRef<NodeOf<'Person'>>('Person').implement({
  description: 'A person.',
  interfaces: [Node, Entity],
});

const PersonConnection = connection<RowOf<'Person'>>('Person', { node: Person, of: 'people' });
const PersonOrder = nameOrder('PersonOrder');

builder.queryFields((t) => ({
  person: t.field({
    type: Person,
    nullable: true,
    description:
      'The person; null where none fits. A name that fits several is an error AMBIGUOUS_NAME that lists them.',
    args: entityArgs,
    resolve: (_, ref, { load }, info) => oneEntity(load, 'Person', ref, info),
  }),
  people: t.field({
    type: PersonConnection,
    description: 'The people who fit.',
    args: {
      ...pageArgs,
      filter: t.arg({ type: PersonFilter, description: 'Default: all.' }),
      orderBy: t.arg({ type: PersonOrder, defaultValue: 'NAME_ASC', description: 'By name.' }),
    },
    resolve: async (_, args, { load }, info) =>
      load.page(
        {
          kinds: ['Person'],
          where: await personFilter(args.filter, load),
          order: byName(args.orderBy),
          ...pageOf(args, info),
        },
        info,
      ),
  }),
}));
