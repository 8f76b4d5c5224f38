import { readFileSync } from 'node:fs';

/** A meeting that the samples add up to. */
export interface ExpectedMeeting {
  readonly participants: readonly string[];
  readonly date: string | null;
  readonly place: string | null;
  readonly status: 'HELD' | 'PLANNED' | 'PROPOSED' | 'CANCELLED';
  readonly format: 'IN_PERSON' | 'REMOTE';
  /** Articles that tell of it. */
  readonly articles: number;
}

/** What samples/expected.json says that all samples together tell. */
export interface Expected {
  readonly people: readonly string[];
  readonly meetings: readonly ExpectedMeeting[];
  readonly months: readonly string[];
  readonly path: { readonly from: string; readonly to: string; readonly meetings: number };
  /** The meeting for which two places are claimed, and the ids of the articles that claim them. */
  readonly corrected: {
    readonly participants: readonly string[];
    readonly date: string;
    readonly wrongPlace: string;
    readonly rightPlace: string;
    readonly wrongArticle: string;
    readonly correction: string;
  };
  /** Ids of articles that tell of no meeting. */
  readonly withoutMeeting: readonly string[];
}

export const expected: Expected = JSON.parse(readFileSync('samples/expected.json', 'utf8'));
