import type { Reading, ReadSentence } from '../reading.ts';
import type { Claim } from './claim.ts';

/** So many sentences after one that tells a meeting, `the talks` still means it. */
const REACH_SENTENCES = 2;
const POINTS_BACK =
  /\b(?:the|their|this|that|these) (?:[\p{L}-]{1,20} ){0,2}(?:meetings?|talks|summit|call|conversation|discussions?|negotiations|lunch|dinner|encounter)\b|\b(?:the two|both) (?:[\p{L}-]{1,20} )?(?:leaders|sides|ministers|presidents|men|diplomats|officials|parties)\b|\bthey (?:also |then )?(?:discussed|agreed|talked|spoke|reviewed|exchanged)\b/iu;
const TOLD =
  /\b(?:told|discuss\w*|agreed|express\w*|stress\w*|raised|urged|thanked|reiterat\w*|emphasi[sz]\w*|reaffirm\w*|pledg\w*)\b/u;

/** The meeting told last, and where. */
interface Told {
  readonly claim: number;
  readonly sentence: number;
}

/** The claims with the sentences that go on telling of them: `the talks`, `the two leaders`, all parties and what they discussed. */
export function withFollowUps(claims: readonly Claim[], reading: Reading): readonly Claim[] {
  const tellers = new Map(
    claims.flatMap(({ sentences }, index) => sentences.map((sentence) => [sentence, index] as const)),
  );
  const byPerson = claimsByPerson(claims);
  const more = claims.map((): number[] => []);
  let last: Told | null = null;
  for (const sentence of reading.sentences) {
    const teller = tellers.get(sentence.index);
    const claim: number | null =
      teller ?? namedIn(sentence, claims, byPerson, reading) ?? pointedAt(sentence, last, reading);
    if (claim === null) continue;
    if (teller === undefined) more[claim]?.push(sentence.index);
    last = { claim, sentence: sentence.index };
  }
  return claims.map((claim, index) => ({
    ...claim,
    sentences: [...claim.sentences, ...(more[index] ?? [])].sort((a, b) => a - b),
  }));
}

/** The first claim all of whose people the sentence names, where it says what they told each other. */
function namedIn(
  sentence: ReadSentence,
  claims: readonly Claim[],
  byPerson: ReadonlyMap<number, readonly number[]>,
  reading: Reading,
): number | null {
  const named = new Set((reading.persons[sentence.index] ?? []).map(({ entity }) => entity));
  const [first] = named;
  if (first === undefined || named.size < 2 || !TOLD.test(reading.text.slice(sentence.start, sentence.end)))
    return null;
  return byPerson.get(first)?.find((index) => namesAll(named, claims[index])) ?? null;
}

function pointedAt(sentence: ReadSentence, last: Told | null, reading: Reading): number | null {
  if (last === null || sentence.role === 'HEADING' || sentence.index - last.sentence > REACH_SENTENCES) return null;
  return POINTS_BACK.test(reading.text.slice(sentence.start, sentence.end)) ? last.claim : null;
}

/** Indexes of claims by the people in them. */
function claimsByPerson(claims: readonly Claim[]): ReadonlyMap<number, readonly number[]> {
  const map = new Map<number, number[]>();
  for (const [index, { parties }] of claims.entries()) {
    for (const { entity } of parties) {
      if (entity !== null) map.set(entity, [...(map.get(entity) ?? []), index]);
    }
  }
  return map;
}

function namesAll(named: ReadonlySet<number>, claim: Claim | undefined): boolean {
  const people = claim?.parties.filter(({ kind }) => kind === 'PERSON') ?? [];
  return people.length >= 2 && people.every(({ entity }) => entity !== null && named.has(entity));
}
