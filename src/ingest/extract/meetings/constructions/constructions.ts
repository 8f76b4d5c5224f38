import { AGAIN } from './again.ts';
import { CALLS } from './calls.ts';
import { COMPANIES } from './companies.ts';
import type { Construction } from './construction.ts';
import { ENCOUNTERS } from './encounters.ts';
import { GATHERINGS } from './gatherings.ts';
import { GO_BETWEENS } from './go-betweens.ts';
import { OFFERS } from './offers.ts';
import { PASSIVES } from './passives.ts';
import { PLANS } from './plans.ts';
import { PROPOSALS } from './proposals.ts';
import { REFUSALS } from './refusals.ts';
import { RELATIVES } from './relatives.ts';
import { SAID_IN_TALKS } from './said-in-talks.ts';
import { MEETINGS_WITH, TALKS } from './talks.ts';
import { VISITS } from './visits.ts';

/** Every construction, the more telling one first: a telling word belongs to the first that matches it. */
export const CONSTRUCTIONS: readonly Construction[] = [
  ...PROPOSALS,
  ...OFFERS,
  ...REFUSALS,
  ...CALLS,
  ...RELATIVES,
  ...PASSIVES,
  ...COMPANIES,
  ...VISITS,
  ...GO_BETWEENS,
  ...TALKS,
  ...ENCOUNTERS,
  ...MEETINGS_WITH,
  ...SAID_IN_TALKS,
  ...GATHERINGS,
  ...PLANS,
  ...AGAIN,
];
