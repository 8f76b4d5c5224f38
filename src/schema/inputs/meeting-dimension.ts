import type { Dimension, Hop } from '../../graph/index.ts';
import { enumOf } from '../types/enum-of.ts';

const DESCRIPTIONS = {
  DAY: 'The day of its date; of a meeting without a date the day by which it had been held.',
  WEEK: 'The week (ISO 8601, from Monday) of that day.',
  MONTH: 'The month of it.',
  YEAR: 'The year of it.',
  PLACE: 'The most specific place that is known.',
  PLACE_COUNTRY: 'The country of that place.',
  PERSON: 'Each person who took part and is named in full.',
  PAIR: 'Every two such people.',
  PARTY_COUNTRY: 'Each country that a party is, serves or speaks for.',
  COUNTRY_PAIR: 'Every two such countries.',
  ORGANIZATION: 'Each organization that took part, or of which a party held an office then.',
  STATUS: 'What became of it.',
  FORMAT: 'How the parties met.',
  PUBLISHER: 'Each publisher of an article that tells of it.',
};

/** What meetings are grouped by. */
export type MeetingDimensionName = keyof typeof DESCRIPTIONS;

export const MeetingDimension = enumOf('MeetingDimension', 'What meetings are grouped by.', DESCRIPTIONS);

/** To the people who took part and are named in full. */
export const TO_PEOPLE: Hop = {
  edge: 'PARTICIPATED_IN',
  direction: 'in',
  to: 'Person',
  where: { prop: 'certain', op: 'eq', value: true },
};
/** To the articles that tell of it. */
export const TO_ARTICLES: Hop = { edge: 'REPORTS', direction: 'in', to: 'Article' };

const TO_PLACE: Hop = { edge: 'HELD_IN', direction: 'out', to: 'Place' };
const TO_PARTIES: Hop = { edge: 'HAS_PARTICIPATION', direction: 'out', to: 'Participation' };
const TO_PUBLISHER: Hop = { edge: 'PUBLISHED_BY', direction: 'out', to: 'Organization' };
/** Of the second only where no source gives the first. */
const DATES = ['date', 'notLaterThan'] as const;

/** Each dimension over the nodes of meetings. */
export const DIMENSIONS: Readonly<Record<MeetingDimensionName, Dimension>> = {
  DAY: { dates: DATES, period: 'day' },
  WEEK: { dates: DATES, period: 'week' },
  MONTH: { dates: DATES, period: 'month' },
  YEAR: { dates: DATES, period: 'year' },
  PLACE: { path: [TO_PLACE], value: 'id' },
  PLACE_COUNTRY: { path: [TO_PLACE], value: 'countryCode' },
  PERSON: { path: [TO_PEOPLE], value: 'id' },
  PAIR: { path: [TO_PEOPLE], value: 'id', pairs: true },
  PARTY_COUNTRY: { path: [TO_PARTIES], value: 'countryCodes' },
  COUNTRY_PAIR: { path: [TO_PARTIES], value: 'countryCodes', pairs: true },
  ORGANIZATION: { path: [TO_PARTIES], value: 'organizationIds' },
  STATUS: { prop: 'status' },
  FORMAT: { prop: 'format' },
  PUBLISHER: { path: [TO_ARTICLES, TO_PUBLISHER], value: 'id' },
};
