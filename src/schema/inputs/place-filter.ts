import type { Filter } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import type { Load } from '../loaders/load.ts';
import { idsOf } from '../loaders/resolve-ref.ts';
import { enumOf } from '../types/enum-of.ts';
import { entityFilterFields, entityFilters } from './entity-filter.ts';
import { EntityRef } from './entity-ref.ts';
import { allOf, given, oneOf } from './filters.ts';

export const PlaceKind = enumOf('PlaceKind', 'What kind of place.', {
  COUNTRY: 'A state.',
  REGION: 'A first-level part of a state.',
  CITY: 'A city, town or village.',
  AREA: 'An area across states or beside them: a continent, a sea, a strip.',
  UNKNOWN: 'Not known.',
});

export const PlaceFilter = builder.inputType('PlaceFilter', {
  description: 'A place that fits all that is given.',
  fields: (t) => ({
    ...entityFilterFields(t),
    kinds: t.field({ type: [PlaceKind], description: 'Of one of these kinds.' }),
    within: t.field({ type: EntityRef, description: 'Inside this place, at any depth.' }),
  }),
});

/** The longest chain of places that hold one another, such as city, region, country, continent, with one to spare. */
const MAX_DEPTH = 5;

/** The filter over places. */
export async function placeFilter(
  input: typeof PlaceFilter.$inferInput | null | undefined,
  load: Load,
): Promise<Filter> {
  return allOf([
    ...entityFilters(input ?? {}),
    given(input?.kinds, (kinds) => oneOf('placeKind', kinds)),
    await given(input?.within, async (ref) => within(await idsOf(load, [ref]), MAX_DEPTH)),
  ]);
}

function within(ids: readonly string[], depth: number): Filter {
  const node: Filter = depth === 1 ? { ids } : { or: [{ ids }, within(ids, depth - 1)] };
  return { link: 'WITHIN', direction: 'out', to: 'Place', node };
}
