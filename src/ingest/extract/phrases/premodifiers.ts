import { countryOfDemonym } from '../../../lexicon/index.ts';
import type { Memory } from '../names/memory.ts';
import { type NameFound, nameAt } from '../names/name-at.ts';
import type { Token } from '../text/tokens.ts';
import { ofWord } from '../text/word.ts';
import { BODY_NOUNS, GROUP_NOUNS, OFFICE_MODIFIERS, OFFICE_PLURALS, PERSON_ADJECTIVES } from '../words/office-words.ts';
import { isPossessive } from './possessive.ts';
import { titleAt } from './title-at.ts';

/** What stands before the head of a noun phrase: adjectives, nationalities, owners. */
export interface Premodifiers {
  /** Index of the head. */
  readonly next: number;
  /** Countries and bodies told before the head, in order. */
  readonly owners: readonly NameFound[];
}

const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an his her its their our my some several many two three four five six seven eight nine ten dozen dozens other another any these those certain unnamed'.split(
    ' ',
  ),
);
const DEFINITE: ReadonlySet<string> = new Set(['the', 'his', 'her', 'its', 'their']);
const MAX_MODIFIERS = 8;
const COMPOUND =
  /^(?:pro|anti|ex|non)-|-(?:backed|based|led|born|appointed|elected|old|ranking|level|installed|sponsored|affiliated|controlled|held|era|turned)$/u;

/** Whether the word may open a noun phrase without being a part of its name. */
export function isDeterminer(token: Pick<Token, 'word'> | undefined): boolean {
  return token !== undefined && isDeterminerWord(token.word);
}

const isDeterminerWord = ofWord(({ text, lower }) => DETERMINERS.has(lower) || /^\d{1,3}$/u.test(text));

/** Whether the word says that the phrase means somebody told before. */
export function isDefinite(token: Token | undefined): boolean {
  return token !== undefined && DEFINITE.has(token.lower);
}

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
  ({ lower, text }) => /^(?:former|late|erstwhile|one-?time)$|^ex\b/u.test(lower) || /^then\b/u.test(text),
);

/** The modifiers from the token on, up to a title or a group noun; null where none such follows. */
export function premodifiersAt(tokens: readonly Token[], at: number, memory: Memory): Premodifiers | null {
  const owners: NameFound[] = [];
  let next = at;
  for (let count = 0; count < MAX_MODIFIERS; count += 1) {
    if (isHeadAt(tokens, next)) return { next, owners };
    const word = tokens[next];
    if (word === undefined) return null;
    if (isAdjective(word, next)) {
      next += 1;
      continue;
    }
    const name = nameAt(tokens, next, memory) ?? lowerDemonym(word, next);
    if (name === null) return null;
    owners.push(name);
    const after = acronymEnd(tokens, name.next);
    next = after + (isPossessive(tokens[after]) ? 1 : 0);
  }
  return null;
}

/** `Lakeside Workers' Party (LWP) leader`: the acronym in brackets belongs to the name. */
function acronymEnd(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' ? at + 3 : at;
}

/** Whether a title or a noun for a group begins at the token. */
function isHeadAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || isGoing(tokens, at)) return false;
  return isGroupNoun(token.word) || titleAt(tokens, at) !== null;
}

/** `A heads to Rome`: the verb, no noun. */
function isGoing(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'heads' && /^(?:to|for|into|back|off|home)$/u.test(tokens[at + 1]?.lower ?? '');
}

const isGroupNoun = ofWord(({ lower }) => GROUP_NOUNS.has(lower) || BODY_NOUNS.has(lower) || OFFICE_PLURALS.has(lower));

function isAdjective(token: Token, at: number): boolean {
  return token.capital && at > 0 ? isCapitalAdjective(token.word) : isAdjectiveWord(token.word) || isModifier(token);
}

function isModifier({ capital, word }: Token): boolean {
  return !capital && isOfficeModifier(word);
}

const isOfficeModifier = ofWord(({ lower }) => OFFICE_MODIFIERS.has(lower));
const isCompound = ofWord(({ lower }) => COMPOUND.test(lower) && lower.length > 6);
const isAdjectiveWord = ofWord((word) => PERSON_ADJECTIVES.has(word.lower) || isCompound(word));
/** One that stays an adjective where it has a capital within a sentence. */
const isCapitalAdjective = ofWord(
  (word) =>
    (PERSON_ADJECTIVES.has(word.lower) && /^(?:former|acting|visiting|deputy|senior|top)$/u.test(word.lower)) ||
    isCompound(word),
);

/** `US-Russian officials` and the like are not names of one country. */
function lowerDemonym(token: Token, at: number): NameFound | null {
  const place = token.capital ? countryOfDemonym(token.text) : null;
  return place === null
    ? null
    : { kind: 'DEMONYM', first: at, next: at + 1, start: token.start, end: token.end, text: token.text, place };
}
