import type { ExtractedOffice } from '../../../graph/index.ts';
import { fold, personByKey } from '../../../lexicon/index.ts';
import { listedTitle, officesOn } from '../entities/office.ts';
import type { Phrase } from '../phrases/phrase.ts';
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
  const near: PersonMention[] = [];
  for (let index = Math.max(0, sentence.index - REACH_SENTENCES); index <= sentence.index; index += 1) {
    near.push(...(reading.persons[index] ?? []).filter(({ token }) => index < sentence.index || token < phrase.first));
  }
  const count = phrase.head.includes('three') ? 3 : phrase.head.includes('four') ? 4 : 2;
  if (phrase.head === 'them') return [];
  if (phrase.head === 'they' || phrase.head.includes(' ')) {
    if (reading.pair.length === count) return reading.pair;
    const last = distinctLast(
      near.map(({ entity }) => entity),
      count,
    );
    return last.length === count ? last : [];
  }
  const gender = GENDERS[phrase.head] ?? null;
  const fits = near.filter(({ entity }) => {
    const key = reading.registry.drafts[entity]?.listKey ?? null;
    const known = key === null ? null : (personByKey(key)?.gender ?? null);
    return known === null || gender === null || known === gender;
  });
  // The first person of the nearest sentence that has one is its subject more often than not.
  const nearest = fits.at(-1)?.sentence;
  const subject = fits.find(({ sentence: at }) => at === nearest);
  return subject === undefined ? [] : [subject.entity];
}

/** The person who holds the office that an unnamed phrase tells (`the French president`), where exactly one of the article does. */
export function holderOf(phrase: Phrase, sentence: ReadSentence, reading: Reading): number | null {
  const { office } = phrase;
  if (office === null || !phrase.definite) return null;
  const title = listedTitle(office.title)?.title ?? office.title;
  const generic = GENERIC_TITLES.has(office.title.toLowerCase().split(' ').at(-1) ?? '') && office.country !== null;
  const country = office.country?.name ?? null;
  const fits = reading.registry.drafts.flatMap((draft, index) => {
    if (draft.kind !== 'Person') return [];
    const listed = draft.listKey === null ? null : personByKey(draft.listKey);
    const told: readonly ExtractedOffice[] =
      draft.offices.length > 0 || listed === null ? draft.offices : officesOn(listed, reading.published);
    const holds = told.some(
      (held) => (generic || fold(held.title) === fold(title)) && (country === null || held.country === country),
    );
    return holds ? [index] : [];
  });
  if (fits.length === 1) return fits[0] ?? null;
  for (let index = sentence.index; index >= Math.max(0, sentence.index - REACH_SENTENCES); index -= 1) {
    const told = reading.persons[index]?.findLast(({ entity }) => fits.includes(entity));
    if (told !== undefined) return told.entity;
  }
  return null;
}

function distinctLast(entities: readonly number[], count: number): readonly number[] {
  const last: number[] = [];
  for (const entity of entities.toReversed()) {
    if (!last.includes(entity)) last.unshift(entity);
    if (last.length === count) break;
  }
  return last;
}
