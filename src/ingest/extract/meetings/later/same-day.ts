import type { Reading, ReadSentence } from '../../reading.ts';
import type { Claim } from '../claim.ts';

/** So many sentences after a meeting of somebody, what they also did was on its day. */
const REACH_SENTENCES = 2;
const ALSO =
  /\b(?:also|then|later|afterwards?|beforehand|separate(?:ly)?|after (?:his |her |their |the )?(?:talks|meeting)|meanwhile|earlier(?! (?:this|in the (?:week|month|year))\b))\b/iu;
const ANOTHER_TIME =
  /\b(?:has|have|last (?:week|month|year)|(?:weeks?|months?|years?) (?:ago|earlier|later|before)|previous\w*)\b/iu;

/** The claims of a sentence, those without a day on the day of the meeting told just before, where `also` or the like joins them and somebody takes part in both. */
export function onTheSameDay(
  claims: readonly Claim[],
  last: Claim | undefined,
  sentence: ReadSentence,
  reading: Reading,
): readonly Claim[] {
  if (last === undefined || last.status !== 'HELD' || last.date?.length !== 10) return claims;
  if (sentence.index - (last.sentences.at(-1) ?? 0) > REACH_SENTENCES) return claims;
  const text = reading.text.slice(sentence.start, sentence.end);
  if (!ALSO.test(text) || ANOTHER_TIME.test(text)) return claims;
  return claims.map((claim) => (isJoined(claim, last) ? { ...claim, date: last.date } : claim));
}

function isJoined(claim: Claim, last: Claim): boolean {
  const shared = claim.parties.some(({ key }) => last.parties.some((party) => party.key === key));
  const all = claim.parties.every(({ key }) => last.parties.some((party) => party.key === key));
  return claim.status === 'HELD' && claim.date === null && shared && !all;
}
