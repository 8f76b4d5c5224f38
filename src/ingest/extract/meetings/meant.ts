import type { Claim } from './claim.ts';

const CALL =
  /\b(?:the|their|this|that) (?:(?:tele)?phone |video |half-hour |\S+-minute )?(?:phone )?(?:call|teleconference)\b/iu;
const FACE_TO_FACE =
  /\b(?:the|their|this|that) (?:(?!phone|telephone|video|virtual|online)[\p{L}-]{1,20} )?(?:meeting|summit|visit|dinner|lunch|breakfast|handshake|encounter)\b/iu;
/** Who judges a meeting from outside has the news in mind. */
const FROM_OUTSIDE = /\b(?:analysts?|experts?|observers?|commentators?|critics|historians?|political scientists?)\b/iu;

/** Whether the noun that points back in the sentence, if any, may be said of the meeting: a meeting face to face is no call. */
export function mayMean(text: string, claim: Claim | undefined): boolean {
  if (claim?.format === 'REMOTE') return CALL.test(text) || !FACE_TO_FACE.test(text);
  return claim?.format !== 'IN_PERSON' || FACE_TO_FACE.test(text) || !CALL.test(text);
}

/** Whether the sentence judges the meeting of which the article is the news: `Analysts say the meeting …`. */
export function isLead(text: string): boolean {
  return FROM_OUTSIDE.test(text) && FACE_TO_FACE.test(text);
}
