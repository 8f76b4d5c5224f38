/** A meeting as something under measure found it. */
export interface FoundMeeting {
  readonly participants: readonly { readonly name: string; readonly type: string }[];
  readonly place: string | null;
  readonly placeDetail: string | null;
  readonly date: string | null;
  readonly status: string;
  readonly format: string;
  readonly confidence: number;
  readonly evidence: readonly { readonly start: number; readonly end: number }[];
}
