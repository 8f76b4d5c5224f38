import { countryOfDemonym, placesNamed } from '../../../lexicon/index.ts';
import { isEventName, isPlaceName, isThingName, opensAsModifier } from '../names/memory.ts';
import type { NameFound } from '../names/name-at.ts';
import { PARTISANS } from '../names/partisan.ts';
import type { Phrase, PhraseKind } from '../phrases/phrase.ts';
import type { Token } from '../text/tokens.ts';
import { FUNCTION_WORDS, SAYING } from '../words/function-words.ts';
import { THING_WORDS } from '../words/name-words.ts';

const BEFORE_PLACES: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'around']);
const TOWNS: ReadonlySet<string> = new Set(['capital', 'city', 'town', 'village', 'port', 'resort']);
const TRAVELLING = /^(?:travel\w*|fl(?:y|ies|ew|ying|own)|drove|drive\w*|sailed|trip|returned|return)$/u;
const ADJECTIVAL = /(?:ish|ic|an|al|ern|ese|ist)$/u;
/** What goes on after a name without being what it modifies. */
const NO_NOUN = /(?:ed|ly)$|^(?:last|next|early|earlier|late|later|today|tonight|yesterday|tomorrow|ago)$/u;
const FUNCTIONS: ReadonlySet<string> = new Set(FUNCTION_WORDS);
const OPEN_ARTICLES = /^(?:an?|our|your|my|this|these|those|that|st|nd|rd|th)$/u;
const MAX_PERSON_WORDS = 4;

/** What a name of unknown kind is, by what stands around it; NAME where nothing tells. */
export function settledKind(phrase: Phrase, tokens: readonly Token[]): PhraseKind {
  if (phrase.kind !== 'NAME' || phrase.name === null) return phrase.kind;
  if (phrase.office !== null) return 'PERSON';
  const words = tokens.slice(phrase.name.first, phrase.name.next);
  if (isPlaceName(words)) return 'PLACE';
  if (isEventName(words)) return 'NAME';
  if (isAfterPlaceWord(phrase, tokens)) return isModifier(phrase, phrase.name, tokens) ? 'NAME' : 'PLACE';
  return phrase.name.next - phrase.name.first === 1
    ? kindOfSingle(phrase, tokens)
    : kindOfSeveral(phrase, phrase.name, tokens);
}

function kindOfSingle(phrase: Phrase, tokens: readonly Token[]): PhraseKind {
  if (phrase.definite) return 'NAME';
  if (tokens[phrase.first - 1]?.lower === 'at') return 'PLACE';
  return isSpeaker(phrase, tokens) ? 'PERSON' : 'NAME';
}

function kindOfSeveral({ first, definite }: Phrase, name: NameFound, tokens: readonly Token[]): PhraseKind {
  // An organization without a word for one in its name is not to be told from a place, a thing or an event.
  if (definite || tokens[first - 1]?.lower === 'at') return 'NAME';
  return name.next - name.first <= MAX_PERSON_WORDS && isPersonLike(name, tokens) ? 'PERSON' : 'NAME';
}

/** `in X`, `the state capital, X`, `the town of X`, `travelled to X`. */
function isAfterPlaceWord({ first }: Phrase, tokens: readonly Token[]): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  const earlier = tokens[first - 2]?.lower ?? '';
  return (
    BEFORE_PLACES.has(before) ||
    ((before === ',' || before === 'of') && TOWNS.has(earlier)) ||
    (before === 'to' && TRAVELLING.test(earlier))
  );
}

/** `in Jewish settlements`, `in the Sunni heartland`: what goes before a noun. */
function isModifier({ definite }: Phrase, { first, next }: NameFound, tokens: readonly Token[]): boolean {
  const last = tokens[next - 1]?.lower ?? '';
  if (next - first === 1 && THING_WORDS.has(last)) return true;
  const after = tokens[next]?.text ?? '';
  return (
    (definite || ADJECTIVAL.test(last)) && /^\p{Ll}{3,}$/u.test(after) && !FUNCTIONS.has(after) && !NO_NOUN.test(after)
  );
}

/** `…,” X added`, `X says`. */
function isSpeaker({ first, next }: Phrase, tokens: readonly Token[]): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  // `A top Democrat said`: what somebody is.
  if (PARTISANS.has(tokens[first]?.lower ?? '')) return false;
  return SAYING.test(tokens[next]?.lower ?? '') && !/^(?:the|a|an|and|of)$/u.test(before);
}

/** `Cricket Peru`. */
function isOfCountry(words: readonly Token[]): boolean {
  return placesNamed(words.at(-1)?.text ?? '')[0]?.kind === 'COUNTRY';
}

/** Whether nothing in the name, and no article before it, makes it the name of a thing. */
function isPersonLike({ first, next, text }: NameFound, tokens: readonly Token[]): boolean {
  if (/\d/u.test(text) || OPEN_ARTICLES.test(tokens[first - 1]?.lower ?? '')) return false;
  const words = tokens.slice(first, next);
  return (
    !isThingName(words) &&
    !opensAsModifier(words) &&
    words.every((token) => !THING_WORDS.has(token.lower) && countryOfDemonym(token.text) === null) &&
    !isOfCountry(words)
  );
}
