import type { Filter } from '../../graph/index.ts';
import { allParts, type Compile, logic, some } from './compile.ts';
import { entityConditions, entityFilterFields } from './entity-filter.ts';
import { ArticleFilter, OrganizationFilter, type OrganizationFilterInput, PersonFilter } from './filter-inputs.ts';
import { logicFields } from './logic-fields.ts';

OrganizationFilter.implement({
  description: 'An organization that fits all that is given.',
  fields: (t) => ({
    ...logicFields(t, OrganizationFilter),
    ...entityFilterFields(t),
    people: t.field({ type: PersonFilter, description: 'Someone who fits this holds or held an office of it.' }),
    published: t.field({ type: ArticleFilter, description: 'It published an article that fits this.' }),
  }),
});

/** The filter over organizations. */
export function organizationConditions(input: OrganizationFilterInput, compile: Compile): Promise<Filter> {
  return allParts([
    ...logic(input, compile.organization),
    ...entityConditions(input, compile),
    some(['SERVES', 'in', 'Person'], input.people, compile.person),
    some(['PUBLISHED_BY', 'in', 'Article'], input.published, compile.article),
  ]);
}
