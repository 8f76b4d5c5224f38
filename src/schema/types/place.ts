import type { NodeOf } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import { PlaceFilter } from '../inputs/filter-inputs.ts';
import { placeFilter } from '../inputs/node-filters.ts';
import { PlaceKind } from '../inputs/place-kind.ts';
import { toOne } from '../loaders/reading-ahead.ts';
import { oneEntity } from '../loaders/resolve-ref.ts';
import type { RowOf } from '../loaders/rows.ts';
import { connection } from './connection.ts';
import { Entity } from './entity.ts';
import { entityArgs } from './entity-args.ts';
import { byName, nameOrder } from './name-order.ts';
import { Node } from './node.ts';
import { Organization } from './organization.ts';
import { ownProperty } from './own-property.ts';
import { pageArgs, pageOf } from './paging.ts';

export const Place = builder.objectRef<NodeOf<'Place'>>('Place');

const own = ownProperty<'Place'>();

Place.implement({
  description: 'A country, region, city or other area. A country is also a party of meetings.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    kind: t.field({ type: PlaceKind, description: 'What kind of place.', ...own('placeKind') }),
    within: t.field({
      type: Place,
      nullable: true,
      description: 'The smallest place that holds it, null where none is known.',
      ...toOne('WITHIN', ['Place']),
    }),
    country: t.field({
      type: Place,
      nullable: true,
      description: 'The country that it is in, null where none is known.',
      ...toOne('IN_COUNTRY', ['Place']),
    }),
    countryCode: t.field({
      type: 'CountryCode',
      nullable: true,
      description: 'The country that it is or is in.',
      ...own('countryCode'),
    }),
    latitude: t.float({
      nullable: true,
      description: 'Degrees north, WGS 84.',
      ...own('latitude'),
    }),
    longitude: t.float({
      nullable: true,
      description: 'Degrees east, WGS 84.',
      ...own('longitude'),
    }),
  }),
});

builder.objectField(Organization, 'country', (t) =>
  t.field({
    type: Place,
    nullable: true,
    description: 'The country that it belongs to, null where none is known.',
    ...toOne('IN_COUNTRY', ['Place']),
  }),
);

const PlaceConnection = connection<RowOf<'Place'>>('Place', { node: Place, of: 'places' });
const PlaceOrder = nameOrder('PlaceOrder');

builder.queryFields((t) => ({
  place: t.field({
    type: Place,
    nullable: true,
    description:
      'The place; null where none fits. A name that fits several is an error AMBIGUOUS_NAME that lists them.',
    args: entityArgs,
    resolve: (_, ref, { load }, info) => oneEntity(load, 'Place', ref, info),
  }),
  places: t.field({
    type: PlaceConnection,
    description: 'The places that fit.',
    args: {
      ...pageArgs,
      filter: t.arg({ type: PlaceFilter, description: 'Default: all.' }),
      orderBy: t.arg({ type: PlaceOrder, defaultValue: 'NAME_ASC', description: 'By name.' }),
    },
    resolve: async (_, args, { load }, info) =>
      load.page(
        {
          kinds: ['Place'],
          where: await placeFilter(args.filter, load),
          order: byName(args.orderBy),
          ...pageOf(args, info),
        },
        info,
      ),
  }),
}));
