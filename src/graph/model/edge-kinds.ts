import type { MentionSpan, NameFeature } from './derived.ts';
import { bool, float, int, json, text, texts } from './property.ts';

const meetingOrders = {
  byDate: text('Sort key of the meeting: best day (undated lowest), then id.'),
  byDateAsc: text('Sort key of the meeting: best day (undated highest), then id.'),
};
const articleOrders = {
  byDate: text('Sort key of the article: publication in UTC (undated lowest), then id.'),
  byDateAsc: text('Sort key of the article: publication in UTC (undated highest), then id.'),
};
const none = { out: [], in: [] } as const;
const ENTITIES = ['Person', 'Organization', 'Place'] as const;

export const EDGE_KINDS = {
  MENTIONS: {
    description: 'The article names the entity.',
    from: ['Article'],
    to: ENTITIES,
    properties: {
      ...articleOrders,
      count: int('How often.'),
      spans: json<readonly MentionSpan[]>('Where, in order.'),
      rank: text('Sort key: most mentions first, then id of the entity.'),
    },
    orders: { out: [], in: ['byDate', 'byDateAsc'] },
  },
  PUBLISHED_BY: {
    description: 'The organization published the article.',
    from: ['Article'],
    to: ['Organization'],
    properties: articleOrders,
    orders: { out: [], in: ['byDate', 'byDateAsc'] },
  },
  MAKES: {
    description: 'The article makes the claim.',
    from: ['Article'],
    to: ['Claim'],
    properties: { position: text('Sort key: where its first sentence stands, then id.') },
    orders: none,
  },
  REPORTS: {
    description: 'The article tells of the meeting.',
    from: ['Article'],
    to: ['Meeting'],
    properties: { ...articleOrders, meetingDate: text('Sort key of the meeting: best day (undated lowest), then id.') },
    orders: { out: [], in: ['byDate', 'byDateAsc'] },
  },
  ABOUT: {
    description: 'The claim tells of the meeting.',
    from: ['Claim'],
    to: ['Meeting'],
    properties: { byDate: text('Sort key: publication in UTC (undated lowest), then id of the claim.') },
    orders: { out: [], in: ['byDate'] },
  },
  NAMES_PARTY: {
    description: 'The claim names the atom as a party.',
    from: ['Claim'],
    to: ['Atom'],
    properties: { byDate: text('Sort key: publication in UTC (undated lowest), then id of the claim.') },
    orders: { out: [], in: ['byDate'] },
  },
  REFERS_TO: {
    description: 'The claim uses the atom otherwise: as its place, an office, or what a group speaks for.',
    from: ['Claim'],
    to: ['Atom'],
    properties: {},
    orders: none,
  },
  SUPPORTS: {
    description: 'The claim speaks for the participation.',
    from: ['Claim'],
    to: ['Participation'],
    properties: { byDate: text('Sort key: publication in UTC (undated lowest), then id of the claim.') },
    orders: { out: [], in: ['byDate'] },
  },
  PARTICIPATED_IN: {
    description: 'The party takes part in the meeting.',
    from: ENTITIES,
    to: ['Meeting'],
    properties: {
      ...meetingOrders,
      participationId: text('Its participation.'),
      certain: bool('False where the party is named only in part (a surname alone).'),
    },
    orders: { out: ['byDate', 'byDateAsc'], in: [] },
  },
  INVOLVED_IN: {
    description: 'The entity is a party of the meeting, is represented in it, or is (or holds) its place.',
    from: ENTITIES,
    to: ['Meeting'],
    properties: {
      ...meetingOrders,
      roles: texts('PARTY, REPRESENTED, VENUE: all that apply.'),
      participationIds: texts('Its participations; empty for a venue.'),
    },
    orders: { out: ['byDate', 'byDateAsc'], in: [] },
  },
  HAS_PARTICIPATION: {
    description: 'The meeting has this participation.',
    from: ['Meeting'],
    to: ['Participation'],
    properties: { position: text('Sort key of the participation.') },
    orders: none,
  },
  TAKEN_BY: {
    description: 'The participation is that of the party.',
    from: ['Participation'],
    to: ENTITIES,
    properties: {},
    orders: none,
  },
  HELD_IN: {
    description: 'The most specific place of the meeting.',
    from: ['Meeting'],
    to: ['Place'],
    properties: {},
    orders: none,
  },
  IN_AREA: {
    description: 'The place of the meeting, or one that holds it.',
    from: ['Meeting'],
    to: ['Place'],
    properties: { direct: bool('Whether it is the place itself.') },
    orders: none,
  },
  WITHIN: {
    description: 'The smallest place that holds the place.',
    from: ['Place'],
    to: ['Place'],
    properties: {},
    orders: none,
  },
  IN_COUNTRY: {
    description: 'The country of the place or organization.',
    from: ['Place', 'Organization'],
    to: ['Place'],
    properties: {},
    orders: none,
  },
  SERVES: {
    description: 'The person holds or held an office of the organization.',
    from: ['Person'],
    to: ['Organization'],
    properties: { titles: texts('The offices.'), byName: text('Sort key of the person.') },
    orders: { out: [], in: ['byName'] },
  },
  KNOWN_AS: {
    description: 'The entity goes by the name.',
    from: ENTITIES,
    to: ['Name'],
    properties: { folded: text('The folded name.') },
    orders: none,
  },
  NAMES: {
    description: 'The article names the atom, or implies it.',
    from: ['Article'],
    to: ['Atom'],
    properties: {
      ...articleOrders,
      spans: json<readonly MentionSpan[]>('Where; empty where implied.'),
    },
    orders: none,
  },
  IMPLIES: {
    description: 'Whoever names the first atom speaks of the second: a city of its country, an office of its body.',
    from: ['Atom'],
    to: ['Atom'],
    properties: {},
    orders: none,
  },
  ALIKE: {
    description: 'The atoms, neither adding to another, may be one: the lesser id leads to the greater.',
    from: ['Atom'],
    to: ['Atom'],
    properties: {
      weight: float('How surely: the sum of the features; 0.945 or more is taken for one.'),
      features: json<readonly NameFeature[]>('What speaks for it and against it.'),
    },
    orders: none,
  },
  RESOLVED_TO: {
    description: 'The atom belongs to the entity.',
    from: ['Atom'],
    to: ENTITIES,
    properties: {},
    orders: none,
  },
  IN_BLOCK: {
    description: 'The atom or claim is compared with what else is in the block.',
    from: ['Atom', 'Claim'],
    to: ['Block'],
    properties: {},
    orders: none,
  },
  BINDS: {
    description:
      'The standing judgement speaks of the atom or claim: its subject in the current version of an article.',
    from: ['Judgement'],
    to: ['Atom', 'Claim'],
    properties: { side: text('SUBJECT, or FROM: what it sets the subjects apart from.') },
    orders: none,
  },
  SPEAKS_OF: {
    description: 'The judgement, whether it stands or not, speaks of the atom or claim.',
    from: ['Judgement'],
    to: ['Atom', 'Claim'],
    properties: { side: text('SUBJECT, or FROM: what it sets the subjects apart from.') },
    orders: none,
  },
  ASKS: {
    description: 'The question is about the entity or meeting.',
    from: ['Question'],
    to: [...ENTITIES, 'Meeting'],
    properties: {},
    orders: none,
  },
  MAY_BE: {
    description: 'The claims without a day that make the first meeting may be of the second.',
    from: ['Meeting'],
    to: ['Meeting'],
    properties: {},
    orders: none,
  },
  JUDGES: {
    description: 'The judgement speaks of the article, or revokes one that does.',
    from: ['Judgement'],
    to: ['JudgedArticle'],
    properties: {},
    orders: none,
  },
} as const;
