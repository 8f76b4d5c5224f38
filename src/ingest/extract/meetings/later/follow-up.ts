import { addTo } from '../../../../add-to.ts';
import type { Reading, ReadSentence } from '../../reading.ts';
import { ofWord } from '../../text/word.ts';
import { CALLED_WORD, TOLD } from '../../words/follow-up-words.ts';
import type { Claim } from '../claim.ts';
import { completedBy } from './completed-by.ts';
import { goesOnTelling } from './goes-on-telling.ts';
import { isLead, mayMean } from './meant.ts';
import { calledDaysAndCities, isCalledBy } from './same-occasion.ts';
import { settledBefore, settledBy } from './settled-by.ts';

/** So many sentences after one that tells a meeting, `the talks` still means it. */
const REACH_SENTENCES = 2;

/** So many tellings back, `the call` may mean one. */
const REACH_TELLINGS = 5;

/** A meeting told, and where. */
interface Told {
  readonly claim: number;
  readonly sentence: number;
}

/** The claims with the sentences that go on telling of them: `the talks`, `the two leaders`, all parties and what they discussed, what somebody who took part says of the others. */
export function withFollowUps(claims: readonly Claim[], reading: Reading): readonly Claim[] {
  if (claims.length === 0) return claims;
  const tellers = new Map(
    claims.flatMap(({ sentences }, index) => sentences.map((sentence) => [sentence, index] as const)),
  );
  const byPerson = claimsByPerson(claims);
  const byOccasion = claimsByOccasion(claims);
  const more = claims.map((): number[] => []);
  const told: Told[] = [];
  for (const sentence of reading.sentences) {
    const teller = tellers.get(sentence.index);
    const claim: number | null =
      teller ??
      nearTelling(sentence, meantOf(sentence, told, claims, reading), claims, reading) ??
      namedIn(sentence, claims, byPerson, reading) ??
      calledIn(sentence, claims, byOccasion, reading);
    if (claim === null) continue;
    if (teller === undefined) more[claim]?.push(sentence.index);
    told.push({ claim, sentence: sentence.index });
  }
  return claims.map((claim, index) => withSentences(claim, more[index] ?? [], reading));
}

function withSentences(claim: Claim, more: readonly number[], reading: Reading): Claim {
  const completed = more.reduce(
    (known, index) => {
      const sentence = reading.sentences[index];
      return sentence === undefined ? known : settledBy(completedBy(known, sentence, reading), sentence, reading);
    },
    settledBefore(claim, reading),
  );
  return { ...completed, sentences: [...claim.sentences, ...more].sort((a, b) => a - b) };
}

/** The telling that the sentence may go on with: the last one; where that was no call, and the sentence means one, the last that was; for who judges it from outside, the first. */
function meantOf(
  sentence: ReadSentence,
  told: readonly Told[],
  claims: readonly Claim[],
  reading: Reading,
): Told | null {
  const last = told.at(-1);
  if (last === undefined || !isNear(sentence, last, reading)) return null;
  const text = reading.text.slice(sentence.start, sentence.end);
  const fits = ({ claim }: Told): boolean => mayMean(text, sentence, claims[claim]);
  const meant = isLead(text, sentence) ? told.find(fits) : told.slice(-REACH_TELLINGS).findLast(fits);
  if (meant === undefined) return null;
  // Another than the last one is meant however far back it stands.
  return meant.claim === last.claim ? last : { ...meant, sentence: last.sentence };
}

function isNear({ index, role }: ReadSentence, { sentence }: Told, { sentences }: Reading): boolean {
  return role !== 'HEADING' && index - sentence <= REACH_SENTENCES && role === sentences[sentence]?.role;
}

/** The meeting meant, where the sentence goes on telling of it. */
function nearTelling(
  sentence: ReadSentence,
  last: Told | null,
  claims: readonly Claim[],
  reading: Reading,
): number | null {
  const claim = last === null ? undefined : claims[last.claim];
  if (last === null || claim === undefined) return null;
  return goesOnTelling(sentence, claim, sentence.index - last.sentence, reading) ? last.claim : null;
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

/** The only claim by whose day or city the sentence calls an encounter. */
function calledIn(
  sentence: ReadSentence,
  claims: readonly Claim[],
  byOccasion: ReadonlyMap<string | number, readonly number[]>,
  reading: Reading,
): number | null {
  if (!sentence.tokens.some(({ word }) => isCalled(word))) return null;
  let only: number | null = null;
  for (const key of calledDaysAndCities(sentence, reading)) {
    for (const index of byOccasion.get(key) ?? []) {
      const claim = claims[index];
      if (index === only || claim === undefined || !isCalledBy(sentence, claim, reading)) continue;
      if (only !== null) return null;
      only = index;
    }
  }
  return only;
}

const isCalled = ofWord(({ lower }) => CALLED_WORD.test(lower));

/** Indexes of claims by their day and by their place. */
function claimsByOccasion(claims: readonly Claim[]): ReadonlyMap<string | number, readonly number[]> {
  const map = new Map<string | number, number[]>();
  for (const [index, { date, place }] of claims.entries()) {
    for (const key of [date, place]) {
      if (key !== null) addTo<string | number, number>(map, key, index);
    }
  }
  return map;
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
      if (entity !== null) addTo(map, entity, index);
    }
  }
  return map;
}

function namesAll(named: ReadonlySet<number>, claim: Claim | undefined): boolean {
  const people = claim?.parties.filter(({ kind }) => kind === 'PERSON') ?? [];
  return people.length >= 2 && people.every(({ entity }) => entity !== null && named.has(entity));
}
