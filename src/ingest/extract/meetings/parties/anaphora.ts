import type { Phrase } from '../../phrases/phrase.ts';
import type { PersonMention, Reading, ReadSentence, ToldParties } from '../../reading.ts';
import { COUNTERPART } from '../../words/title-words.ts';
import type { Party } from '../party.ts';
import { REACH_SENTENCES, REACH_TOLD_SENTENCES } from './reach.ts';
import { isSide, sidesTold } from './sides-told.ts';

const COUNTS: Readonly<Record<string, number>> = { three: 3, four: 4, five: 5 };
/** Nouns that may mean states, bodies and groups as well as persons. */
const SIDES =
  /^(?:sides|parties|delegations|teams|governments|countries|nations|neighbou?rs|allies|rivals|foes|adversaries)$/u;
const GENDERED: Readonly<Record<string, 'f' | 'm'>> = { men: 'm', women: 'f' };
/** Nouns that tell no office of their members. */
const ANYBODY =
  /^(?:two|three|four|five|both|pair|duo|them|us|leaders|officials|men|women|politicians|statesmen|friends|opponents|candidates|interlocutors|principals|counterparts|heads|chiefs)$/u;

/** What a word that points back means: persons, the parties of a meeting told before, or what other phrases mean. */
export interface Antecedent {
  readonly people?: readonly number[];
  readonly parties?: readonly Party[];
  readonly phrases?: readonly Phrase[];
}

/** What a minister is for. */
const FIELD = /^(?:prime|foreign|defen[cs]e|finance|interior|trade|energy|justice|oil)$/u;
const WHEN = /^(?:when|after|before|as|since)$/u;
const SAYING = /^(?:said|says)$/u;
const SAYS_SO = /^(?:said|says|say|announced|confirmed|denied|insisted|insist|hoped|hope|added)$/u;
const SINGLE = /^(?:he|she)$/u;
const BROKERING = /^(?:mediat|broker|facilitat|arrang)(?:e|es|ed|s|ing)?$/u;
/** So many tokens before those who are brought together, the word that brings them may stand. */
const REACH_BROKERED = 6;
const NOBODY: Antecedent = {};

/** Whom a pronoun or a collective means; nothing where nobody is in reach, or several may be. */
export function antecedentOf(phrase: Phrase, sentence: ReadSentence, reading: Reading): Antecedent {
  const known = reading.entityOf.get(phrase);
  if (known !== undefined) return { people: [known] };
  if (phrase.head === 'they') return several(phrase, sentence, reading);
  if (SINGLE.test(phrase.head)) return { phrases: officeMeant(phrase, sentence, reading) };
  if (phrase.head === 'them') return groupBefore(phrase, sentence, reading);
  if (!phrase.head.includes(' ') || phrase.of.length > 0) return NOBODY;
  return counted(phrase, sentence, reading);
}

/** `Peru's president says he …`, `The president is due in Rome. He …`: the unnamed holder of an office who opens the sentence, or the one before, where nobody else is told before the pronoun. */
function officeMeant({ first }: Phrase, { units, index }: ReadSentence, { sentences }: Reading): readonly Phrase[] {
  const before = phrasesIn(units).filter((phrase) => phrase.first < first);
  const [office, ...others] = before.every(isPlace) ? phrasesIn(sentences[index - 1]?.units ?? []) : before;
  return office?.kind === 'OFFICE' && others.every((other) => isPlace(other) || SINGLE.test(other.head))
    ? [office]
    : [];
}

function phrasesIn(units: ReadSentence['units']): readonly Phrase[] {
  return units.flatMap((unit) => (unit.form === 'PHRASES' ? unit.phrases : []));
}

function isPlace({ kind }: Phrase): boolean {
  return kind === 'PLACE' || kind === 'VENUE';
}

/** `they`: the parties of the meeting just told, or the group told last. */
function several(phrase: Phrase, sentence: ReadSentence, reading: Reading): Antecedent {
  const { told, quoted } = reading;
  const before = sentence.tokens[phrase.first - 1]?.lower ?? '';
  if (quoted[sentence.index]?.tokens?.has(phrase.first)) return NOBODY;
  const people = free(reading.persons[sentence.index] ?? [], phrase);
  if (
    people.length === 2 &&
    (WHEN.test(before) || (isSaid(sentence, phrase) && people.some((one) => !isTold(one, told))))
  )
    return { people };
  const sayer = sayerOf(phrase, sentence, reading);
  if (sayer !== null) return { phrases: sayer };
  const just = told !== null && sentence.index - told.sentence <= 1 && told.parties.length > 1;
  return just ? { parties: told.parties } : groupBefore(phrase, sentence, reading);
}

/** `The rebels said they …`, `The rebels left. They also said they …`: who says so; null where nobody opens the sentence who does. */
function sayerOf({ first }: Phrase, { units, index }: ReadSentence, { sentences }: Reading): readonly Phrase[] | null {
  const [opening, ...others] = units.filter(({ form }) => form === 'PHRASES');
  const [phrase, ...more] = opening?.form === 'PHRASES' ? opening.phrases : [];
  if (opening === undefined || phrase === undefined || more.length > 0 || phrase.first === first) return null;
  const says = units.slice(units.indexOf(opening) + 1, units.indexOf(opening) + 3);
  if (others[0]?.first !== first || !says.some((unit) => unit.form === 'WORD' && SAYS_SO.test(unit.lower))) return null;
  if (phrase.head !== 'they') return isSide(phrase) ? [phrase] : null;
  const subject = sentences[index - 1]?.units.find(({ form }) => form === 'PHRASES');
  return subject?.form === 'PHRASES' && subject.phrases.every(isSide) ? subject.phrases : null;
}

/** `said they`, `said that they`, `said recently they`. */
function isSaid({ tokens }: ReadSentence, { first }: Phrase): boolean {
  const [said, before] = [tokens[first - 2]?.lower ?? '', tokens[first - 1]?.lower ?? ''];
  return SAYING.test(before) || (/^(?:that|recently|earlier|later|also|\p{L}+day)$/u.test(before) && SAYING.test(said));
}

function isTold(entity: number, told: ToldParties | null): boolean {
  return told?.people.includes(entity) === true;
}

/** `urged him to go when they met`: the people told before in the sentence. */
function free(mentions: readonly PersonMention[], { first }: Phrase): readonly number[] {
  return distinct(mentions.filter(({ token, possessor }) => token < first && possessor !== true));
}

/** The group or the list of persons told last before the phrase, in its sentence or in the one before. */
function groupBefore(phrase: Phrase, sentence: ReadSentence, reading: Reading): Antecedent {
  if (reading.quoted[sentence.index]?.tokens?.has(phrase.first)) return NOBODY;
  const found =
    collectiveBefore(phrase, sentence) ??
    unitBefore(phrase, sentence, reading, (phrases) =>
      phrases.length > 1 ? phrases.every(({ kind }) => kind === 'PERSON') : phrases[0]?.kind === 'GROUP',
    );
  return found === null ? NOBODY : { phrases: found };
}

/** `The two leaders met when B hosted them`: the collective that the sentence tells before the pronoun, where it tells no group after it. */
function collectiveBefore({ first }: Phrase, { units }: ReadSentence): readonly Phrase[] | null {
  const before = units.flatMap((unit) => (unit.form === 'PHRASES' && unit.first < first ? [unit.phrases] : []));
  const last = before.findLast(
    ([one, ...more]) => more.length > 0 || one?.kind === 'GROUP' || (one?.kind === 'ANAPHOR' && one.head.includes(' ')),
  );
  return last?.length === 1 && last[0]?.kind === 'ANAPHOR' ? last : null;
}

/** The phrases of the last unit before the phrase, in its sentence or in so many before, that are what is looked for. */
function unitBefore(
  phrase: Phrase,
  { index }: ReadSentence,
  { sentences }: Reading,
  isMeant: (phrases: readonly Phrase[]) => boolean,
  reach = 1,
): readonly Phrase[] | null {
  for (let at = index; at >= index - reach; at -= 1) {
    const found = sentences[at]?.units.findLast(
      (unit) => unit.form === 'PHRASES' && (at < index || unit.first < phrase.first) && isMeant(unit.phrases),
    );
    if (found?.form === 'PHRASES') return found.phrases;
  }
  return null;
}

/** `the two leaders`, `both sides`, `all three`. */
function counted(phrase: Phrase, sentence: ReadSentence, reading: Reading): Antecedent {
  const words = phrase.head.split(' ');
  const noun = words.at(-1) ?? '';
  const count = words.map((word) => COUNTS[word]).find((known) => known !== undefined) ?? 2;
  if (SIDES.test(noun)) return sidesTold(noun, count, phrase, sentence, reading);
  const { told } = reading;
  const fits = (entity: number): boolean => isOne(entity, noun, words.at(-2) ?? '', reading);
  const before = (reading.persons[sentence.index] ?? []).filter(({ token }) => token < phrase.first);
  const here = isBrokered(phrase, sentence) ? [] : distinct(before).filter(fits);
  if (here.length === count) return { people: here };
  const near = nearestTold(told, noun, sentence, (people) => people.length === count && people.every(fits));
  if (near !== null) return { people: near };
  const unnamed = partlyUnnamed(told, count, sentence, fits);
  if (unnamed.length > 0) return { parties: unnamed };
  const people = exactly(count, here, fits, sentence, reading);
  if (people.length > 0) return { people };
  const list = unitBefore(
    phrase,
    sentence,
    reading,
    (phrases) => phrases.length === count && phrases.every(({ kind }) => kind === 'PERSON'),
    REACH_SENTENCES,
  );
  return { phrases: list ?? [] };
}

/** `A will meet his Peruvian counterpart`: the parties told last, one of whom nobody names; empty where they are not so many. */
function partlyUnnamed(
  told: ToldParties | null,
  count: number,
  { index }: ReadSentence,
  fits: (entity: number) => boolean,
): readonly Party[] {
  if (told === null || index - told.sentence > REACH_TOLD_SENTENCES || told.parties.length !== count) return [];
  const isPartly = told.people.length > 0 && told.people.length < count && told.people.every(fits);
  const isOneOfThem = ({ kind, entity, nameAsWritten }: Party): boolean =>
    (kind === 'PERSON' && entity !== null) || COUNTERPART.test(nameAsWritten);
  return isPartly && told.parties.every(isOneOfThem) ? told.parties : [];
}

/** `A said B would broker talks between the two leaders`: they are others than who does so. */
function isBrokered({ first }: Phrase, { tokens }: ReadSentence): boolean {
  if (tokens[first - 1]?.lower !== 'between') return false;
  return tokens.slice(Math.max(0, first - REACH_BROKERED), first).some(({ lower }) => BROKERING.test(lower));
}

/** The people of the meeting told last, or where an office is told, of one shortly before, that are who is meant. */
function nearestTold(
  last: ToldParties | null,
  noun: string,
  { index }: ReadSentence,
  isMeant: (people: readonly number[]) => boolean,
): readonly number[] | null {
  for (
    let told = last;
    told !== null && index - told.sentence <= REACH_TOLD_SENTENCES;
    told = ANYBODY.test(noun) ? null : told.before
  )
    if (isMeant(told.people)) return told.people;
  return null;
}

/** Whether the noun may be said of the person: `the two women`, `the two ministers`. */
function isOne(entity: number, noun: string, modifier: string, { genders, registry }: Reading): boolean {
  const gender = GENDERED[noun];
  const known = genders.of(entity);
  if (gender !== undefined && known !== null && known !== gender) return false;
  if (ANYBODY.test(noun) || !noun.endsWith('s')) return true;
  const offices = registry.drafts[entity]?.offices ?? [];
  return (
    offices.length === 0 || offices.some(({ title }) => isOffice(title.toLowerCase(), noun.slice(0, -1), modifier))
  );
}

/** A vice president is none of `the two presidents`, a prime minister none of `the two foreign ministers`. */
function isOffice(title: string, noun: string, modifier: string): boolean {
  if (FIELD.test(modifier) && !title.includes(modifier)) return false;
  return title.includes(noun) && !title.includes(`vice ${noun}`) && !title.includes(`vice-${noun}`);
}

/** So many persons as the sentences before tell, from the nearest one on, and no other. */
function exactly(
  count: number,
  here: readonly number[],
  fits: (entity: number) => boolean,
  { index }: ReadSentence,
  { persons }: Reading,
): readonly number[] {
  const found = new Set(here);
  for (let at = index - 1; at >= Math.max(0, index - REACH_SENTENCES) && found.size < count; at -= 1) {
    for (const entity of distinct(persons[at] ?? []).filter(fits)) found.add(entity);
  }
  return found.size === count ? [...found] : [];
}

function distinct(mentions: readonly PersonMention[]): readonly number[] {
  return [...new Set(mentions.map(({ entity }) => entity))];
}
