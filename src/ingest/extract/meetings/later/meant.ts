import type { ReadSentence } from '../../reading.ts';
import type { Claim } from '../claim.ts';
import { cued, matches } from '../shapes/cued.ts';

const CALL = cued(
  /\b(?:the|their|this|that) (?:(?:tele)?phone |video |half-hour |\S+-minute )?(?:phone )?(?:call|teleconference)\b/iu,
);
const FACE_TO_FACE = cued(
  /\b(?:the|their|this|that) (?:(?!phone|telephone|video|virtual|online)[\p{L}-]{1,20} )?(?:meeting|summit|visit|dinner|lunch|breakfast|handshake|encounter)\b/iu,
);
/** Who judges a meeting from outside has the news in mind. */
const FROM_OUTSIDE = cued(
  /\b(?:analysts?|experts?|observers?|commentators?|critics|historians?|political scientists?)\b/iu,
);

/** What is said of a meeting that was ahead: `The talks were due in Rome`. */
const WAS_AHEAD = cued(
  /\b(?:the|their|this|that) (?:[\p{L}-]{1,20} ){0,3}(?:talks|meeting|summit|negotiations|visit) (?:was|were|had been) (?:to be|due|scheduled|set|supposed|planned|expected)\b/iu,
);

/** Whether the noun that points back in the sentence, if any, may be said of the meeting: a meeting face to face is no call. */
export function mayMean(text: string, sentence: ReadSentence, claim: Claim | undefined): boolean {
  if (claim?.status === 'HELD' && !claim.assumed && matches(WAS_AHEAD, text, sentence)) return false;
  if (claim?.format === 'REMOTE') return matches(CALL, text, sentence) || !matches(FACE_TO_FACE, text, sentence);
  if (claim?.format !== 'IN_PERSON') return true;
  return matches(FACE_TO_FACE, text, sentence) || !matches(CALL, text, sentence);
}

/** Whether the sentence judges the meeting of which the article is the news: `Analysts say the meeting …`. */
export function isLead(text: string, sentence: ReadSentence): boolean {
  return matches(FROM_OUTSIDE, text, sentence) && matches(FACE_TO_FACE, text, sentence);
}
