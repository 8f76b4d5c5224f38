import { CALLS } from './calls.ts';
import type { Construction } from './construction.ts';
import { ENCOUNTERS } from './encounters.ts';
import { GATHERINGS } from './gatherings.ts';
import { SAID_IN_TALKS } from './said-in-talks.ts';
import { TALKS } from './talks.ts';
import { VISITS } from './visits.ts';

/** Every construction, the more telling one first: a telling word belongs to the first that matches it. */
export const CONSTRUCTIONS: readonly Construction[] = [
  ...CALLS,
  ...VISITS,
  ...ENCOUNTERS,
  ...TALKS,
  ...SAID_IN_TALKS,
  ...GATHERINGS,
];

/** Whether any construction can match the shape at all: a cheap look before the table is tried. */
export const TELLING =
  /\b(?:met|meets?|meetings?|talks?|talked|talking|summits?|discuss\w*|consult\w*|negotiat\w*|conversations?|calls?|called|phon\w+|telephon\w+|teleconference|video\w*|lunch\w*|dinner|dine[sd]?|breakfast|encounter|audience|sat|sits?|sitting|host\w*|receiv\w+|welcom\w+|greet\w*|spoke|spoken|speaks?|speaking|summon\w*|invit\w+|visits?|visited|chat\w*|shook|shakes?|shaking|conferr?\w*|huddl\w+|exchange|deliberations)\b/u;
