import type {
  ClaimField as ClaimFieldName,
  MeetingFormat as MeetingFormatName,
  MeetingStatus as MeetingStatusName,
  StatusDetail as StatusDetailName,
} from '../../graph/index.ts';
import { builder } from '../builder.ts';
import type { EntityRefInput } from '../loaders/resolve-ref.ts';
import type { DateRange } from './date-range.ts';
import type { MeetingRoleName } from './meeting-enums.ts';
import type { PartyFilterInput } from './party-filter.ts';
import type { PlaceKindName } from './place-kind.ts';

/** What every filter over nodes can hold of its own kind. Filters hold one another: hence all their shapes stand in one file. */
export interface LogicInput<Self> {
  readonly and?: Self[] | null | undefined;
  readonly or?: Self[] | null | undefined;
  readonly not?: Self | null | undefined;
}

/** What can be asked of people, organizations and places alike. */
export interface EntityFilterInput {
  readonly anyOf?: EntityRefInput[] | null | undefined;
  readonly name?: string | null | undefined;
  readonly countries?: string[] | null | undefined;
  readonly certain?: boolean | null | undefined;
  readonly meetings?: MeetingFilterInput | null | undefined;
  readonly meetingsAs?: MeetingRoleName[] | null | undefined;
  readonly articles?: ArticleFilterInput | null | undefined;
}

/** What a caller may ask of people: all that is given holds, here and below. */
export interface PersonFilterInput extends LogicInput<PersonFilterInput>, EntityFilterInput {
  readonly met?: EntityRefInput | null | undefined;
  readonly organizations?: OrganizationFilterInput | null | undefined;
}

/** What a caller may ask of organizations. */
export interface OrganizationFilterInput extends LogicInput<OrganizationFilterInput>, EntityFilterInput {
  readonly people?: PersonFilterInput | null | undefined;
  readonly published?: ArticleFilterInput | null | undefined;
}

/** What a caller may ask of places. */
export interface PlaceFilterInput extends LogicInput<PlaceFilterInput>, EntityFilterInput {
  readonly kinds?: PlaceKindName[] | null | undefined;
  readonly within?: EntityRefInput | null | undefined;
  readonly box?: BoxInput | null | undefined;
}

/** Degrees, both ends inclusive. */
export interface BoxInput {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** What a caller may ask of articles. */
export interface ArticleFilterInput extends LogicInput<ArticleFilterInput> {
  readonly publishers?: EntityRefInput[] | null | undefined;
  readonly publisher?: OrganizationFilterInput | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly topics?: string[] | null | undefined;
  readonly authors?: string[] | null | undefined;
  readonly mentions?: EntityRefInput[] | null | undefined;
  readonly mentionsAny?: EntityRefInput[] | null | undefined;
  readonly people?: PersonFilterInput | null | undefined;
  readonly organizations?: OrganizationFilterInput | null | undefined;
  readonly places?: PlaceFilterInput | null | undefined;
  readonly meetings?: MeetingFilterInput | null | undefined;
  readonly text?: string | null | undefined;
}

/** What a caller may ask of meetings. */
export interface MeetingFilterInput extends LogicInput<MeetingFilterInput>, DateRange {
  readonly parties?: PartyFilterInput[] | null | undefined;
  readonly between?: { readonly a: PartyFilterInput; readonly b: PartyFilterInput } | null | undefined;
  readonly people?: PersonFilterInput | null | undefined;
  readonly organizations?: OrganizationFilterInput | null | undefined;
  readonly place?: PlaceFilterInput | null | undefined;
  readonly placeWithin?: EntityRefInput[] | null | undefined;
  readonly placeCountries?: string[] | null | undefined;
  readonly dated?: boolean | null | undefined;
  readonly status?: MeetingStatusName[] | null | undefined;
  readonly statusDetail?: StatusDetailName[] | null | undefined;
  readonly format?: MeetingFormatName[] | null | undefined;
  readonly articles?: ArticleFilterInput | null | undefined;
  readonly publishers?: EntityRefInput[] | null | undefined;
  readonly text?: string | null | undefined;
  readonly minArticles?: number | null | undefined;
  readonly maxArticles?: number | null | undefined;
  readonly minSources?: number | null | undefined;
  readonly maxSources?: number | null | undefined;
  readonly minConfidence?: number | null | undefined;
  readonly maxConfidence?: number | null | undefined;
  readonly ambiguous?: boolean | null | undefined;
  readonly confirmed?: boolean | null | undefined;
  readonly disagreesOn?: ClaimFieldName[] | null | undefined;
  readonly overdueAt?: string | null | undefined;
}

export const PersonFilter = builder.inputRef<PersonFilterInput, false>('PersonFilter');
export const OrganizationFilter = builder.inputRef<OrganizationFilterInput, false>('OrganizationFilter');
export const PlaceFilter = builder.inputRef<PlaceFilterInput, false>('PlaceFilter');
export const ArticleFilter = builder.inputRef<ArticleFilterInput, false>('ArticleFilter');
export const MeetingFilter = builder.inputRef<MeetingFilterInput, false>('MeetingFilter');
