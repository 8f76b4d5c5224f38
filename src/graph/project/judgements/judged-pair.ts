/** What judgements say of two base atoms. */
export interface JudgedPair {
  readonly same: boolean;
  readonly a: string;
  readonly b: string;
}
