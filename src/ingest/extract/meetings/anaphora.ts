import type { Phrase } from '../phrases/phrase.ts';
import type { PersonMention, Reading, ReadSentence } from '../reading.ts';

/** How many sentences back a collective may find its members. */
const REACH_SENTENCES = 3;
/** The meeting told last is still meant so many sentences later. */
export const REACH_TOLD_SENTENCES = 6;
const COUNTS: Readonly<Record<string, number>> = { three: 3, four: 4, five: 5 };

/** The persons whom a collective of the article means: those of its sentence, of the meeting told last, or those told last; empty where none are in reach. */
export function antecedents(phrase: Phrase, sentence: ReadSentence, reading: Reading): readonly number[] {
  const known = reading.entityOf.get(phrase);
  if (known !== undefined) return [known];
  if (phrase.head === 'we' || phrase.head === 'us') return [];
  if (phrase.head !== 'they' && !phrase.head.includes(' ')) return [];
  return phrase.of.length > 0 ? [] : collective(phrase, sentence, reading);
}

function collective({ head, first }: Phrase, { index }: ReadSentence, { persons, told }: Reading): readonly number[] {
  const word = head.split(' ').find((each) => COUNTS[each] !== undefined);
  const count = word === undefined ? 2 : (COUNTS[word] ?? 2);
  const here = distinct((persons[index] ?? []).filter(({ token }) => token < first));
  if (here.length === count) return here;
  if (told !== null && told.people.length === count && index - told.sentence <= REACH_TOLD_SENTENCES)
    return told.people;
  const before = persons.slice(Math.max(0, index - REACH_SENTENCES), index).flat();
  const last = distinctLast([...before.map(({ entity }) => entity), ...here], count);
  return last.length === count ? last : [];
}

function distinct(mentions: readonly PersonMention[]): readonly number[] {
  return [...new Set(mentions.map(({ entity }) => entity))];
}

function distinctLast(entities: readonly number[], count: number): readonly number[] {
  const last: number[] = [];
  for (const entity of entities.toReversed()) {
    if (!last.includes(entity)) last.unshift(entity);
    if (last.length === count) break;
  }
  return last;
}
