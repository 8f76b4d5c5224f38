import { cursorAt, FEED_ID } from '../../graph/index.ts';
import { builder } from '../builder.ts';

/** Of a store in which nothing was ever written. */
const NOWHERE = { epoch: '', number: 0 } as const;

builder.queryField('changeFeedHead', (t) =>
  t.string({
    description:
      'The end of the change feed as a cursor: read no later than all else in the query, so that a subscription `after` it misses nothing that is not in the answer.',
    resolve: async (_, __, { load }) => cursorAt((await load.nodeOf('Feed', FEED_ID))?.props ?? NOWHERE),
  }),
);
