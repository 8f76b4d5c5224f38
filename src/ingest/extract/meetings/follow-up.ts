import { resolveDate } from '../dates/resolve-date.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import type { Claim } from './claim.ts';

/** So many sentences after one that tells a meeting, `the talks` still means it. */
const REACH_SENTENCES = 2;
const POINTS_BACK =
  /\b(?:the|their|this|that|these) (?:[\p{L}-]{1,20} ){0,2}(?:meetings?|talks|summit|call|conversation|discussions?|negotiations|lunch|dinner|encounter)\b|\b(?:the two|both) (?:[\p{L}-]{1,20} )?(?:leaders|sides|ministers|presidents|men|diplomats|officials|parties)\b|\bthey (?:also |then )?(?:discussed|agreed|talked|spoke|reviewed|exchanged)\b/iu;
const NOUN = /^(?:meetings?|talks|summit|call|conversation|discussions?|negotiations|lunch|dinner|encounter)$/u;
/** So many units after the noun, a day or a city is that of the meeting, not of something else. */
const UNITS_AFTER_NOUN = 3;
/** Somebody who was not there, or a day that nobody knows. */
const ABSENT =
  /\b(?:not|n['’]t|never|nor) (?:\S+ )?(?:tak(?:e|en|ing) part|attend\w*|join\w*|participat\w*|be present|been invited|invited)\b|\bno (?:exact |firm |new )?(?:date|time|venue|plans?)\b/iu;
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
      teller ?? namedIn(sentence, claims, byPerson, reading) ?? pointedAt(sentence, last, claims, reading);
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

function pointedAt(
  sentence: ReadSentence,
  last: Told | null,
  claims: readonly Claim[],
  reading: Reading,
): number | null {
  if (last === null || sentence.role === 'HEADING' || sentence.index - last.sentence > REACH_SENTENCES) return null;
  if (sentence.role !== reading.sentences[last.sentence]?.role) return null;
  const text = reading.text.slice(sentence.start, sentence.end);
  const claim = claims[last.claim];
  const other =
    !POINTS_BACK.test(text) || ABSENT.test(text) || claim === undefined || isApart(sentence, claim, reading);
  return other ? null : last.claim;
}

/** Whether the sentence tells of another encounter: another day, another city. */
function isApart({ units }: ReadSentence, claim: Claim, { published, registry, entityOf }: Reading): boolean {
  const city = claim.place === null ? null : (registry.drafts[claim.place]?.place ?? null);
  return units.some((unit, index) => {
    const near = units.slice(Math.max(0, index - UNITS_AFTER_NOUN), index);
    if (!near.some((each) => each.form === 'WORD' && NOUN.test(each.lower))) return false;
    if (unit.form === 'DATE') {
      const day = resolveDate(unit.expression, published, claim.status !== 'HELD', null);
      return day !== null && claim.date !== null && !day.startsWith(claim.date) && !claim.date.startsWith(day);
    }
    const before = units[index - 1];
    if (unit.form !== 'PHRASES' || before?.form !== 'WORD' || before.lower !== 'in' || city?.kind !== 'CITY')
      return false;
    return unit.phrases.some((phrase) => phrase.name?.place?.kind === 'CITY' && entityOf.get(phrase) !== claim.place);
  });
}

/** Indexes of claims by the people in them: the first claim of each gathering of people. */
function claimsByPerson(claims: readonly Claim[]): ReadonlyMap<number, readonly number[]> {
  const map = new Map<number, number[]>();
  const gatherings = new Set<string>();
  for (const [index, { parties }] of claims.entries()) {
    const people = parties.flatMap(({ kind, entity }) => (kind === 'PERSON' ? [entity] : []));
    const gathering = people.toSorted().join(' ');
    if (gatherings.has(gathering)) continue;
    gatherings.add(gathering);
    for (const entity of people) {
      if (entity === null) continue;
      const known = map.get(entity);
      if (known === undefined) map.set(entity, [index]);
      else known.push(index);
    }
  }
  return map;
}

function namesAll(named: ReadonlySet<number>, claim: Claim | undefined): boolean {
  const people = claim?.parties.filter(({ kind }) => kind === 'PERSON') ?? [];
  return people.length >= 2 && people.every(({ entity }) => entity !== null && named.has(entity));
}
