import { enumOf } from '../types/enum-of.ts';

export const PlaceKind = enumOf('PlaceKind', 'What kind of place.', {
  COUNTRY: 'A state.',
  REGION: 'A first-level part of a state.',
  CITY: 'A city, town or village.',
  AREA: 'An area across states or beside them: a continent, a sea, a strip.',
  UNKNOWN: 'Not known.',
});

export type PlaceKindName = typeof PlaceKind.$inferType;
