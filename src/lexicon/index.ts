/**
 * The versioned lists: places, people, organizations, venues, offices and given names, behind look-ups.
 * Every look-up folds its argument (see {@link fold}), is one hash-map read after the first call, and never throws.
 */

/** Names the lists and the rules that read them; a store built with another one must be reprojected. */
export const LEXICON_VERSION = 'lexicon@5';

export { capitalOf, countryOfCapital } from './capitals.ts';
export type { PersonNumber } from './common-words.ts';
export { isVerbForm, personNoun } from './common-words.ts';
export { fold, folded } from './fold.ts';
export { givenNames } from './given-names.ts';
export { listedEnds, mayBeginListed } from './listed-ends.ts';
export { areFormsOfOneName, nameForms } from './name-forms.ts';
export { piecesOf } from './name-tree.ts';
export type { OfficeTitle } from './office-titles.ts';
export { officeTitles } from './office-titles.ts';
export type { OrganizationEntry } from './organization-entry.ts';
export type { OrganizationWord } from './organization-words.ts';
export { longestPhraseFrom, organizationWord } from './organization-words.ts';
export { organizationByKey, organizations, organizationsNamed } from './organizations.ts';
export type { OfficeTerm, PersonEntry } from './people.ts';
export { people, peopleNamed, peopleWithSurname, personByKey } from './people.ts';
export { longestPlaceFrom, placesInAnyLanguage } from './place-forms.ts';
export type { PlaceEntry } from './places.ts';
export { countryOfDemonym, placeByKey, places, placesNamed } from './places.ts';
export { plainText } from './plain-text.ts';
export { isCommonSurname } from './surnames.ts';
export type { VenueEntry } from './venues.ts';
export { venues, venuesNamed } from './venues.ts';
