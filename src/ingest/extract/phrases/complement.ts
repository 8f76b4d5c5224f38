import { placesNamed } from '../../../lexicon/index.ts';
import { acronymEnd, isBodyAcronym } from '../names/acronym.ts';
import { isBodyLike, isHeadOfBody } from '../names/body-noun-after.ts';
import { listedEndsAt } from '../names/listed-words.ts';
import { type Memory, textOf } from '../names/memory.ts';
import { type NameFound, nameAt, spanOf } from '../names/name-at.ts';
import { isUnlisted } from '../names/unlisted.ts';
import type { Token } from '../text/tokens.ts';
import { isPluralNoun, isVerb } from '../words/modifiers.ts';
import { BODY_NOUNS, PERSON_ADJECTIVES } from '../words/office-words.ts';
import { compassHalfAt } from './compass-half-at.ts';
import { asideEnd } from './list-aside.ts';
import { modifierEnd, participleEnd } from './modifier-at.ts';
import { isPossessive } from './possessive.ts';

/** What `of`, `from` or `to` adds to a title or a group: the countries and bodies named, up to `next`. */
export interface Complement {
  readonly of: readonly NameFound[];
  readonly next: number;
  /** Whether a country or a body only owns what is meant: `head of Iran's atomic agency`. */
  readonly owned: boolean;
}

const LINKS: ReadonlySet<string> = new Set(['of', 'from', 'to', 'for']);
/** Offices that are of a country, not to it, and those who go to one: `escorted negotiators to Peru`. */
const HEADS: ReadonlySet<string> = new Set(
  'counterpart counterparts peer peers president presidents premier minister ministers chancellor leader leaders king queen negotiators delegation delegations delegates team teams officials'.split(
    ' ',
  ),
);
/** More than there are countries. */
const MAX_LISTED = 200;
/** Groups of countries that a list may name. */
const POWERS: ReadonlySet<string> = new Set(['powers', 'countries', 'nations', 'states', 'governments']);
const MAX_WORDS_BEFORE = 3;
const LEAST_POWERS = 2;
/** So many countries with commas between them make a list without `and`. */
const LEAST_BARE = 2;
const SETTING_OFF: ReadonlySet<string> = new Set(['-', '–', '—', '(', ')', ':']);
const MAX_ADJECTIVES = 3;
const MAX_OWNED_WORDS = 4;
/** What is left of the run is a full name. */
const LEAST_NAME_WORDS = 2;

/** The complement that begins at the token; empty where none does. */
export function complementAt(tokens: readonly Token[], at: number, memory: Memory): Complement {
  const none: Complement = { of: [], next: at, owned: false };
  if (isBodyAcronym(tokens[at])) return acronymAfter(tokens, at, memory) ?? none;
  if (!isLink(tokens, at)) return none;
  const first = memberAt(tokens, at + 1, memory);
  if (first === null) return powersAt(tokens, at + 1, memory) ?? none;
  const { of, next: told } = withCountry(tokens, first, memory);
  const body = bodyEnd(tokens, told);
  let next = body ?? ownedEnd(tokens, told);
  const owned = body === null && next > told;
  while (of.length < MAX_LISTED) {
    const more = furtherAt(tokens, next, of.length, memory);
    if (more === null || !goTogether(first, more.name, tokens, at)) break;
    of.push(more.name);
    next = more.next;
  }
  return { of, next, owned };
}

/** `CEO ADBX Jane Roe`, `the secretary-general, UNWTO`: the body that stands right after an office. */
function acronymAfter(tokens: readonly Token[], at: number, memory: Memory): Complement | null {
  const name = nameAt(tokens, at, memory);
  return name?.kind === 'ORGANIZATION' ? { of: [name], next: name.next, owned: false } : null;
}

/** The first member, with the country whose it is (`of the Saeima of Latvia`, `of the Andean Bank for Peru`, `of Peru to Chile`); where somebody of it is sent tells nothing of whom. */
function withCountry(tokens: readonly Token[], first: NameFound, memory: Memory): { of: NameFound[]; next: number } {
  const next = acronymEnd(tokens, first.next);
  const link = tokens[next]?.lower ?? '';
  const goesOn = first.kind === 'ORGANIZATION' ? /^(?:of|for)$/u.test(link) : link === 'to' && first.kind === 'PLACE';
  const whose = goesOn ? memberAt(tokens, next + 1, memory) : null;
  if (whose?.place?.kind !== 'COUNTRY') return { of: [first], next };
  return { of: link === 'of' ? [first, whose] : [first], next: whose.next };
}

/** `six world powers – A, B and C –`: who they are; null where they are not listed so. */
function powersAt(tokens: readonly Token[], at: number, memory: Memory): Complement | null {
  const noun = tokens.slice(at, at + MAX_WORDS_BEFORE + 1).findIndex(({ lower }) => POWERS.has(lower));
  const opening = at + noun + 1;
  if (noun < 0 || !isSettingOff(tokens, opening)) return null;
  const of: NameFound[] = [];
  let next = opening + 1;
  for (let from: number | null = next; from !== null && of.length < MAX_LISTED; from = linkEnd(tokens, next)) {
    const name = memberAt(tokens, from, memory);
    if (name?.kind !== 'PLACE') break;
    of.push(name);
    next = name.next;
  }
  if (of.length < LEAST_POWERS) return null;
  return { of, next: isSettingOff(tokens, next) ? next + 1 : next, owned: false };
}

function isSettingOff(tokens: readonly Token[], at: number): boolean {
  return SETTING_OFF.has(tokens[at]?.text ?? '');
}

/** The next member, with the token after it: `and the FARC`; null where the list does not go on. */
function furtherAt(
  tokens: readonly Token[],
  at: number,
  listed: number,
  memory: Memory,
): { readonly name: NameFound; readonly next: number } | null {
  const link = linkEnd(tokens, at);
  const name = link === null ? null : memberAt(tokens, link, memory);
  if (name === null) return null;
  const next = bodyEnd(tokens, name.next) ?? acronymEnd(tokens, name.next);
  const isBareComma = link === at + 1 && tokens[at]?.text === ',';
  // `Chad, Niger, Mali`: a list of countries needs no `and`.
  const isListed = listed >= LEAST_BARE && name.place?.kind === 'COUNTRY';
  return isBareComma && !isListed && !goesOn(tokens, next) ? null : { name, next };
}

/** Names of one kind; of several, the members of a group may be states and bodies. */
function goTogether(first: NameFound, more: NameFound, tokens: readonly Token[], at: number): boolean {
  // `the prime minister of Peru and Chile's president`.
  if (isPossessive(tokens[more.next])) return false;
  return first.kind === more.kind || /s$/u.test(tokens[at - 1]?.lower ?? '');
}

/** A preposition; not `welcomed his counterpart to Rome`: nobody is a president to a country. */
function isLink(tokens: readonly Token[], at: number): boolean {
  const link = tokens[at]?.lower ?? '';
  return LINKS.has(link) && (link !== 'to' || !HEADS.has(tokens[at - 1]?.lower ?? ''));
}

/** `envoys of Chile's interim government`: the body of a country stands for it; null where none follows. */
function bodyEnd(tokens: readonly Token[], at: number): number | null {
  const from = isPossessive(tokens[at]) ? at + 1 : at;
  let index = from;
  for (let count = 0; count < MAX_ADJECTIVES; count += 1) {
    const word = tokens[index]?.lower ?? '';
    if (BODY_NOUNS.has(word)) return index + 1;
    const participle = participleEnd(tokens, index);
    if (participle === null && !PERSON_ADJECTIVES.has(word)) return null;
    index = participle ?? index + 1;
  }
  return null;
}

/** End of the common words that a possessive ending leads to; the index itself where there are none. */
function ownedEnd(tokens: readonly Token[], at: number): number {
  if (!isPossessive(tokens[at])) return at;
  let next = at + 1;
  for (let count = 0; count < MAX_OWNED_WORDS; count += 1) {
    const step = modifierEnd(tokens, next);
    if (step === null) break;
    next = step;
  }
  const last = tokens[next];
  if (last !== undefined && !last.capital && isPluralNoun(last.word) && !isVerb(last.word)) next += 1;
  return next > at + 1 ? next : at;
}

function memberAt(tokens: readonly Token[], at: number, memory: Memory): NameFound | null {
  const name = compassHalfAt(tokens, at, memory) ?? nameAt(tokens, withoutArticle(tokens, at), memory);
  if (name === null) return null;
  if (isUnlisted(tokens, name)) return bodyLed(tokens, at, name) ?? placeBefore(tokens, name);
  const owned = name.kind === 'PLACE' && isPossessive(tokens[name.next]) ? nameAt(tokens, name.next + 1, memory) : null;
  if (owned?.kind === 'ORGANIZATION') return owned;
  if (name.kind === 'DEMONYM') return bodyEnd(tokens, name.next) === null ? null : name;
  return name.kind === 'PLACE' || name.kind === 'ORGANIZATION' ? name : null;
}

/** `the leader of Andean Dawn`: whoever leads something leads a body. */
function bodyLed(tokens: readonly Token[], at: number, name: NameFound): NameFound | null {
  const isLed = tokens[at - 1]?.lower === 'of' && isHeadOfBody(tokens[at - 2]) && placeBefore(tokens, name) === null;
  return isLed && isBodyLike(tokens, name.first, name.next) ? { ...name, kind: 'ORGANIZATION' } : null;
}

/** Behind `the` and `so-called`. */
function withoutArticle(tokens: readonly Token[], at: number): number {
  const from = tokens[at]?.lower === 'the' ? at + 1 : at;
  return tokens[from]?.lower === 'so-called' ? from + 1 : from;
}

/** `the ambassador to Peru Jane Roe`: the place with which a run begins that goes over into somebody's name. */
function placeBefore(tokens: readonly Token[], { first, next }: NameFound): NameFound | null {
  const ends = [...listedEndsAt(tokens, first)].filter((end) => end <= next - LEAST_NAME_WORDS).sort((a, b) => b - a);
  for (const end of ends) {
    const words = tokens.slice(first, end);
    const [place] = placesNamed(textOf(words));
    if (place !== undefined) return { kind: 'PLACE', first, next: end, ...spanOf(words), text: textOf(words), place };
  }
  return null;
}

function linkEnd(tokens: readonly Token[], at: number): number | null {
  const word = tokens[at]?.lower ?? '';
  if (word === 'and') return asideEnd(tokens, at + 1);
  if (word !== ',') return null;
  return tokens[at + 1]?.lower === 'and' ? at + 2 : at + 1;
}

/** A comma goes on with a list only where another comma or `and` comes after its member. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  return [',', 'and'].includes(tokens[at]?.lower ?? '');
}
