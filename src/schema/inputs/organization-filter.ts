import type { Filter } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import { entityFilterFields, entityFilters } from './entity-filter.ts';
import { allOf } from './filters.ts';

export const OrganizationFilter = builder.inputType('OrganizationFilter', {
  description: 'An organization that fits all that is given.',
  fields: entityFilterFields,
});

/** The filter over organizations. */
export function organizationFilter(input: typeof OrganizationFilter.$inferInput | null | undefined): Filter {
  return allOf(entityFilters(input ?? {}));
}
