import type { ExtractedParticipant } from '../../../graph/index.ts';

/** A party of a meeting, with the key by which two tellings know it for the same. */
export interface Party extends ExtractedParticipant {
  readonly key: string;
}
