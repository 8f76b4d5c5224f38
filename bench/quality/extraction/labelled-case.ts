/** A text written for this project, with the meetings that it tells: see docs/extraction.md for what counts as one. */
export interface LabelledCase {
  readonly id: string;
  /** `sentence`, or what kind of article it is: agency, bulletin, tabloid, transcript, captions, scraped. */
  readonly style: string;
  /** What a sentence case is about: a construction, or `trap` where it tells of no meeting. */
  readonly construction: string | null;
  readonly publishedAt: string;
  readonly title: string | null;
  readonly text: string;
  readonly meetings: readonly LabelledMeeting[];
}

export interface LabelledMeeting {
  readonly participants: readonly LabelledParty[];
  readonly place: string | null;
  readonly placeDetail: string | null;
  readonly date: string | null;
  readonly status: string;
  readonly format: string;
  /** The sentences that tell of it, each as it stands in the text. */
  readonly evidence: readonly string[];
  readonly construction: string;
  /** Two readers may differ on it: neither asked for nor held against who finds it. */
  readonly optional?: boolean;
}

export interface LabelledParty {
  readonly name: string;
  readonly type: string;
}
