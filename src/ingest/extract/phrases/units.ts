import { personNoun } from '../../../lexicon/index.ts';
import { DATE_OPENERS, dateAt } from '../dates/date-at.ts';
import type { Memory } from '../names/memory.ts';
import type { Token } from '../text/tokens.ts';
import { ofWord } from '../text/word.ts';
import { isModifierWord, isVerb } from '../words/modifiers.ts';
import { PARTICLES } from '../words/name-words.ts';
import {
  BODY_NOUNS,
  COMMON_BODIES,
  CONTAINERS,
  GROUP_NOUNS,
  NAMED_BODIES,
  OFFICE_HEADS,
  OFFICE_MODIFIERS,
  OFFICE_PLURALS,
  PERSON_ADJECTIVES,
  TITLE_ABBREVIATIONS,
} from '../words/office-words.ts';
import { ANAPHOR_OPENERS } from './anaphor-at.ts';
import { compassPairAt } from './compass-pair-at.ts';
import { isDeterminer } from './determiner.ts';
import { listAt } from './list-at.ts';
import { pairAt } from './pair-at.ts';
import { phraseAt } from './phrase-at.ts';
import { titleAt } from './title-at.ts';
import type { Unit } from './unit.ts';

/** The units of a sentence, in order, without gaps. */
export function unitsOf(tokens: readonly Token[], memory: Memory): readonly Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const unit = unitAt(tokens, at, memory);
    units.push(unit);
    at = unit.next;
  }
  return units;
}

function unitAt(tokens: readonly Token[], at: number, memory: Memory): Unit {
  if (isPlain(tokens[at]) && !opensCompound(tokens, at)) return word(tokens, at);
  const date = dateAt(tokens, at);
  if (date !== null) return { form: 'DATE', first: at, next: date.next, expression: date.expression };
  const pair = pairAt(tokens, at, memory);
  if (pair !== null) return { form: 'PHRASES', first: at, next: pair.at(-1)?.next ?? at + 1, phrases: pair };
  if (isDeterminer(tokens[at]) && pairAt(tokens, at + 1, memory) !== null) return word(tokens, at);
  const countries = compassPairAt(tokens, at, memory);
  if (countries !== null)
    return { form: 'PHRASES', first: at, next: countries.at(-1)?.next ?? at + 1, phrases: countries };
  const phrase = phraseAt(tokens, at, memory);
  if (phrase === null) return word(tokens, at);
  const list = listAt(tokens, phrase, memory);
  return { form: 'PHRASES', first: at, next: list.next, phrases: list.phrases };
}

const MAX_COMPOUND = 4;
const MARKS: ReadonlySet<string> = new Set([',', ';', ':', '—', '–', '-', '"', '“', '(']);
const BEFORE_NOUNS: ReadonlySet<string> = new Set(
  'with and or by from between for of in at on including among against after before when as while that than like'.split(
    ' ',
  ),
);

/** Words in lower case with which a phrase or a time may begin. */
const OPENING: ReadonlySet<string> = new Set([
  ...OFFICE_HEADS,
  ...OFFICE_PLURALS,
  ...OFFICE_MODIFIERS,
  ...TITLE_ABBREVIATIONS,
  ...PERSON_ADJECTIVES,
  ...GROUP_NOUNS,
  ...BODY_NOUNS,
  ...COMMON_BODIES,
  ...NAMED_BODIES,
  ...PARTICLES,
  ...DATE_OPENERS,
  ...ANAPHOR_OPENERS,
  ...CONTAINERS,
]);

/** Whether no phrase and no time begins at the token: most words of a text, told at one look. */
function isPlain(token: Token | undefined): boolean {
  return token !== undefined && isPlainWord(token.word);
}

const isPlainWord = ofWord(
  (word) =>
    /^\p{Ll}+$/u.test(word.text) &&
    !OPENING.has(word.lower) &&
    !isDeterminer({ word }) &&
    personNoun(word.lower) === null,
);

/** `evangelical pastors`, `tobacco executive Jane Roe`: whether common words that no article opens lead to several persons or to a name. */
function opensCompound(tokens: readonly Token[], at: number): boolean {
  if (!mayFollow(tokens[at - 1])) return false;
  for (let next = at; next < at + MAX_COMPOUND; next += 1) {
    const title = next === at ? null : titleAt(tokens, next);
    if (title !== null) return title.plural || tokens[title.next]?.capital === true;
    const token = tokens[next];
    if (token === undefined || token.capital || !isModifierWord(token.word)) return false;
  }
  return false;
}

/** Whether a noun phrase without an article can stand after the token: not after `to` or `will`, nor inside another one. */
function mayFollow(before: Token | undefined): boolean {
  return before === undefined || leadsToNoun(before.word);
}

const leadsToNoun = ofWord((word) => MARKS.has(word.text) || BEFORE_NOUNS.has(word.lower) || isVerb(word));

function word(tokens: readonly Token[], at: number): Unit {
  return { form: 'WORD', first: at, next: at + 1, lower: tokens[at]?.lower ?? '' };
}
