import type { Reading, ReadSentence } from '../../reading.ts';
import { COUNTS } from '../../words/calendar.ts';
import * as words from '../../words/follow-up-words.ts';
import type { Claim } from '../claim.ts';
import { cued, matches } from '../shapes/cued.ts';
import { isApart } from './same-occasion.ts';
import { settles } from './settled-by.ts';

const ABSENT = cued(words.ABSENT);
const ANOTHER = cued(words.ANOTHER);
const ANSWERED = cued(words.ANSWERED);
const DEFINITE_ENCOUNTER = cued(words.DEFINITE_ENCOUNTER);
const DEFINITE_PLAN = cued(words.DEFINITE_PLAN);
const SEVERAL_BEFORE = cued(words.SEVERAL_BEFORE);
const THEY_TALKED = cued(words.THEY_TALKED);
const TOLD_EACH_OTHER = cued(words.TOLD_EACH_OTHER);
/** Only right after the telling. */
const ABOUT_NEXT = [words.IT_WAS, words.TALKED_OF, words.WITNESS].map(cued);
/** In a quotation, somebody who was there tells what they did together, or what the others did. */
const WE_DID = cued(
  /\bwe (?:also |then |both |all |have |had |did not |didn['’]t |never |just |only )*(?:\p{Ll}{2,14}ed|spoke|met|sat|shook|went|put|left|told|gave|had|came|found|made|ate|drank|spent|got|took|heard|saw|were|was)\b/iu,
);
/** Something done to somebody. */
const TO_SOMEBODY = cued(
  /\b(?:him|herself|himself|each other|one another|told|gave|showed|handed|asked|found|greeted|embraced|thanked|heard|urged|warned|pressed|promised|offered|presented|agreed|discussed|raised|expressed|stressed|hosted|guest|host|visitor)\b|\bher(?=[ ,.](?:in|on|at|for|to|with|by|after|before|that|and|how|what|why|[^\p{L}]))/iu,
);
/** How many are told of. */
const COUNTED = /\b(?:the|all) (three|four|five)\b/iu;
const THEY = /\b(?:they|them)\b/iu;

/** Whether a sentence so many sentences after one that tells the claim still tells of it. */
export function goesOnTelling(sentence: ReadSentence, claim: Claim, distance: number, reading: Reading): boolean {
  const text = reading.text.slice(sentence.start, sentence.end);
  if (matches(ABSENT, text, sentence) || matches(ANOTHER, text, sentence) || isApart(sentence, claim, reading))
    return false;
  if (matches(DEFINITE_ENCOUNTER, text, sentence) || matches(THEY_TALKED, text, sentence)) return true;
  if (matches(SEVERAL_BEFORE, text, sentence)) return !isOfMore(text, claim);
  if (claim.status !== 'HELD' && isOfPlan(text, sentence, claim, reading)) return true;
  if (distance > 1) return false;
  return (
    ABOUT_NEXT.some((sign) => matches(sign, text, sentence)) ||
    (matches(TO_SOMEBODY, text, sentence) && tellsAll(sentence, claim, reading)) ||
    isQuoteOfOne(text, sentence, claim, reading) ||
    (claim.status === 'HELD' && saysToOther(text, sentence, claim, reading))
  );
}

/** Whether the sentence tells of a plan or an offer: calls it one, answers it, or says what came of it. */
function isOfPlan(text: string, sentence: ReadSentence, claim: Claim, reading: Reading): boolean {
  return (
    matches(DEFINITE_PLAN, text, sentence) ||
    isAnswer(text, sentence, claim, reading) ||
    settles(claim, sentence, reading)
  );
}

/** `the three men` are more than the two who met. */
function isOfMore(text: string, { parties }: Claim): boolean {
  return (COUNTS.get(COUNTED.exec(text)?.[1]?.toLowerCase() ?? '') ?? 0) > parties.length;
}

function entitiesOf(claim: Claim): ReadonlySet<number> {
  return new Set(claim.parties.flatMap(({ entity }) => (entity === null ? [] : [entity])));
}

/** Whether all persons of the claim are named or pointed at. */
function tellsAll(sentence: ReadSentence, claim: Claim, { persons }: Reading): boolean {
  const people = claim.parties.flatMap(({ kind, entity }) => (kind === 'PERSON' && entity !== null ? [entity] : []));
  const here = new Set((persons[sentence.index] ?? []).map(({ entity }) => entity));
  return people.length >= 2 && people.every((entity) => here.has(entity));
}

/** Whether somebody who took part is quoted on the others: `She gave us an hour, Lee said`. */
function isQuoteOfOne(text: string, sentence: ReadSentence, claim: Claim, reading: Reading): boolean {
  const speaker = reading.speakers[sentence.index] ?? null;
  const parties = entitiesOf(claim);
  if (speaker === null || !parties.has(speaker)) return false;
  const others = (reading.persons[sentence.index] ?? []).some(
    ({ entity }) => entity !== speaker && parties.has(entity),
  );
  return (
    others ||
    matches(WE_DID, text, sentence) ||
    (THEY.test(text) && claim.parties.some(({ kind }) => kind !== 'PERSON'))
  );
}

/** Whether somebody who took part is the first one of the sentence, and told or gave something. */
function saysToOther(text: string, sentence: ReadSentence, claim: Claim, { persons }: Reading): boolean {
  const first = persons[sentence.index]?.[0];
  if (first === undefined || first.possessor === true || !entitiesOf(claim).has(first.entity)) return false;
  return matches(TOLD_EACH_OTHER, text, sentence) && !words.TO_OTHERS.test(text);
}

/** Whether somebody who is asked, or speaks for them, answers. */
function isAnswer(text: string, sentence: ReadSentence, claim: Claim, { persons }: Reading): boolean {
  const people = entitiesOf(claim);
  return matches(ANSWERED, text, sentence) && (persons[sentence.index] ?? []).some(({ entity }) => people.has(entity));
}
