import type { ClaimField, MeetingFormat, MeetingStatus, PartialDate, StatusDetail } from '../../../graph/index.ts';
import type { DayRange } from '../dates/day-range.ts';
import type { Party } from './party.ts';

/** Fields by index of the sentence. */
type Supports = ReadonlyMap<number, readonly ClaimField[]>;

/** One telling of a meeting in one sentence, or several tellings merged. */
export interface Claim {
  readonly parties: readonly Party[];
  /** Keys of collectives whose members stand for them. */
  readonly replaced: readonly string[];
  readonly status: MeetingStatus;
  readonly statusDetail: StatusDetail | null;
  /** Whether the status is only assumed, for no word told it. */
  readonly assumed: boolean;
  /** Whether it is told as another one than the news: `they last met in May`. */
  readonly another: boolean;
  readonly format: MeetingFormat;
  readonly date: PartialDate | null;
  readonly endDate: PartialDate | null;
  /** The days of the week in which it is said to be, where no day of it is. */
  readonly week: DayRange | null;
  /** Index of the place's entity, and its words. */
  readonly place: number | null;
  readonly placeAsWritten: string | null;
  readonly venue: string | null;
  readonly occasion: string | null;
  /** Indexes of the sentences that tell it, in order. */
  readonly sentences: readonly number[];
  /** What each of them tells of it; a sentence that is not here tells only that it took place. */
  readonly supports: Supports;
  readonly attributedTo: readonly number[];
  readonly confidence: number;
  readonly construction: string;
}
