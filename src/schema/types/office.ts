import { earliestDay, type HeldOffice, latestDay, type PageRequest } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import type { Load } from '../loaders/load.ts';
import { isOf } from '../loaders/rows.ts';
import { ClaimConnection } from './claim.ts';
import { Organization } from './organization.ts';
import { pageArgs, pageOf } from './paging.ts';
import { Person } from './person.ts';
import { Place } from './place.ts';

interface PageAsked {
  readonly page: PageRequest;
  readonly count: boolean;
}

type ClaimEdges = (typeof ClaimConnection)['$inferType'];

/** An office, and how the claims that speak for it are found. */
export interface OfficeHeld extends Omit<HeldOffice, 'atomIds'> {
  readonly claims: (load: Load, page: PageAsked) => Promise<ClaimEdges>;
}

export const Office = builder.objectRef<OfficeHeld>('Office').implement({
  description: 'An office of a person, as articles tell it.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'Such as: Secretary of State.' }),
    organization: t.field({
      type: Organization,
      nullable: true,
      description: 'Of which body, null where neither articles nor lists tell.',
      async resolve({ organizationId }, _, { load }) {
        const organization = await load.entity(organizationId);
        return isOf(organization, ['Organization']) ? organization : null;
      },
    }),
    country: t.field({
      type: Place,
      nullable: true,
      description: 'Of which country, null likewise.',
      async resolve({ countryId }, _, { load }) {
        const country = await load.entity(countryId);
        return isOf(country, ['Place']) ? country : null;
      },
    }),
    firstSeen: t.expose('firstSeen', {
      type: 'PartialDate',
      nullable: true,
      description:
        'Day of the first dated article that tells of it; null where none is dated, and for an office at one meeting.',
    }),
    lastSeen: t.expose('lastSeen', {
      type: 'PartialDate',
      nullable: true,
      description: 'Day of the last such article, null likewise.',
    }),
    claims: t.field({
      type: ClaimConnection,
      description: 'The claims in which the person appears with it.',
      args: pageArgs,
      resolve: ({ claims }, args, { load }, info) => claims(load, pageOf(args, info)),
    }),
  }),
});

builder.objectField(Person, 'offices', (t) =>
  t.field({
    type: [Office],
    description: 'Offices that articles give the person, latest first.',
    args: {
      asOf: t.arg({
        type: 'PartialDate',
        description: 'Only those that articles tell of both up to then and from then on; undated ones stay.',
      }),
    },
    resolve: ({ props }, { asOf }) =>
      props.offices.filter((office) => asOf == null || isSeenAround(office, asOf)).map(officeHeld),
  }),
);

function officeHeld({ atomIds, ...office }: HeldOffice): OfficeHeld {
  return { ...office, claims: (load, page) => claimsNaming(load, atomIds, page) };
}

function isSeenAround({ firstSeen, lastSeen }: HeldOffice, date: string): boolean {
  return (firstSeen ?? '') <= latestDay(date) && (lastSeen ?? '~') >= earliestDay(date);
}

/** Newest first where one atom carries the office, as is usual; else by id, because the claims of several have no common order that is stored. */
function claimsNaming(load: Load, atomIds: readonly string[], page: PageAsked): Promise<ClaimEdges> {
  const [parent, ...others] = atomIds;
  if (parent !== undefined && others.length === 0)
    return load.related({
      kinds: ['Claim'],
      edge: 'NAMES_PARTY',
      direction: 'in',
      parent,
      order: { key: 'byDate', direction: 'desc' },
      ...page,
    });
  return load.page({
    kinds: ['Claim'],
    where: { link: 'NAMES_PARTY', direction: 'out', to: 'Atom', node: { ids: atomIds } },
    ...page,
  });
}
