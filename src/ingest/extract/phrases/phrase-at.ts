import { acronymEnd } from '../names/acronym.ts';
import type { Memory } from '../names/memory.ts';
import { type NameFound, nameAt } from '../names/name-at.ts';
import { runAt } from '../names/run.ts';
import { memoized } from '../text/memoized.ts';
import type { Token } from '../text/tokens.ts';
import { CONTAINERS, COURTESIES, OFFICE_HEADS } from '../words/office-words.ts';
import { anaphorAt } from './anaphor-at.ts';
import { afterName, appositionAt } from './apposition.ts';
import { bodyNamedAt } from './body-named.ts';
import { complementAt } from './complement.ts';
import { determinersEnd, isDefinite, isDeterminer, NUMBERS } from './determiner.ts';
import { ministryAt } from './ministry-at.ts';
import { officeOf } from './office-of.ts';
import { personAfterField, personAt } from './person-at.ts';
import type { OfficeWords, Phrase } from './phrase.ts';
import { plainComplementEnd } from './plain-complement.ts';
import { isPossessive } from './possessive.ts';
import { isPast, premodifiersAt } from './premodifiers.ts';
import { type TitleFound, titleAt } from './title-at.ts';
import { wordsOf } from './words-of.ts';

/** Bodies before which people appear; they meet somebody where the text says whose they are. */
const HEARING_BODIES: ReadonlySet<string> = new Set([
  'committee',
  'commission',
  'panel',
  'council',
  'board',
  'assembly',
]);

/** Who comes for a group. */
const SENT_BY: ReadonlySet<string> = new Set([
  'delegation',
  'negotiators',
  'representatives',
  'envoys',
  'emissaries',
  'delegates',
]);

/** What a country is to another one. */
const COUNTRY_CALLINGS =
  /\b(?:all(?:y|ies)|neighbou?r|rival|foe|partner|patron|backer|adversary|enemy|friend|protector)$/iu;

/** The noun phrase about a party or a place that begins at the token, or null. */
export const phraseAt = memoized(readPhrase);

function readPhrase(tokens: readonly Token[], at: number, memory: Memory): Phrase | null {
  const phrase = anaphorAt(tokens, at) ?? wholeNameAt(tokens, at, memory) ?? nounPhraseAt(tokens, at, memory);
  return phrase === null ? null : (ofPerson(tokens, phrase, memory) ?? ofGroup(tokens, phrase, memory) ?? phrase);
}

/** `the Syrian opposition's Ana Lopez`: the one who is named, not those whose she is; `the group's delegation`: the group. */
function ofGroup(tokens: readonly Token[], phrase: Phrase, memory: Memory): Phrase | null {
  const { kind, first, next } = phrase;
  if (kind === 'GROUP' && isPossessive(tokens[next]) && SENT_BY.has(tokens[next + 1]?.lower ?? ''))
    return { ...phrase, next: next + 2 };
  const name = kind === 'GROUP' && isPossessive(tokens[next]) ? nameAt(tokens, next + 1, memory) : null;
  return name?.kind === 'PERSON' && name.next - name.first > 1 ? named(tokens, first, name, null, memory) : null;
}

/** 'The Hague': the article is a part of the name. */
function wholeNameAt(tokens: readonly Token[], at: number, memory: Memory): Phrase | null {
  const name = tokens[at]?.text === 'The' && at > 0 ? nameAt(tokens, at, memory) : null;
  return name === null || name.next === at + 1 ? null : named(tokens, at, name, null, memory);
}

function nounPhraseAt(tokens: readonly Token[], at: number, memory: Memory): Phrase | null {
  const body = determinersEnd(tokens, at);
  const told = ministryAt(tokens, body, memory) ?? ownedPersonAt(tokens, body, memory);
  if (told !== null) return named(tokens, at, told, null, memory);
  const contained = containedAt(tokens, body, memory) ?? containedAt(tokens, at, memory);
  if (contained !== null) return { ...contained, first: at };
  const modifiers = premodifiersAt(tokens, body, memory);
  if (modifiers !== null) return headed(tokens, at, body, modifiers.next, modifiers.owners, memory);
  const name = ownedNameAt(tokens, body, memory) ?? nameAt(tokens, body, memory);
  return name === null ? null : named(tokens, at, name, null, memory);
}

/** `Russia's Gazprom`, `Germany's Merkel`: somebody or a body whose country is told. */
function ownedNameAt(tokens: readonly Token[], at: number, memory: Memory): NameFound | null {
  const owner = nameAt(tokens, at, memory);
  if (owner?.kind !== 'PLACE' || owner.place?.kind !== 'COUNTRY' || !isPossessive(tokens[owner.next])) return null;
  // `at Hong Kong's Academy of Medicine`: where something is.
  if (/^(?:in|at|near|outside|inside|of)$/u.test(tokens[at - 1]?.lower ?? '')) return null;
  const name = nameAt(tokens, owner.next + 1, memory);
  if (name?.kind === 'PERSON') return name;
  const isBody = name?.kind === 'ORGANIZATION' || (name?.kind === 'NAME' && name.next === name.first + 1);
  return name !== null && isBody ? { ...name, kind: 'ORGANIZATION' } : null;
}

/** `President Jane Roe's chief of staff, Ana Lopez`: whose name comes first is not who is meant. */
function ofPerson(tokens: readonly Token[], { first, name, next, kind }: Phrase, memory: Memory): Phrase | null {
  if (kind !== 'PERSON' || name === null || !isPossessive(tokens[next])) return null;
  const modifiers = premodifiersAt(tokens, next + 1, memory);
  if (modifiers === null) return null;
  return headed(tokens, first, first, modifiers.next, [name, ...modifiers.owners], memory);
}

/** `Georgia's Ana Lopez`, `the EU's Jane Roe`: somebody whom nothing but a country or a body tells apart. */
function ownedPersonAt(tokens: readonly Token[], at: number, memory: Memory): NameFound | null {
  const owner = nameAt(tokens, at, memory);
  if (owner === null || !isPossessive(tokens[owner.next]) || (owner.kind !== 'PLACE' && owner.kind !== 'ORGANIZATION'))
    return null;
  // `India's Prime Minister-elect Jane Roe`: the title is no part of the name.
  const name = titleAt(tokens, owner.next + 1) === null ? nameAt(tokens, owner.next + 1, memory) : null;
  return name?.kind === 'PERSON' && name.next - name.first > 1 ? name : null;
}

/** `a group of Baltic envoys`: the people, not their number. */
function containedAt(tokens: readonly Token[], at: number, memory: Memory): Phrase | null {
  const word = tokens[at]?.lower ?? '';
  if (tokens[at + 1]?.lower !== 'of' || !(CONTAINERS.has(word) || NUMBERS.has(word))) return null;
  const inner = phraseAt(tokens, at + 2, memory);
  return inner?.kind === 'GROUP' ? inner : null;
}

/** A title or a group noun in a phrase, with what stands around it. */
interface Head {
  /** Indexes of the phrase's first token, of the first after its determiner, and of the head. */
  readonly first: number;
  readonly body: number;
  readonly at: number;
  readonly definite: boolean;
  readonly of: readonly NameFound[];
  /** Index after the head and what `of` adds to it. */
  readonly next: number;
}

/** A phrase whose head is a title or a group noun, with the name that may follow it. */
function headed(
  tokens: readonly Token[],
  first: number,
  body: number,
  at: number,
  owners: readonly NameFound[],
  memory: Memory,
): Phrase | null {
  const title = titleAt(tokens, at);
  const complement = complementAt(tokens, title?.next ?? at + 1, memory);
  const owned = owners.some((owner) => isPossessive(tokens[owner.next])) || (owners.length > 0 && first === body);
  const definite = isDefinite(tokens[first]) || owned;
  const next = complement.of.length > 0 ? complement.next : unlistedEnd(tokens, complement.next, memory);
  const told = complement.owned && title?.plural === false ? [] : complement.of;
  const head = { first, body, at, definite, of: [...owners.filter(isOwner), ...told], next };
  const name = title === null ? bodyNamedAt(tokens, at, memory) : null;
  if (name !== null) return named(tokens, first, name, null, memory);
  if (title === null || title.plural) return group(tokens, head, title);
  return holder(tokens, head, title, memory) ?? unnamedOffice(tokens, head, title);
}

/** End of a complement that no list knows: `of the street protests`, `of Xanthi`. */
function unlistedEnd(tokens: readonly Token[], at: number, memory: Memory): number {
  const end = plainComplementEnd(tokens, at);
  const name = end === at && tokens[at]?.lower === 'of' ? nameAt(tokens, at + 1, memory) : null;
  return name?.kind === 'NAME' ? name.next : end;
}

function group(tokens: readonly Token[], head: Head, title: TitleFound | null): Phrase | null {
  const { first, body, definite, of, next } = head;
  const noun = tokens[(title?.next ?? head.at + 1) - 1]?.lower ?? '';
  const isBare = of.length === 0 && !definite && first === head.at && !/s\.?$|\p{Ll}{4}(?:men|women)$/u.test(noun);
  // `Syria's government and opposition`.
  if (isBare && !(noun === 'opposition' && tokens[first - 1]?.lower === 'and')) return null;
  if (HEARING_BODIES.has(noun) && next === head.at + 1 && of.length === 0) return null;
  const office = title === null ? null : officeOf(title, of, isPast(tokens, first, head.at));
  return {
    kind: 'GROUP',
    first,
    next,
    name: null,
    office,
    further: null,
    head: noun,
    of,
    words: wordsOf(tokens, body, next),
    definite,
  };
}

/** The person whose title it is: named right after it, with a title of their own, or set off by commas. */
function holder(tokens: readonly Token[], head: Head, title: TitleFound, memory: Memory): Phrase | null {
  const office = COURTESIES.has(title.title.toLowerCase())
    ? null
    : officeOf(title, head.of, isPast(tokens, head.first, head.at));
  const country = allyAt(tokens, title, memory);
  if (country !== null) return named(tokens, head.first, country, null, memory);
  const body = title.common ? nameAt(tokens, title.next, memory) : null;
  // `the rebel Andean Front`.
  if (body?.kind === 'ORGANIZATION') return named(tokens, head.first, body, null, memory);
  const behind = behindBody(tokens, title, memory);
  if (behind !== null) return named(tokens, head.first, behind, office, memory);
  const person = personAt(tokens, title.next, memory) ?? afterComplement(tokens, head, title, memory);
  if (person !== null) return named(tokens, head.first, person, office, memory);
  const inner = tokens[title.next]?.capital
    ? phraseAt(tokens, title.next, memory)
    : secondOffice(tokens, head, title, memory);
  if (inner?.kind === 'PERSON') return { ...inner, first: head.first };
  const apposition = isComplement(tokens, head.first) ? null : appositionAt(tokens, head.next, memory);
  return apposition === null
    ? null
    : { ...named(tokens, head.first, apposition.name, office, memory), next: apposition.next };
}

/** `its close ally China`: the country that is called so. */
function allyAt(tokens: readonly Token[], { title, next }: TitleFound, memory: Memory): NameFound | null {
  const name = COUNTRY_CALLINGS.test(title) ? nameAt(tokens, next, memory) : null;
  return name?.kind === 'PLACE' && name.place?.kind === 'COUNTRY' ? name : null;
}

/** `Director-General Air Safety Board (ASB) Col Jane Roe`: who is named, with a rank, after the body and its acronym; null where nobody is. */
function behindBody(tokens: readonly Token[], { next }: TitleFound, memory: Memory): NameFound | null {
  const opening = tokens[next]?.capital ? runAt(tokens, next) : null;
  const rank = opening === null ? null : acronymEnd(tokens, opening);
  return rank === null || rank === opening || titleAt(tokens, rank) === null ? null : personAt(tokens, rank, memory);
}

/** `the ambassador to Peru Jane Roe`. */
function afterComplement(
  tokens: readonly Token[],
  { next, of }: Head,
  title: TitleFound,
  memory: Memory,
): NameFound | null {
  if (next === title.next) return personAfterField(tokens, next, memory);
  const isNamed = of.length > 0 || tokens[next - 1]?.capital === true;
  return next > title.next && isNamed && tokens[next]?.capital ? personAt(tokens, next, memory) : null;
}

/** What several do: `Prime minister and mayor Jane Roe meet`. */
const PLURAL_VERBS = /^(?:meet|hold|are|were|have|discuss|agree|talk|speak|sign|visit|attend|join|vow|pledge)$/u;

/** `the singer and peace activist Jane Roe`, `Danish Vice Premier and Foreign Minister Jane Roe`: one who is both, of the same country; `the premier and Minister Jane Roe` are two. */
function secondOffice(tokens: readonly Token[], head: Head, title: TitleFound, memory: Memory): Phrase | null {
  const second = tokens[title.next + 1];
  if (tokens[title.next]?.lower !== 'and' || second === undefined || isDeterminer(second)) return null;
  const phrase = phraseAt(tokens, title.next + 1, memory);
  if (phrase?.office == null) return null;
  if (title.common && !second.capital) return phrase;
  const areTwo = isDeterminer(tokens[head.first]) || PLURAL_VERBS.test(tokens[phrase.next]?.lower ?? '');
  if (phrase.kind !== 'PERSON' || areTwo) return null;
  const country = phrase.office.country ?? officeOf(title, head.of, false).country;
  return { ...phrase, office: { ...phrase.office, country } };
}

/** `an adviser of the president, X`: the name set off is that of the adviser. */
function isComplement(tokens: readonly Token[], at: number): boolean {
  return /^(?:of|to|for)$/u.test(tokens[at - 1]?.lower ?? '') && OFFICE_HEADS.has(tokens[at - 2]?.lower ?? '');
}

function unnamedOffice(tokens: readonly Token[], head: Head, title: TitleFound): Phrase | null {
  const { first, body, definite, of, next } = head;
  if (COURTESIES.has(title.title.toLowerCase()) || (of.length === 0 && first === head.at)) return null;
  const words = wordsOf(tokens, body, next);
  return {
    kind: 'OFFICE',
    first,
    next,
    name: null,
    office: officeOf(title, of, isPast(tokens, first, head.at)),
    further: null,
    head: title.title.toLowerCase(),
    of,
    words,
    definite,
  };
}

function named(
  tokens: readonly Token[],
  first: number,
  name: NameFound,
  office: OfficeWords | null,
  memory: Memory,
): Phrase {
  const { next, office: later, of } = afterName(tokens, name, memory);
  const kind = name.kind === 'DEMONYM' ? 'PLACE' : name.kind;
  return {
    kind,
    first,
    next,
    name,
    office: office ?? later,
    further: office === null ? null : later,
    head: '',
    of,
    words: name.text,
    definite: isDefinite(tokens[first]),
  };
}

function isOwner(name: NameFound): boolean {
  return name.kind !== 'NAME';
}
