import { ENTITY_KINDS, type Filter, kindOfId } from '../../graph/index.ts';
import type { Load } from '../loaders/load.ts';
import { type EntityRefInput, idsOf } from '../loaders/resolve-ref.ts';
import { allParts, type Compile, logic, some } from './compile.ts';
import { entityConditions, entityFilterFields } from './entity-filter.ts';
import { EntityRef } from './entity-ref.ts';
import { OrganizationFilter, PersonFilter, type PersonFilterInput } from './filter-inputs.ts';
import { allOf, given, oneOf } from './filters.ts';
import { logicFields } from './logic-fields.ts';

PersonFilter.implement({
  description: 'A person who fits all that is given.',
  fields: (t) => ({
    ...logicFields(t, PersonFilter),
    ...entityFilterFields(t),
    met: t.field({
      type: EntityRef,
      description: 'Met this person, organization or country, in a meeting that was held.',
    }),
    organizations: t.field({
      type: OrganizationFilter,
      description: 'Holds or held an office of an organization that fits this.',
    }),
  }),
});

/** The filter over people. */
export function personConditions(input: PersonFilterInput, compile: Compile): Promise<Filter> {
  return allParts([
    ...logic(input, compile.person),
    ...entityConditions(input, compile),
    given(input.met, (ref) => whoMet(ref, compile.load)),
    some(['SERVES', 'out', 'Organization'], input.organizations, compile.organization),
  ]);
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
