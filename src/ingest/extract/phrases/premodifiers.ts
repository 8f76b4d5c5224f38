import { countryOfDemonym } from '../../../lexicon/index.ts';
import { acronymEnd } from '../names/acronym.ts';
import type { Memory } from '../names/memory.ts';
import { type NameFound, nameAt } from '../names/name-at.ts';
import { opensBodyName, runAt } from '../names/run.ts';
import type { Token } from '../text/tokens.ts';
import { ofWord } from '../text/word.ts';
import { PARTICIPIAL } from '../words/modifiers.ts';
import {
  BODY_NOUNS,
  COMMON_BODIES,
  GROUP_NOUNS,
  NAMED_BODIES,
  OFFICE_MODIFIERS,
  OFFICE_PLURALS,
  PERSON_ADJECTIVES,
} from '../words/office-words.ts';
import { modifierEnd } from './modifier-at.ts';
import { isPossessive } from './possessive.ts';
import { titleAt } from './title-at.ts';

/** What stands before the head of a noun phrase: adjectives, nationalities, owners. */
export interface Premodifiers {
  /** Index of the head. */
  readonly next: number;
  /** Countries and bodies told before the head, in order. */
  readonly owners: readonly NameFound[];
}

const MAX_MODIFIERS = 8;
/** Of them, words that no list of titles knows: `the country's largest labor federation`. */
const MAX_PLAIN = 4;
const COMPOUND = /^(?:pro|anti|ex|non)-|-(?:ranking|level)$/u;

/** Whether a word from the token on, before the head, says that the office is held no more. */
export function isPast(tokens: readonly Token[], from: number, head: number): boolean {
  // A capital `Then` opens a sentence.
  for (let index = from; index <= head; index += 1) {
    const token = tokens[index];
    if (token !== undefined && isPastWord(token.word)) return true;
  }
  return false;
}

const isPastWord = ofWord(
  ({ lower, text }) =>
    /^(?:former|late|erstwhile|one-?time|ousted|deposed|toppled|overthrown)$|^ex\b/u.test(lower) ||
    /^then\b/u.test(text),
);

/** The modifiers from the token on, up to a title or a group noun; null where none such follows. */
export function premodifiersAt(tokens: readonly Token[], at: number, memory: Memory): Premodifiers | null {
  const owners: NameFound[] = [];
  let plain = 0;
  for (let next = at, count = 0; count < MAX_MODIFIERS; count += 1) {
    if (isHeadAt(tokens, next)) return beyondOwner(tokens, { next, owners }, memory);
    const common = commonEnd(tokens, next, memory);
    if (common !== null) {
      plain += common.plain;
      next = common.next;
      continue;
    }
    const name = plain > MAX_PLAIN ? null : ownerAt(tokens, next, memory);
    if (name === null || (plain > 0 && name.kind === 'PERSON')) return null;
    owners.push(name);
    next = ownerEnd(tokens, name);
  }
  return null;
}

/** End of an adjective or of a word that no list of titles knows; `plain` counts the latter. */
function commonEnd(
  tokens: readonly Token[],
  at: number,
  memory: Memory,
): { readonly next: number; readonly plain: number } | null {
  const token = tokens[at];
  if (token !== undefined && isAdjective(tokens, token, at) && !opensBodyName(tokens, at))
    return { next: at + 1, plain: 0 };
  const next = nameAt(tokens, at, memory) === null ? modifierEnd(tokens, at) : null;
  return next === null ? null : { next, plain: 1 };
}

/** `the government's chief negotiator`: a head whose possessive ending another head follows is that one's owner. */
function beyondOwner(tokens: readonly Token[], found: Premodifiers, memory: Memory): Premodifiers {
  const end = titleAt(tokens, found.next)?.next ?? found.next + 1;
  const beyond = isPossessive(tokens[end]) ? premodifiersAt(tokens, end + 1, memory) : null;
  return beyond === null ? found : { next: beyond.next, owners: [...found.owners, ...beyond.owners] };
}

function ownerAt(tokens: readonly Token[], at: number, memory: Memory): NameFound | null {
  const token = tokens[at];
  return nameAt(tokens, at, memory) ?? (token === undefined ? null : lowerDemonym(token, at));
}

/** Index after an owner with its acronym in brackets, its possessive ending, or the hyphen that joins it to another one: `U.N.-Arab League`. */
function ownerEnd(tokens: readonly Token[], owner: NameFound): number {
  const after = acronymEnd(tokens, owner.next);
  const isJoined = tokens[after]?.text === '-' && tokens[after]?.start === tokens[after - 1]?.end;
  return after + (isPossessive(tokens[after]) || isJoined ? 1 : 0);
}

/** Whether a title or a noun for a group begins at the token. */
function isHeadAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || isGoing(tokens, at)) return false;
  if (titleAt(tokens, at) !== null) return true;
  if (isNamedBody(token.word)) return runAt(tokens, at + 1) !== null && tokens[at + 1]?.capital === true;
  // 'party leader', 'government negotiators': the body's name goes on.
  return isGroupNoun(token.word) && (!isBodyNoun(token.word) || !isHeadAt(tokens, at + 1));
}

/** `A heads to Rome`, `who heads the party`: the verb, no noun. */
function isGoing(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'heads') return false;
  return (
    /^(?:to|for|into|back|off|home|a|an|the|its|his|her)$/u.test(tokens[at + 1]?.lower ?? '') ||
    /^(?:who|which|also|now|and)$/u.test(tokens[at - 1]?.lower ?? '')
  );
}

const isNamedBody = ofWord(({ text }) => NAMED_BODIES.has(text));
const isBodyNoun = ofWord(({ lower, text }) => BODY_NOUNS.has(lower) || COMMON_BODIES.has(text));
const isGroupNoun = ofWord((word) => GROUP_NOUNS.has(word.lower) || isBodyNoun(word) || OFFICE_PLURALS.has(word.lower));

function isAdjective(tokens: readonly Token[], token: Token, at: number): boolean {
  if (token.capital && at > 0)
    return isCapitalAdjective(token.word) || (isOfGovernment(token.word) && titleAt(tokens, at + 1) !== null);
  return isAdjectiveWord(token.word) || (!token.capital && isOfficeModifier(token.word));
}

const isOfficeModifier = ofWord(({ lower }) => OFFICE_MODIFIERS.has(lower));
const isCompound = ofWord(({ lower }) => (COMPOUND.test(lower) || PARTICIPIAL.test(lower)) && lower.length > 6);
const isAdjectiveWord = ofWord((word) => PERSON_ADJECTIVES.has(word.lower) || isCompound(word));
/** One that stays an adjective where it has a capital within a sentence. */
const isCapitalAdjective = ofWord(
  (word) =>
    (PERSON_ADJECTIVES.has(word.lower) && /^(?:former|acting|visiting|deputy|senior|top)$/u.test(word.lower)) ||
    isCompound(word),
);

/** Adjectives right before a title, and parts of names elsewhere: `Federal Interior Minister`, `the Federal Reserve`. */
const isOfGovernment = ofWord(({ lower }) =>
  /^(?:new|union|federal|cabinet|provincial|junior|interim|caretaker|outgoing|incoming)$/u.test(lower),
);

/** `US-Russian officials` and the like are not names of one country. */
function lowerDemonym(token: Token, at: number): NameFound | null {
  const place = token.capital ? countryOfDemonym(token.text) : null;
  return place === null
    ? null
    : { kind: 'DEMONYM', first: at, next: at + 1, start: token.start, end: token.end, text: token.text, place };
}
