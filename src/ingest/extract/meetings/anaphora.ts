import type { ExtractedOffice } from '../../../graph/index.ts';
import { fold, givenNames, personByKey } from '../../../lexicon/index.ts';
import type { Draft } from '../entities/draft.ts';
import { listedTitle, officesOn } from '../entities/office.ts';
import type { OfficeWords, Phrase } from '../phrases/phrase.ts';
import type { PersonMention, Reading, ReadSentence } from '../reading.ts';

/** How many sentences back a pronoun or a bare office may point. */
const REACH_SENTENCES = 3;
const GENERIC_TITLES: ReadonlySet<string> = new Set([
  'leader',
  'ruler',
  'monarch',
  'head',
  'statesman',
  'diplomat',
  'counterpart',
]);
const GENDERS: Readonly<Record<string, 'm' | 'f'>> = { he: 'm', him: 'm', she: 'f', her: 'f' };

/**
 * The persons whom a pronoun or a collective means, most likely ones: `he` is the subject told last, `the two leaders` are the two told last.
 * Empty where none is in reach.
 */
export function antecedents(phrase: Phrase, sentence: ReadSentence, reading: Reading): readonly number[] {
  if (phrase.head === 'them') return [];
  const near = personsNear(phrase, sentence, reading);
  return phrase.head === 'they' || phrase.head.includes(' ')
    ? collective(phrase, near, reading)
    : single(phrase, near, reading);
}

function personsNear(phrase: Phrase, sentence: ReadSentence, { persons }: Reading): readonly PersonMention[] {
  const from = Math.max(0, sentence.index - REACH_SENTENCES);
  const before = persons.slice(from, sentence.index).flat();
  const here = (persons[sentence.index] ?? []).filter(({ token }) => token < phrase.first);
  return [...before, ...here];
}

function collective({ head }: Phrase, near: readonly PersonMention[], { pair }: Reading): readonly number[] {
  const count = head.includes('three') ? 3 : head.includes('four') ? 4 : 2;
  if (pair.length === count) return pair;
  const last = distinctLast(
    near.map(({ entity }) => entity),
    count,
  );
  return last.length === count ? last : [];
}

function single({ head }: Phrase, near: readonly PersonMention[], reading: Reading): readonly number[] {
  const gender = GENDERS[head] ?? null;
  const fits = near.filter(({ entity }) => {
    const known = genderOf(entity, reading);
    return known === null || gender === null || known === gender;
  });
  // The first person of the nearest sentence that has one is its subject more often than not.
  const nearest = fits.at(-1)?.sentence;
  return fits
    .filter(({ sentence }) => sentence === nearest)
    .slice(0, 1)
    .map(({ entity }) => entity);
}

function genderOf(entity: number, { registry }: Reading): 'f' | 'm' | null {
  const { listKey = null, name = '' } = registry.drafts[entity] ?? {};
  return personByKey(listKey ?? '')?.gender ?? givenNames().get(fold(name.split(' ')[0] ?? '')) ?? null;
}

/** The person who holds the office that an unnamed phrase tells (`the French president`), where exactly one of the article does. */
export function holderOf(phrase: Phrase, sentence: ReadSentence, reading: Reading): number | null {
  const { office } = phrase;
  if (office === null || !phrase.definite) return null;
  const holders = reading.registry.drafts.flatMap((draft, index) =>
    holds(draft, office, reading.published) ? [index] : [],
  );
  if (holders.length <= 1) return holders[0] ?? null;
  const before = reading.persons.slice(Math.max(0, sentence.index - REACH_SENTENCES), sentence.index + 1).flat();
  return before.findLast(({ entity }) => holders.includes(entity))?.entity ?? null;
}

function holds(draft: Draft, office: OfficeWords, published: string | null): boolean {
  if (draft.kind !== 'Person') return false;
  const title = fold(listedTitle(office.title)?.title ?? office.title);
  const country = office.country?.name ?? null;
  const generic = country !== null && GENERIC_TITLES.has(title.split(' ').at(-1) ?? '');
  return (office.past ? draft.pastOffices : heldBy(draft, published)).some(
    (held) => (generic || fold(held.title) === title) && (country === null || held.country === country),
  );
}

function heldBy(draft: Draft, published: string | null): readonly ExtractedOffice[] {
  const listed = draft.listKey === null ? null : personByKey(draft.listKey);
  return draft.offices.length > 0 || listed === null ? draft.offices : officesOn(listed, published);
}

function distinctLast(entities: readonly number[], count: number): readonly number[] {
  const last: number[] = [];
  for (const entity of entities.toReversed()) {
    if (!last.includes(entity)) last.unshift(entity);
    if (last.length === count) break;
  }
  return last;
}
