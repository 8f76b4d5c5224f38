import { CHANGE_KINDS } from './change.ts';
import { int, maybeText, oneOf, text } from './property.ts';

/** Kinds of nodes that are a log beside the graph: they neither follow from its truth nor are part of it. */
export const LOG_NODE_KINDS = {
  Feed: {
    prefix: 'feed',
    description: 'Log: how far the change feed has come. One node, feed_head.',
    internal: true,
    properties: {
      number: int('Of the newest change: moved by every transaction that writes.'),
      oldest: int('Of the oldest change that is kept.'),
      epoch: text('Tells the feed from those of other stores.'),
    },
    indexed: [],
  },
  Change: {
    prefix: 'change',
    description:
      'Log: what one transaction did to one article or meeting. Numbered in the order of commits, without a gap.',
    internal: true,
    properties: {
      number: int('1 and up; the id is made of it.'),
      at: text('When, in UTC, by the clock of who wrote.'),
      change: oneOf(CHANGE_KINDS, 'What became of it.'),
      subjectId: maybeText('The article or meeting; null for OTHER.'),
      survivorId: maybeText('The meeting for which the id of a withdrawn one stands now.'),
      articleId: maybeText('The article that made it so, where it is one alone.'),
    },
    indexed: [],
  },
  Quarantined: {
    prefix: 'quarantined',
    description: 'Log: what was found at one place and not taken in.',
    internal: true,
    properties: {
      source: text('What to read to come to it again: a path, a URL, or - for standard input.'),
      place: text('Where it is: the path or URL, with what leads on from there.'),
      code: text('The code of the last refusal.'),
      reason: text('The reason of the last refusal.'),
      firstSeen: text('When it was refused first, in UTC.'),
      lastSeen: text('When it was refused last, in UTC.'),
      tries: int('How often it was refused.'),
      bySeen: text('Sort key: when it was refused first, then id.'),
    },
    indexed: ['bySeen'],
  },
} as const;
