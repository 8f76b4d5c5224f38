import type { Registry } from '../entities/registry.ts';
import type { NameFound } from '../names/name-at.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { isPossessive } from '../phrases/possessive.ts';
import type { Unit } from '../phrases/unit.ts';
import type { PersonMention, ReadSentence } from '../reading.ts';
import { cataphorOf } from './cataphor.ts';
import { describedOf } from './described.ts';
import { type Gender, type Genders, openGenders } from './gender.ts';
import { type Holders, openHolders } from './holder.ts';
import { type Quoted, quotedIn } from './quoted.ts';
import { labelledSpeakers, sayerIn } from './speaker.ts';

/** How many sentences back a pronoun, a bare office or a nationality may point. */
const REACH_SENTENCES = 3;
/** An office may be told a little longer ago than the person whom a pronoun means. */
const REACH_OFFICE_SENTENCES = 6;
/** What somebody is said to be besides, only right after they are told of. */
const REACH_DESCRIBED_SENTENCES = 1;
/** More persons than that are a list, in which no pronoun finds anybody. */
const MOST_NEAR = 40;
const GENDERS: Readonly<Record<string, Gender>> = { he: 'm', him: 'm', his: 'm', she: 'f', her: 'f' };
const OBJECTS: ReadonlySet<string> = new Set(['him', 'her']);
const SPEAKERS: ReadonlySet<string> = new Set(['i', 'me', 'we', 'us']);

/** An article whose names are known, before what points back at them. */
export interface Named {
  readonly text: string;
  readonly sentences: readonly ReadSentence[];
  readonly registry: Registry;
  readonly published: string | null;
}

/** Whom the words of an article mean that are no names. */
export interface Referents {
  /** Persons of each sentence in order of appearance, by name or pointed at. */
  readonly persons: readonly (readonly PersonMention[])[];
  /** Who is quoted in each sentence, or speaks it in a transcript; null where nobody known does. */
  readonly speakers: readonly (number | null)[];
  /** What of each sentence is quoted. */
  readonly quoted: readonly Quoted[];
  readonly genders: Genders;
  /** The members of a group of office holders, by phrase: a person or null for each country or body of it, one of them a person at least. */
  readonly members: ReadonlyMap<Phrase, readonly (number | null)[]>;
}

/** Finds the persons whom pronouns, bare offices and nationalities mean, sentence by sentence, and adds them to `entityOf`. */
export function referentsIn(article: Named, entityOf: Map<Phrase | NameFound, number>): Referents {
  const { sentences, registry, text, published } = article;
  const genders = openGenders(registry);
  const holders = openHolders(registry.drafts, published);
  const quoted = quotedIn(sentences, text);
  const labelled = labelledSpeakers(sentences, text, registry);
  const persons: PersonMention[][] = [];
  const speakers: (number | null)[] = [];
  const members = new Map<Phrase, readonly (number | null)[]>();
  for (const [index, sentence] of sentences.entries()) {
    const here: PersonMention[] = [];
    persons.push(here);
    const state: State = {
      text,
      sentences,
      registry,
      published,
      sentence,
      quoted,
      entityOf,
      genders,
      holders,
      persons,
      speakers,
      members,
      here,
    };
    enterAll(false, labelled[index] ?? null, state);
    const speaker = labelled[index] === undefined ? speakerOf(state) : labelled[index];
    speakers.push(speaker);
    enterAll(true, speaker, state);
    here.sort((a, b) => a.token - b.token);
  }
  return { persons, speakers, quoted, genders, members };
}

type Several = Extract<Unit, { form: 'PHRASES' }>;

interface State extends Named {
  readonly sentence: ReadSentence;
  readonly quoted: readonly Quoted[];
  readonly entityOf: Map<Phrase | NameFound, number>;
  readonly genders: Genders;
  readonly holders: Holders;
  readonly persons: readonly (readonly PersonMention[])[];
  readonly speakers: readonly (number | null)[];
  readonly members: Map<Phrase, readonly (number | null)[]>;
  readonly here: PersonMention[];
}

/** Enters the phrases of the sentence that stand inside of quotation marks, or outside of them. */
function enterAll(inside: boolean, speaker: number | null, state: State): void {
  const { sentence, quoted } = state;
  const marked = quoted[sentence.index]?.tokens ?? null;
  if (inside && marked === null) return;
  for (const unit of sentence.units) {
    if (unit.form !== 'PHRASES') continue;
    for (const phrase of unit.phrases)
      if ((marked?.has(phrase.first) ?? false) === inside) enter(phrase, unit, speaker, state);
  }
}

/** Who says what the sentence quotes: told in it, in the next ones of a quotation that goes on, or before on its line. */
function speakerOf(state: State): number | null {
  const { sentence, quoted, text, speakers } = state;
  const quotes = quoted[sentence.index];
  if (quotes === undefined || quotes.tokens === null) return null;
  const said = sayerFrom(sentence.index, state);
  const sameLine = quotes.wentOn || text.charAt(sentence.start - 1) !== '\n';
  return said ?? (sameLine ? (speakers.at(-1) ?? null) : null);
}

function sayerFrom(index: number, { sentences, quoted, entityOf }: State): number | null {
  for (let next = index; next <= index + REACH_SENTENCES; next += 1) {
    const [sentence, quotes] = [sentences[next], quoted[next]];
    if (sentence === undefined || quotes === undefined) return null;
    const said = sayerIn(sentence, quotes, entityOf);
    if (said !== null || !quotes.goesOn) return said;
  }
  return null;
}

function enter(phrase: Phrase, { phrases }: Several, speaker: number | null, state: State): void {
  const last = phrases.at(-1);
  if (phrase.kind === 'GROUP') enterMembers(phrase, phrase, state);
  // `the French and German ministers`: the French one, too.
  else if (phrase.name?.kind === 'DEMONYM' && last?.kind === 'GROUP')
    enterMembers(phrase, { office: last.office, of: [phrase.name] }, state);
  else enterPerson(phrase, isList(phrases, state.sentence), speaker, state);
}

/** Whether the phrases are a list of three or more, or stand behind a preposition: none of them by himself is whom the next words tell of. */
function isList(phrases: Several['phrases'], { tokens }: ReadSentence): boolean {
  const before = tokens[(phrases[0]?.first ?? 0) - 1]?.lower ?? '';
  return phrases.length > 2 || (phrases.length === 2 && /^(?:with|to|by|between|from|of)$/u.test(before));
}

/** Whoever of a group of office holders the article names is told of there. */
function enterMembers(
  phrase: Phrase,
  group: Pick<Phrase, 'office' | 'of'>,
  { holders, members, here, sentence }: State,
): void {
  const found = holders.members(group);
  if (found.every((entity) => entity === null)) return;
  members.set(phrase, found);
  for (const entity of found) {
    if (entity !== null) here.push({ entity, sentence: sentence.index, token: phrase.first, member: true });
  }
}

function enterPerson(phrase: Phrase, listed: boolean, speaker: number | null, state: State): void {
  const { entityOf, registry, here, sentence, genders } = state;
  const found = entityOf.get(phrase) ?? meantBy(phrase, speaker, state);
  if (found === null || registry.drafts[found]?.kind !== 'Person') return;
  entityOf.set(phrase, found);
  genders.learn(found, phrase, sentence.tokens);
  here.push({
    entity: found,
    sentence: sentence.index,
    token: phrase.first,
    possessor: isPossessive(sentence.tokens[phrase.next]) || sentence.tokens[phrase.first - 1]?.lower === 'of',
    listed,
  });
}

/** Who holds the office that the phrase tells, or is described by it. */
function officeHolder(phrase: Phrase, state: State): number | null {
  const { sentence, holders, registry, published } = state;
  if (sentence.tokens[phrase.next]?.lower === 'of') return null;
  const holder = holders.of(phrase, sentence.index, near(phrase, state, REACH_OFFICE_SENTENCES));
  if (holder !== null && !isForeigner(holder, phrase, state)) return holder;
  const known = { drafts: registry.drafts, published, sentence: sentence.index, named: namedIn(state) };
  return describedOf(phrase, near(phrase, state, REACH_DESCRIBED_SENTENCES), known);
}

/** `The president flies to Paris. He will meet French President X`: who is told of later on, as one of a country that the bare office does not tell. */
function isForeigner(holder: number, { office, first: token }: Phrase, { registry, sentence }: State): boolean {
  const draft = registry.drafts[holder];
  if (office === null || office.country !== null || draft === undefined) return false;
  const first = Math.min(...draft.mentions.map(({ start }) => start));
  return first > (sentence.tokens[token]?.start ?? 0) && draft.offices.some(({ country }) => country !== null);
}

function meantBy(phrase: Phrase, speaker: number | null, state: State): number | null {
  if (phrase.kind === 'OFFICE') return officeHolder(phrase, state);
  if (phrase.kind !== 'ANAPHOR') return null;
  if (SPEAKERS.has(phrase.head)) return speaker;
  if (phrase.of.length > 0) return compatriot(phrase, state);
  const gender = GENDERS[phrase.head];
  if (gender === undefined) return null;
  const ahead = OBJECTS.has(phrase.head) ? null : cataphorOf(phrase, state.sentence, state.entityOf);
  const known = ahead === null ? null : state.genders.of(ahead);
  return ahead !== null && (known === null || known === gender) ? ahead : single(phrase, gender, speaker, state);
}

/** Whom the sentence names and does not only call theirs something: `Lee's lawyer said the former president …`. */
function namedIn({ sentence, entityOf }: State): ReadonlySet<number> {
  const named = new Set<number>();
  for (const unit of sentence.units) {
    if (unit.form !== 'PHRASES' || isPossessive(sentence.tokens[unit.next])) continue;
    for (const phrase of unit.phrases) {
      const entity = phrase.name === null ? undefined : entityOf.get(phrase);
      if (entity !== undefined) named.add(entity);
    }
  }
  return named;
}

/** Persons told before the phrase, in the same kind of text, the last one last. */
function near(phrase: Phrase, { persons, here, sentence, sentences }: State, reach: number): readonly PersonMention[] {
  const found = here.filter(({ token }) => token < phrase.first).slice(-MOST_NEAR);
  for (let index = sentence.index - 1; index >= sentence.index - reach && found.length < MOST_NEAR; index -= 1) {
    if (sentences[index]?.role === sentence.role) found.unshift(...(persons[index] ?? []).slice(-MOST_NEAR));
  }
  return found;
}

/** `the Estonian`: the only one of that country told lately. */
function compatriot(phrase: Phrase, state: State): number | null {
  const country = phrase.of[0]?.place ?? null;
  const fits = near(phrase, state, REACH_OFFICE_SENTENCES).filter(({ entity }) => {
    const draft = state.registry.drafts[entity];
    return draft?.country === country?.countryCode || draft?.offices.some((office) => office.country === country?.name);
  });
  return new Set(fits.map(({ entity }) => entity)).size === 1 ? (fits[0]?.entity ?? null) : null;
}

/** `A and B will join him`: all who do it with somebody. */
function togetherWith(
  { entity, token }: PersonMention,
  { units }: ReadSentence,
  { entityOf }: State,
): readonly number[] {
  const unit = units.find(({ first, next }) => first <= token && token < next);
  const listed = unit?.form === 'PHRASES' ? unit.phrases.flatMap((phrase) => entityOf.get(phrase) ?? []) : [];
  return [entity, ...listed];
}

/** Whether the person is told in a relative clause that is over before the token: `A, who met B, is to see him`. */
function isInAside({ token }: PersonMention, until: number, { tokens }: ReadSentence): boolean {
  let who = token - 1;
  while (who > 0 && tokens[who]?.lower !== 'who' && tokens[who]?.text !== ',') who -= 1;
  if (tokens[who]?.lower !== 'who' || tokens[who - 1]?.text !== ',') return false;
  for (let at = token + 1; at < until; at += 1) if (tokens[at]?.text === ',') return true;
  return false;
}

/** `he`: in its sentence and then in the ones before, the subject first. */
function single(phrase: Phrase, gender: Gender, speaker: number | null, state: State): number | null {
  const { sentence, genders } = state;
  // `her guest, X`: she who does something there.
  const object =
    (OBJECTS.has(phrase.head) || phrase.head === 'his') &&
    !/^(?:guest|visitor|host)$/u.test(sentence.tokens[phrase.next]?.lower ?? '');
  const all = near(phrase, state, REACH_SENTENCES).filter(({ entity, member }) => entity !== speaker && !member);
  const actor = object
    ? all.findLast(
        (mention) =>
          mention.sentence === sentence.index &&
          mention.possessor !== true &&
          !isInAside(mention, phrase.first, sentence),
      )
    : undefined;
  const doers = new Set(actor === undefined ? [] : togetherWith(actor, sentence, state));
  const fits = all.filter(({ entity }) => {
    const known = genders.of(entity);
    return !doers.has(entity) && (known === null || known === gender);
  });
  const alone = fits.filter(({ listed }) => listed !== true);
  const meant = alone.length > 0 ? alone : fits;
  const nearest = meant.at(-1)?.sentence;
  const there = meant.filter((mention) => mention.sentence === nearest);
  const free = there.filter(({ possessor }) => possessor !== true);
  const ranked = free.length > 0 ? free : there;
  // `a dinner in his honor`: for the guest, whom the sentences before tell last.
  const guest = phrase.head === 'his' ? ranked.at(-1) : undefined;
  return (guest ?? ranked.find(({ entity }) => genders.of(entity) === gender) ?? ranked[0])?.entity ?? null;
}
