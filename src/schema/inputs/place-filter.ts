import type { Filter } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import { callerError } from '../errors.ts';
import { idsOf } from '../loaders/resolve-ref.ts';
import { allParts, type Compile, logic } from './compile.ts';
import { entityConditions, entityFilterFields } from './entity-filter.ts';
import { EntityRef } from './entity-ref.ts';
import { type BoxInput, PlaceFilter, type PlaceFilterInput } from './filter-inputs.ts';
import { allOf, given, oneOf } from './filters.ts';
import { logicFields } from './logic-fields.ts';
import { PlaceKind } from './place-kind.ts';

const Box = builder.inputType('Box', {
  description:
    'A stretch of the globe, in degrees, WGS 84, its bounds included. Where west is above east it crosses the 180th meridian.',
  fields: (t) => ({
    south: t.float({ required: true, description: 'Least latitude, -90 to 90.' }),
    west: t.float({ required: true, description: 'Longitude where it begins, -180 to 180.' }),
    north: t.float({ required: true, description: 'Greatest latitude, -90 to 90.' }),
    east: t.float({ required: true, description: 'Longitude where it ends, -180 to 180.' }),
  }),
});

PlaceFilter.implement({
  description: 'A place that fits all that is given.',
  fields: (t) => ({
    ...logicFields(t, PlaceFilter),
    ...entityFilterFields(t),
    kinds: t.field({ type: [PlaceKind], description: 'Of one of these kinds.' }),
    within: t.field({ type: EntityRef, description: 'Inside this place, at any depth.' }),
    box: t.field({ type: Box, description: 'Its coordinates are known and lie in this.' }),
  }),
});

/** The longest chain of places that hold one another, such as city, region, country, continent, with one to spare. */
const MAX_DEPTH = 5;

/** The filter over places. */
export function placeConditions(input: PlaceFilterInput, compile: Compile): Promise<Filter> {
  return allParts([
    ...logic(input, compile.place),
    ...entityConditions(input, compile),
    given(input.kinds, async (kinds) => oneOf('placeKind', kinds)),
    given(input.within, async (ref) => within(await idsOf(compile.load, [ref]), MAX_DEPTH)),
    given(input.box, async (box) => inBox(box)),
  ]);
}

function within(ids: readonly string[], depth: number): Filter {
  const node: Filter = depth === 1 ? { ids } : { or: [{ ids }, within(ids, depth - 1)] };
  return { link: 'WITHIN', direction: 'out', to: 'Place', node };
}

/** @throws GraphQLError BAD_USAGE where the box ends south of where it begins. */
function inBox({ south, west, north, east }: BoxInput): Filter {
  if (south > north) throw callerError('BAD_USAGE', `box: expected south ${south} not to be above north ${north}`);
  const from: Filter = { prop: 'longitude', op: 'gte', value: west };
  const to: Filter = { prop: 'longitude', op: 'lte', value: east };
  return allOf([
    { prop: 'latitude', op: 'gte', value: south },
    { prop: 'latitude', op: 'lte', value: north },
    west > east ? { or: [from, to] } : { and: [from, to] },
  ]);
}
