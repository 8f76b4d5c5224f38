import type { Reading, ReadSentence } from '../reading.ts';
import type { Claim } from './claim.ts';

/** So many sentences after one that tells a meeting, `the talks` still means it. */
const REACH_SENTENCES = 2;
const POINTS_BACK =
  /\b(?:the|their|this|that|these) (?:[\p{L}-]{1,20} ){0,2}(?:meetings?|talks|summit|call|conversation|discussions?|negotiations|lunch|dinner|encounter)\b|\b(?:the two|both) (?:[\p{L}-]{1,20} )?(?:leaders|sides|ministers|presidents|men|diplomats|officials|parties)\b|\b[Tt]hey (?:also |then )?(?:discussed|agreed|talked|spoke|reviewed|exchanged)\b/u;
const TOLD = /\b(?:told|discuss\w*|agreed|express\w*|stress\w*|raised|urged|thanked|reiterat\w*|emphasi[sz]\w*|reaffirm\w*|pledg\w*)\b/u;

/** The claims with the sentences that go on telling of them: `the talks`, `the two leaders`, both parties and what they discussed. */
export function withFollowUps(claims: readonly Claim[], reading: Reading): readonly Claim[] {
  const taken = new Set(claims.flatMap(({ sentences }) => sentences));
  return claims.map((claim) => {
    const more: number[] = [];
    for (const sentence of reading.sentences) {
      if (taken.has(sentence.index) || sentence.role === 'HEADING') continue;
      if (goesOn(sentence, claim, claims, more, reading)) more.push(sentence.index);
    }
    return more.length === 0 ? claim : { ...claim, sentences: [...claim.sentences, ...more].sort((a, b) => a - b) };
  });
}

function goesOn(sentence: ReadSentence, claim: Claim, claims: readonly Claim[], more: readonly number[], reading: Reading): boolean {
  const text = reading.text.slice(sentence.start, sentence.end);
  if (TOLD.test(text) && namesAll(sentence, claim, reading)) return claims.filter((other) => namesAll(sentence, other, reading))[0] === claim;
  if (!POINTS_BACK.test(text)) return false;
  const told = claims.findLast(({ sentences }) => sentences.some((index) => index < sentence.index && index >= sentence.index - REACH_SENTENCES - more.length));
  return told === claim;
}

function namesAll(sentence: ReadSentence, claim: Claim, reading: Reading): boolean {
  const people = claim.parties.filter(({ kind }) => kind === 'PERSON');
  return people.length >= 2 && people.every(({ entity }) => reading.persons.some((person) => person.sentence === sentence.index && person.entity === entity));
}
