import { countryOfDemonym } from '../../../lexicon/index.ts';
import { isPlaceWord } from '../names/listed-words.ts';
import type { NameFound } from '../names/name-at.ts';
import type { Token } from '../text/tokens.ts';
import { COLLECTIVE_NOUNS, COUNTED_MODIFIERS, PRONOUNS, VERBS_AFTER_COUNT } from '../words/anaphor-words.ts';
import type { Phrase } from './phrase.ts';

/** Words with which a phrase that points back may begin. */
export const ANAPHOR_OPENERS: readonly string[] = [...PRONOUNS, 'her', 'his', 'the', 'both', 'all'];
const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her']);
const NOUNS_FOR_TWO: ReadonlySet<string> = new Set(['pair', 'duo']);
/** `the parties`, where no number says how many. */
const NOUNS_FOR_ALL: ReadonlySet<string> = new Set(['leaders', 'sides', 'parties', 'rivals', 'foes']);
const COUNTS: ReadonlySet<string> = new Set(['two', 'three', 'four', 'five', 'both']);
const MAX_MODIFIERS = 2;
/** What comes after `her` where it is no possessive: a preposition, a conjunction, a time. */
const AFTER_OBJECT =
  /^(?:in|on|at|for|to|with|by|after|before|during|about|over|and|but|or|when|while|as|that|if|because|again|twice|once|privately|briefly|personally|there|here|from|until|yesterday|today|tomorrow|earlier|separately|alone|monday|tuesday|wednesday|thursday|friday|saturday|sunday|face|not|behind|outside|inside|near|of|through|via|so|where|who|this)$/u;
/** Nationalities of which the singular and the plural are one word: `the French` are many. */
const COLLECTIVE_DEMONYM = /(?:ese|ish|ch|sh|ss)$/u;
/** What follows a nationality that stands for a person. */
const AFTER_PERSON =
  /^(?:is|was|has|had|will|would|also|and|who|then|later|said|says|told|met|did|does|went|came|left|flew|spoke|could|may|might|to|in|on|at|for|with|by|after|before|of)$/u;

/** A pronoun or a phrase that means parties told before: `he`, `the two leaders`, `both sides`, `the pair`, `the Estonian`; null where none begins at the token. */
export function anaphorAt(tokens: readonly Token[], at: number): Phrase | null {
  const word = tokens[at]?.lower ?? '';
  if (isPronoun(tokens, at)) return anaphor(tokens, at, at + 1);
  const next = collectiveEnd(tokens, at);
  if (next !== null) return anaphor(tokens, at, next);
  const national = word === 'the' ? nationalAt(tokens, at + 1) : null;
  return national === null ? null : { ...anaphor(tokens, at, at + 2), of: [national] };
}

function isPronoun(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  // `US` is a country.
  if (PRONOUNS.has(word)) return word !== 'us' || tokens[at]?.text === 'us';
  if (POSSESSIVES.has(word) && (isGuestAt(tokens, at + 1) || isHonourAt(tokens, at + 1))) return true;
  return word === 'her' && isObject(tokens[at + 1]);
}

/** `her guest, X`: the pronoun is the other side. */
function isGuestAt(tokens: readonly Token[], at: number): boolean {
  return /^(?:guest|visitor|host)$/u.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.text === ',';
}

/** `a dinner in his honor`: for him. */
function isHonourAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 2]?.lower === 'in' && /^honou?r$/u.test(tokens[at]?.lower ?? '');
}

function isObject(token: Token | undefined): boolean {
  return token === undefined || !/^[\p{L}\p{N}]/u.test(token.text) || AFTER_OBJECT.test(token.lower);
}

/** End of `the two leaders`, `both men`, `all three`, `the pair of them`, `both` before a verb. */
function collectiveEnd(tokens: readonly Token[], at: number): number | null {
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (word === 'all') return COUNTS.has(next) ? countedEnd(tokens, at + 2) : null;
  if (word === 'both') return countedEnd(tokens, at + 1);
  if (word !== 'the') return null;
  if (NOUNS_FOR_TWO.has(next)) return ofThemEnd(tokens, at + 2) ?? unlessComplement(tokens, at + 2);
  if (NOUNS_FOR_ALL.has(next)) return unlessComplement(tokens, at + 2);
  return COUNTS.has(next) ? countedEnd(tokens, at + 2) : null;
}

/** End of a plural noun for parties at most a few words on, or of the number itself where a verb follows it. */
function countedEnd(tokens: readonly Token[], from: number): number | null {
  const alone = ofThemEnd(tokens, from) ?? (VERBS_AFTER_COUNT.has(tokens[from]?.lower ?? '') ? from : null);
  if (alone !== null) return alone;
  for (let index = from; index <= from + MAX_MODIFIERS; index += 1) {
    const noun = tokens[index]?.lower ?? '';
    if (COLLECTIVE_NOUNS.has(noun)) return unlessComplement(tokens, ofStateEnd(tokens, index + 1));
    if (!COUNTED_MODIFIERS.has(noun)) return null;
  }
  return null;
}

function ofThemEnd(tokens: readonly Token[], at: number): number | null {
  return tokens[at]?.lower === 'of' && /^(?:them|us)$/u.test(tokens[at + 1]?.lower ?? '') ? at + 2 : null;
}

/** `the two heads of state`: index after what they are heads of. */
function ofStateEnd(tokens: readonly Token[], at: number): number {
  return tokens[at]?.lower === 'of' && /^(?:state|government)$/u.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at;
}

/** `the two leaders of Serbia and Kosovo` are told, not pointed at. */
function unlessComplement(tokens: readonly Token[], next: number): number | null {
  return /^(?:of|to|concerned|involved)$/u.test(tokens[next]?.lower ?? '') ? null : next;
}

/** `the Estonian`: somebody of that country, where no noun follows. */
function nationalAt(tokens: readonly Token[], at: number): NameFound | null {
  const token = tokens[at];
  if (token === undefined || !token.capital || COLLECTIVE_DEMONYM.test(token.lower)) return null;
  const place = countryOfDemonym(token.text);
  if (place === null || token.lower.endsWith('s') || isPlaceWord(token.word)) return null;
  const following = tokens[at + 1];
  // `the Israeli and Palestinian leaders`.
  const other = following?.lower === 'and' ? tokens[at + 2] : undefined;
  if (other?.capital === true && countryOfDemonym(other.text) !== null && !isPlaceWord(other.word)) return null;
  if (following !== undefined && /^[\p{L}\p{N}]/u.test(following.text) && !AFTER_PERSON.test(following.lower))
    return null;
  return { kind: 'DEMONYM', first: at, next: at + 1, start: token.start, end: token.end, text: token.text, place };
}

function anaphor(tokens: readonly Token[], first: number, next: number): Phrase {
  const head = tokens
    .slice(first, next)
    .map((token) => token.lower)
    .join(' ');
  return {
    kind: 'ANAPHOR',
    first,
    next,
    name: null,
    office: null,
    further: null,
    head,
    of: [],
    words: head,
    definite: true,
  };
}
