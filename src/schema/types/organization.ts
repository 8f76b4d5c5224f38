import type { NodeOf } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import { OrganizationFilter, PersonFilter, type PersonFilterInput } from '../inputs/filter-inputs.ts';
import { organizationFilter, personFilter } from '../inputs/node-filters.ts';
import { relation } from '../loaders/reading-ahead.ts';
import { oneEntity } from '../loaders/resolve-ref.ts';
import type { RelatedRow, RowOf } from '../loaders/rows.ts';
import { connection } from './connection.ts';
import { Entity } from './entity.ts';
import { entityArgs } from './entity-args.ts';
import { byName, nameOrder } from './name-order.ts';
import { Node } from './node.ts';
import { type PageArgs, pageArgs, pageOf } from './paging.ts';
import { Person } from './person.ts';

const OrganizationPeopleConnection = connection<RelatedRow<'Person', 'SERVES'>>('OrganizationPeople', {
  node: Person,
  of: 'people who hold or held an office of the organization',
  edgeFields: (t) => ({
    titles: t.stringList({ description: 'The offices.', resolve: ({ edge }) => [...edge.titles] }),
  }),
});

interface OrganizationPeopleArgs extends PageArgs {
  readonly filter?: PersonFilterInput | null | undefined;
}

export const Organization = builder.objectRef<NodeOf<'Organization'>>('Organization').implement({
  description: 'An organization: a body of state, a company, a party, a publisher.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    people: t.field({
      type: OrganizationPeopleConnection,
      description: 'Who holds or held an office of it, as articles tell, by name.',
      args: { ...pageArgs, filter: t.arg({ type: PersonFilter, description: 'Default: all.' }) },
      ...relation<'Person', 'SERVES', OrganizationPeopleArgs>(async (args, load, asking) => ({
        kinds: ['Person'],
        edge: 'SERVES',
        direction: 'in',
        where: await personFilter(args.filter, load),
        order: byName('NAME_ASC'),
        ...pageOf(args, asking),
      })),
    }),
  }),
});

const OrganizationConnection = connection<RowOf<'Organization'>>('Organization', {
  node: Organization,
  of: 'organizations',
});
const OrganizationOrder = nameOrder('OrganizationOrder');

builder.queryFields((t) => ({
  organization: t.field({
    type: Organization,
    nullable: true,
    description:
      'The organization; null where none fits. A name that fits several is an error AMBIGUOUS_NAME that lists them.',
    args: entityArgs,
    resolve: (_, ref, { load }, info) => oneEntity(load, 'Organization', ref, info),
  }),
  organizations: t.field({
    type: OrganizationConnection,
    description: 'The organizations that fit.',
    args: {
      ...pageArgs,
      filter: t.arg({ type: OrganizationFilter, description: 'Default: all.' }),
      orderBy: t.arg({ type: OrganizationOrder, defaultValue: 'NAME_ASC', description: 'By name.' }),
    },
    resolve: async (_, args, { load }, info) =>
      load.page(
        {
          kinds: ['Organization'],
          where: await organizationFilter(args.filter, load),
          order: byName(args.orderBy),
          ...pageOf(args, info),
        },
        info,
      ),
  }),
}));
