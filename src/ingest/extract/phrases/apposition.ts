import { personNoun } from '../../../lexicon/index.ts';
import type { Memory } from '../names/memory.ts';
import { type NameFound, nameAt } from '../names/name-at.ts';
import { nicknameEnd } from '../names/nickname.ts';
import type { Token } from '../text/tokens.ts';
import { BODY_NOUNS, GROUP_NOUNS } from '../words/office-words.ts';
import { type Complement, complementAt } from './complement.ts';
import { isDeterminer } from './determiner.ts';
import { officeOf } from './office-of.ts';
import type { OfficeWords } from './phrase.ts';
import { plainComplementEnd, tailEnd } from './plain-complement.ts';
import { isPossessive } from './possessive.ts';
import { isPast, premodifiersAt } from './premodifiers.ts';
import { titleAt } from './title-at.ts';

const CLOSING: ReadonlySet<string> = new Set([',', '.', ')', ';', '—', '–', '-', '']);
const COMMA: ReadonlySet<string> = new Set([',']);
/** Words with which the sentence goes on after a name whose closing comma is missing. */
const GOING_ON: ReadonlySet<string> = new Set([
  'in',
  'on',
  'at',
  'and',
  'to',
  'for',
  'during',
  'after',
  'before',
  'later',
  'earlier',
  '(',
]);
const LISTING: ReadonlySet<string> = new Set(['and', 'as', '&']);
const POSITIONS: ReadonlySet<string> = new Set([
  'left',
  'right',
  'center',
  'centre',
  'l',
  'r',
  'c',
  'foreground',
  'background',
  'rear',
  'middle',
]);
const MAX_POSITION_WORDS = 5;

/** The name, and the token after all that is set off. */
interface Apposition {
  readonly name: NameFound;
  readonly next: number;
}

/** A name set off by commas after a title: `Iran's president, Hassan Rouhani,`, `the head of the tribal council, Sheikh Saad Mutlaq,`. */
export function appositionAt(tokens: readonly Token[], at: number, memory: Memory): Apposition | null {
  const comma = tokens[at]?.text === ',' ? at : tailEnd(tokens, at, COMMA);
  if (tokens[comma]?.text !== ',') return null;
  const title = tokens[comma + 1]?.capital ? titleAt(tokens, comma + 1) : null;
  const told = nameAt(tokens, title?.next ?? comma + 1, memory);
  // `a neighbour's leader, Peru's Jane Roe,`.
  const name = told?.kind === 'PLACE' && isPossessive(tokens[told.next]) ? nameAt(tokens, told.next + 1, memory) : told;
  if (title !== null && name === null)
    return appositionAt(tokens, complementAt(tokens, title.next, memory).next, memory);
  if (name === null || (title === null && name.next - name.first < 2)) return titledAt(tokens, comma + 1, memory);
  return isPersonSetOff(tokens, name) ? { name: { ...name, kind: 'PERSON' }, next: closed(tokens, name.next) } : null;
}

/** `the Union's envoy, former Nigerian President X,`: with another office of the same, where no list goes on. */
function titledAt(tokens: readonly Token[], at: number, memory: Memory): Apposition | null {
  const modifiers = premodifiersAt(tokens, isOfRival(tokens, at) ? at + 1 : at, memory);
  const title = modifiers === null || modifiers.next === at ? null : titleAt(tokens, modifiers.next);
  const name = title === null ? null : nameAt(tokens, title.next, memory);
  if (name === null || !isPersonSetOff(tokens, name) || LISTING.has(tokens[name.next]?.lower ?? '')) return null;
  const goesOn = tokens[name.next]?.text === ',' && LISTING.has(tokens[name.next + 1]?.lower ?? '');
  return goesOn ? null : { name: { ...name, kind: 'PERSON' }, next: closed(tokens, name.next) };
}

/** `his rival, the general X,`: whoever is called so has an office of their own. */
function isOfRival(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'the' && /^(?:rival|opponent|predecessor|successor)$/u.test(tokens[at - 2]?.lower ?? '');
}

function isPersonSetOff(tokens: readonly Token[], { kind, next }: NameFound): boolean {
  return (kind === 'PERSON' || kind === 'NAME') && isSetOff(tokens[next]);
}

function isSetOff(next: Token | undefined): boolean {
  return CLOSING.has(next?.text ?? '') || GOING_ON.has(next?.lower ?? '');
}

interface After {
  readonly next: number;
  readonly office: OfficeWords | null;
  /** The country or body that `of` adds to somebody's name. */
  readonly of: readonly NameFound[];
}

/** What follows a name and belongs to its phrase: an office set off by commas, a place in a picture, an acronym in brackets. */
export function afterName(tokens: readonly Token[], name: NameFound, memory: Memory): After {
  const bracket = bracketEnd(tokens, name.kind === 'PERSON' ? nicknameEnd(tokens, name.next) : name.next);
  if (name.kind === 'PLACE' || name.kind === 'DEMONYM') return { next: bracket, office: null, of: [] };
  if (name.kind !== 'PERSON' && name.kind !== 'NAME') return { ...officeAfter(tokens, bracket, memory), of: [] };
  const { of, next } = homeAt(tokens, partisanEnd(tokens, bracket), memory);
  return { ...officeAfter(tokens, positionEnd(tokens, next), memory), of };
}

/** `Jane Roe, D-Ohio,`: index after the party and the state of a lawmaker; the index itself where none are told. */
function partisanEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',' || !/^[DRI]-\p{Lu}\p{L}*$/u.test(tokens[at + 1]?.text ?? '')) return at;
  return closed(tokens, tokens[at + 2]?.text === '.' && tokens[at + 3]?.text === ',' ? at + 3 : at + 2);
}

/** `Ana Lopez of Peru`, `Colonel Sai Tun of the rebels`: whose somebody is. */
function homeAt(tokens: readonly Token[], at: number, memory: Memory): Pick<Complement, 'of' | 'next'> {
  if (tokens[at]?.lower !== 'of') return { of: [], next: at };
  const named = complementAt(tokens, at, memory);
  if (named.of.length === 1) return named;
  const end = plainComplementEnd(tokens, at);
  const noun = tokens[end - 1]?.lower ?? '';
  return { of: [], next: personNoun(noun) === 'MANY' || GROUP_NOUNS.has(noun) || BODY_NOUNS.has(noun) ? end : at };
}

function officeAfter(
  tokens: readonly Token[],
  next: number,
  memory: Memory,
): { readonly next: number; readonly office: OfficeWords | null } {
  if (tokens[next]?.text !== ',') return { next, office: null };
  const age = /^\d{2}$/u.test(tokens[next + 1]?.text ?? '') && tokens[next + 2]?.text === ',' ? next + 2 : next;
  const office = officeAt(tokens, age + 1, memory);
  return office === null ? { next: age === next ? next : age + 1, office: null } : office;
}

function officeAt(
  tokens: readonly Token[],
  at: number,
  memory: Memory,
): { readonly next: number; readonly office: OfficeWords | null } | null {
  const from = isDeterminer(tokens[at]) ? at + 1 : at;
  const modifiers = premodifiersAt(tokens, from, memory);
  const title = modifiers === null ? null : titleAt(tokens, modifiers.next);
  if (modifiers === null || title?.plural) return null;
  if (title === null) return bodyAt(tokens, modifiers.next);
  const complement = bodySetOff(tokens, title.next, memory) ?? complementAt(tokens, title.next, memory);
  const end = tailEnd(tokens, bracketEnd(tokens, complement.next), CLOSING);
  // `A, minister of B, and C`; without the comma it takes what `of` adds to tell that the office ends there.
  const isListed = complement.of.length > 0 && tokens[end]?.lower === 'and' && tokens[end + 1]?.capital === true;
  const next =
    furtherOfficeEnd(tokens, end, memory) ?? (isListed || isClosing(tokens[end]) ? closed(tokens, end) : null);
  if (next === null) return null;
  const of = complement.owned ? modifiers.owners : [...modifiers.owners, ...complement.of];
  return { next, office: officeOf(title, of, isPast(tokens, at, modifiers.next)) };
}

/** `A, director general, UNESCO,`: the body whose office it is, where nothing goes on behind it. */
function bodySetOff(tokens: readonly Token[], comma: number, memory: Memory): Complement | null {
  const name = tokens[comma]?.text === ',' ? nameAt(tokens, comma + 1, memory) : null;
  if (name?.kind !== 'ORGANIZATION' || !isClosing(tokens[name.next])) return null;
  return LISTING.has(tokens[name.next + 1]?.lower ?? '') ? null : { of: [name], next: name.next, owned: false };
}

/** `A, the chief negotiator and leader of the party,`: end of another office of the same person; null where none stands there. */
function furtherOfficeEnd(tokens: readonly Token[], at: number, memory: Memory): number | null {
  const further = tokens[at]?.lower === 'and' ? officeAt(tokens, at + 1, memory) : null;
  // `A, the president of B and the secretary of C,`: where nothing closes it, they are two.
  const areTwo = isDeterminer(tokens[at + 1]) && tokens[(further?.next ?? 0) - 1]?.text !== ',';
  return further === null || further.office === null || areTwo ? null : further.next;
}

function isClosing(token: Token | undefined): boolean {
  return CLOSING.has(token?.text ?? '');
}

/** `the Teachers' League, the biggest union in the country,`: what a body is. */
function bodyAt(tokens: readonly Token[], head: number): { readonly next: number; readonly office: null } | null {
  const end = tailEnd(tokens, head + 1, CLOSING);
  return isClosing(tokens[end]) ? { next: closed(tokens, end), office: null } : null;
}

/** A closing comma belongs to the apposition. */
function closed(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === ',' ? at + 1 : at;
}

/** `(L)`, `(ISW)`, `(born 1960)` with one word or two. */
function bracketEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let next = at + 2; next < at + 5; next += 1) if (tokens[next]?.text === ')') return next + 1;
  return at;
}

/** `, left,`, `, third from right,`, `, hidden at left`. */
function positionEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',') return at;
  for (let next = at + 1; next <= at + MAX_POSITION_WORDS; next += 1) {
    if (POSITIONS.has(tokens[next]?.lower ?? '')) return closed(tokens, next + 1);
    if (tokens[next] === undefined || tokens[next]?.text === ',' || tokens[next]?.capital) return at;
  }
  return at;
}
