import type { Memory } from '../names/memory.ts';
import { textOf } from '../names/memory.ts';
import { type NameFound, nameAt, spanOf } from '../names/name-at.ts';
import { runAt } from '../names/run.ts';
import { memoized } from '../text/memoized.ts';
import type { Token } from '../text/tokens.ts';
import { ORGANIZATION_WORDS, THING_WORDS } from '../words/name-words.ts';
import { COURTESIES, OFFICE_HEADS } from '../words/office-words.ts';
import { anaphorAt } from './anaphor-at.ts';
import { afterName, appositionAt } from './apposition.ts';
import { complementAt } from './complement.ts';
import { isDefinite, isDeterminer } from './determiner.ts';
import { ministryAt } from './ministry-at.ts';
import type { OfficeWords, Phrase } from './phrase.ts';
import { plainComplementEnd } from './plain-complement.ts';
import { isPossessive } from './possessive.ts';
import { isPast, premodifiersAt } from './premodifiers.ts';
import { type TitleFound, titleAt } from './title-at.ts';

/** Nouns for a number of people: `a group of envoys`. */
export const CONTAINERS: ReadonlySet<string> = new Set([
  'group',
  'number',
  'series',
  'handful',
  'dozens',
  'gathering',
  'couple',
  'team',
  'delegation',
]);

/** The noun phrase about a party or a place that begins at the token, or null. */
export const phraseAt = memoized(readPhrase);

function readPhrase(tokens: readonly Token[], at: number, memory: Memory): Phrase | null {
  const anaphor = anaphorAt(tokens, at);
  if (anaphor !== null) return anaphor;
  let head = at;
  while (head < at + 2 && isDeterminer(tokens[head])) head += 1;
  // 'The Hague': the article is a part of the name.
  const whole = head > at && tokens[at]?.text === 'The' && at > 0 ? nameAt(tokens, at, memory) : null;
  if (whole !== null && whole.next > head) return named(tokens, at, whole, null, memory);
  const ministry = ministryAt(tokens, head, memory);
  if (ministry !== null) return named(tokens, at, ministry, null, memory);
  const contained = containedAt(tokens, head, memory);
  if (contained !== null) return { ...contained, first: at };
  const owned = ownedPersonAt(tokens, head, memory);
  if (owned !== null) return named(tokens, at, owned, null, memory);
  const modifiers = premodifiersAt(tokens, head, memory);
  if (modifiers !== null) return headed(tokens, at, head, modifiers.next, modifiers.owners, memory);
  const name = nameAt(tokens, head, memory);
  return name === null ? null : named(tokens, at, name, null, memory);
}

/** `Georgia's Ana Lopez`, `the EU's Jane Roe`: somebody whom nothing but a country or a body tells apart. */
function ownedPersonAt(tokens: readonly Token[], at: number, memory: Memory): NameFound | null {
  const owner = nameAt(tokens, at, memory);
  if (owner === null || !isPossessive(tokens[owner.next]) || (owner.kind !== 'PLACE' && owner.kind !== 'ORGANIZATION'))
    return null;
  const name = nameAt(tokens, owner.next + 1, memory);
  return name?.kind === 'PERSON' && name.next - name.first > 1 ? name : null;
}

/** `a group of Baltic envoys`: the people, not their number. */
function containedAt(tokens: readonly Token[], at: number, memory: Memory): Phrase | null {
  if (!CONTAINERS.has(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'of') return null;
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
  const head = { first, body, at, definite, of: [...owners.filter(isOwner), ...complement.of], next };
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
  if (of.length === 0 && !definite && first === head.at && !noun.endsWith('s')) return null;
  const office = title === null ? null : officeOf(title, of, isPast(tokens, first, head.at));
  return {
    kind: 'GROUP',
    first,
    next,
    name: null,
    office,
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
  const person = personAt(tokens, title.next, memory);
  if (person !== null) return named(tokens, head.first, person, office, memory);
  const inner = tokens[title.next]?.capital ? phraseAt(tokens, title.next, memory) : secondTitle(tokens, title, memory);
  if (inner?.kind === 'PERSON') return { ...inner, first: head.first };
  const apposition = isComplement(tokens, head.first) ? null : appositionAt(tokens, head.next, memory);
  return apposition === null
    ? null
    : { ...named(tokens, head.first, apposition.name, office, memory), next: apposition.next };
}

/** `the singer and peace activist Jane Roe`: one who is both. */
function secondTitle(tokens: readonly Token[], { common, next }: TitleFound, memory: Memory): Phrase | null {
  const second = tokens[next + 1];
  if (!common || tokens[next]?.lower !== 'and' || second === undefined || second.capital || isDeterminer(second))
    return null;
  const phrase = phraseAt(tokens, next + 1, memory);
  return phrase?.office == null ? null : phrase;
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
  const { next, office: later } = afterName(tokens, name, memory);
  const kind = name.kind === 'DEMONYM' ? 'PLACE' : name.kind;
  return {
    kind,
    first,
    next,
    name,
    office: office ?? later,
    head: '',
    of: [],
    words: name.text,
    definite: isDefinite(tokens[first]),
  };
}

/** The person whom a title names: after a title, a capitalised run is one whatever the lists say. */
function personAt(tokens: readonly Token[], at: number, memory: Memory): NameFound | null {
  const courtesy = titleAt(tokens, at);
  const from = courtesy !== null && !courtesy.plural && tokens[at]?.capital ? courtesy.next : at;
  const next = runAt(tokens, from);
  if (next === null) return from === at ? null : personAt(tokens, from, memory);
  const words = tokens.slice(from, next);
  if (words.some((token) => ORGANIZATION_WORDS.has(token.lower)) || !/^\p{L}/u.test(words[0]?.text ?? '')) return null;
  const listed = nameAt(tokens, from, memory);
  if (listed?.kind === 'PLACE' && listed.place?.kind === 'COUNTRY') return null;
  if (listed?.kind === 'DEMONYM' || words.every((token) => THING_WORDS.has(token.lower))) return null;
  return { kind: 'PERSON', first: from, next, ...spanOf(words), text: textOf(words), place: null };
}

function officeOf(
  title: Pick<OfficeWords, 'title' | 'plural' | 'common'>,
  of: readonly NameFound[],
  past: boolean,
): OfficeWords {
  const country = of.find((owner) => owner.place?.kind === 'COUNTRY')?.place ?? null;
  return { ...title, past, country, body: of.find((owner) => owner.kind === 'ORGANIZATION') ?? null };
}

function isOwner(name: NameFound): boolean {
  return name.kind !== 'NAME' && name.kind !== 'PERSON';
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (const [index, token] of tokens.slice(from, to).entries()) {
    const before = tokens[from + index - 1];
    text += index > 0 && before !== undefined && token.start > before.end ? ` ${token.text}` : token.text;
  }
  return text;
}
