import type { ReadSentence } from '../../reading.ts';
import type { Claim } from '../claim.ts';

/** Why a construction that fits a sentence makes no claim. */
export type Refusal =
  | 'NO_OTHER_SIDE'
  | 'TOLD_BY_ANOTHER'
  | 'TOO_FEW_PARTIES'
  | 'CONDITIONAL'
  | 'FAMILY_VISIT'
  | 'NOBODY'
  | 'OTHER_SENSE'
  | 'NO_TIME_OR_PLACE';

/** A construction that fits a sentence, the units that it takes up, and what came of it. */
export interface Candidate {
  readonly sentence: ReadSentence;
  readonly construction: string;
  readonly first: number;
  readonly last: number;
  readonly outcome: Claim | Refusal;
}

/** Is told every candidate, in the order in which they are tried. */
export type Watch = (candidate: Candidate) => void;
