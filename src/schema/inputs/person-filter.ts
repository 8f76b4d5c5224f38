import { ENTITY_KINDS, type Filter, kindOfId } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import type { Load } from '../loaders/load.ts';
import { type EntityRefInput, idsOf } from '../loaders/resolve-ref.ts';
import { entityFilterFields, entityFilters } from './entity-filter.ts';
import { EntityRef } from './entity-ref.ts';
import { allOf, given, oneOf } from './filters.ts';

export const PersonFilter = builder.inputType('PersonFilter', {
  description: 'A person who fits all that is given.',
  fields: (t) => ({
    ...entityFilterFields(t),
    met: t.field({
      type: EntityRef,
      description: 'Met this person, organization or country, in a meeting that was held.',
    }),
  }),
});

/** The filter over people. */
export async function personFilter(
  input: typeof PersonFilter.$inferInput | null | undefined,
  load: Load,
): Promise<Filter> {
  return allOf([...entityFilters(input ?? {}), await given(input?.met, (ref) => whoMet(ref, load))]);
}

async function whoMet(ref: EntityRefInput, load: Load): Promise<Filter> {
  const ids = await idsOf(load, [ref]);
  const withThem = ENTITY_KINDS.flatMap((to): Filter[] => {
    const ofKind = ids.filter((id) => kindOfId(id) === to);
    return ofKind.length === 0 ? [] : [{ link: 'PARTICIPATED_IN', direction: 'in', to, node: { ids: ofKind } }];
  });
  const held = allOf([oneOf('status', ['HELD']), { or: withThem }]);
  return allOf([{ not: { ids } }, { link: 'PARTICIPATED_IN', direction: 'out', to: 'Meeting', node: held }]);
}
