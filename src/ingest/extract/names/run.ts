import { givenNames, placesNamed } from '../../../lexicon/index.ts';
import type { Token } from '../text/tokens.ts';
import { ofWord } from '../text/word.ts';
import { PARTICIPIAL } from '../words/modifiers.ts';
import { NAME_LINKS, NOT_NAMES, ORGANIZATION_WORDS, PARTICLES, THING_HEADS, THING_WORDS } from '../words/name-words.ts';
import { OFFICE_HEADS, OFFICE_MODIFIERS, OFFICE_PLURALS, TITLE_ABBREVIATIONS } from '../words/office-words.ts';
import { PORTFOLIO_BODIES, PORTFOLIO_WORDS } from '../words/portfolio-words.ts';
import { abbreviatedOffice } from './abbreviated-office.ts';
import { isGivenName, isPlaceWord, listedEndsAt } from './listed-words.ts';
import { isPartisanAt } from './partisan.ts';
import { portfolioEnd } from './portfolio-end.ts';

/** A name has at most so many words. */
const MAX_RUN = 9;
/** So many words after a possessive, the name of a body ends: `Growers' National Credit Union`. */
const MAX_BODY_WORDS = 4;
/** Names of people have at most so many words. */
const MAX_HOLDER_WORDS = 4;
/** `the leader of the opposition Lakeside Party Jane Roe`. */
const PARTY_CALLINGS =
  /^(?:opposition|ruling|governing|main|rival|far-right|far-left|nationalist|conservative|liberal|centrist)$/u;
const OF_BODY = /^(?:of|for|to|with|at)$/u;
const REGIONS: ReadonlySet<string> = new Set(['state', 'province', 'county', 'district', 'region', 'governorate']);
/** Names of bodies that are words: `Speaker of the House Jane Roe`. */
const CHAMBERS: ReadonlySet<string> = new Set(['house', 'commons', 'lords']);
const COUNTED = /^(?:five|six|seven|eight|ten|twelve|twenty)$/u;
/** Words that are of a name only before that for a body. */
const BODY_OPENERS: ReadonlySet<string> = new Set(['police', 'government']);
const PEOPLE: ReadonlySet<string> = new Set(['people', 'women', 'children', 'men', 'peoples']);

/** Index after the capitalised name that begins at the token, without titles; null where none begins there. */
export function runAt(tokens: readonly Token[], at: number): number | null {
  if (!begins(tokens, at)) return null;
  let next = at + 1;
  while (next - at < MAX_RUN) {
    const step = stepAt(tokens, at, next);
    if (step === 0) break;
    next += step;
  }
  return next;
}

function begins(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.capital)
    return isWord(token) && !isLegalForm(token.word) && (!isTitleAt(tokens, at) || opensFields(tokens, at));
  return opensAsParticle(token.word) && isNamePart(tokens[at + 1]);
}

const opensAsParticle = ofWord(({ text }) => /^(?:al|el|bin|de|van|von|ul)-?$|^(?:al|el)-\p{Lu}/u.test(text));
const isParticle = ofWord(({ lower }) => PARTICLES.has(lower));
const isArticled = ofWord(({ text }) => /^(?:al|el|ul|bin)-\p{Lu}/u.test(text));

/** How many tokens the run goes on by: none, a word, or a link and a word. */
function stepAt(tokens: readonly Token[], at: number, next: number): number {
  const token = tokens[next];
  if (token === undefined || isAppended(token.word)) return 0;
  if (token.capital) return !beginsHolder(tokens, at, next) && continues(tokens, at, next) ? 1 : 0;
  if (joins(tokens, next) || joinsLegalForm(tokens, next)) return 2;
  return particlesAt(tokens, next) || (isArticled(token.word) ? 1 : linkAt(tokens, at, next));
}

/** `the president of the National Assembly Jane Roe`: where whoever holds the office is named right after the body. */
function beginsHolder(tokens: readonly Token[], at: number, next: number): boolean {
  const called = PARTY_CALLINGS.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
  const of = tokens[called - 1]?.lower === 'the' ? called - 2 : called - 1;
  if (!OF_BODY.test(tokens[of]?.lower ?? '') || !endsBody(tokens, next)) return false;
  const [office, first, second] = [tokens[of - 1], tokens[next], tokens[next + 1]];
  if (first === undefined || second === undefined || !(isNamePart(second) || isParticle(second.word))) return false;
  return isGivenName(first.word) || (office !== undefined && isTitleWord(office.word) && isHolder(tokens, next));
}

/** Whether the name of a body may end before the token: `the Ports Authority`, `Lagos State`, `the Bank of Peru`. */
function endsBody(tokens: readonly Token[], next: number): boolean {
  const [link, last] = [tokens[next - 2], tokens[next - 1]];
  if (last === undefined) return false;
  if (ORGANIZATION_WORDS.has(last.lower) || REGIONS.has(last.lower) || CHAMBERS.has(last.lower)) return true;
  return link !== undefined && isLinked(link) && isPlaceWord(last.word);
}

/** Whether the words there can be nothing but somebody's name. */
function isHolder(tokens: readonly Token[], from: number): boolean {
  let next = from;
  while (isNamePart(tokens[next]) && !isTitleAt(tokens, next)) next += 1;
  const [first] = tokens.slice(from, next);
  if (first === undefined || next - from > MAX_HOLDER_WORDS || isPlaceWord(first.word)) return false;
  return tokens.slice(from, next).every(({ word }) => mayBeOfPerson(word));
}

const mayBeOfPerson = ofWord(
  (word) =>
    !ORGANIZATION_WORDS.has(word.lower) &&
    !THING_WORDS.has(word.lower) &&
    !THING_HEADS.has(word.lower) &&
    !PORTFOLIO_WORDS.has(word.lower) &&
    !/^\p{Lu}{2}/u.test(word.text),
);

/** `de Souza`, `de la Cruz`: how many tokens; 0 for none. */
function particlesAt(tokens: readonly Token[], at: number): number {
  const [token, later] = [tokens[at], tokens[at + 1]];
  if (token === undefined || later === undefined || !isParticle(token.word)) return 0;
  if (isNamePart(later)) return 2;
  return isParticle(later.word) && isNamePart(tokens[at + 2]) ? 3 : 0;
}

/** `Hallam & Byrne`, `Growers' Union`, `People's Party`. */
function joins(tokens: readonly Token[], at: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || mark === undefined || !isNamePart(after)) return false;
  if (mark.text === '&') return true;
  if (mark.lower === "'s") return PEOPLE.has(before.lower);
  return (mark.text === "'" || mark.text === '’') && before.text.endsWith('s') && namesBody(tokens, at + 1);
}

/** `Acme, Inc.`. */
function joinsLegalForm(tokens: readonly Token[], comma: number): boolean {
  const form = tokens[comma + 1];
  return tokens[comma]?.text === ',' && form !== undefined && isLegalForm(form.word);
}

const isLegalForm = ofWord(({ text }) => /^(?:Inc|Ltd|Corp|LLC|LLP|PLC|plc|GmbH|S\.A|N\.V)\.?$/u.test(text));

function namesBody(tokens: readonly Token[], from: number): boolean {
  for (let next = from; next < from + MAX_BODY_WORDS && isNamePart(tokens[next]); next += 1)
    if (ORGANIZATION_WORDS.has(tokens[next]?.lower ?? '')) return true;
  return false;
}

function continues(tokens: readonly Token[], at: number, next: number): boolean {
  const token = tokens[next];
  const after = tokens[next + 1];
  if (!isWord(token)) return opensBody(tokens, next) || isMonthAfterGiven(tokens, at, next);
  // `Martin Luther King Jr.`, `Mercy General Hospital`.
  if (!isTitleAt(tokens, next) || SUFFIX.test(after?.lower ?? '')) return true;
  if (token?.lower === 'general' && after?.capital && ORGANIZATION_WORDS.has(after.lower)) return true;
  // `Hassan Sheikh Mohamud`: a title that is a name as well, between names.
  if (
    /^(?:sh(?:eikh|eriff|ariff)|sayyid)$/u.test(token?.lower ?? '') &&
    isNamePart(after) &&
    !isTitleAt(tokens, next + 1)
  )
    return true;
  return next - at === 1 && isSurname(tokens, next);
}

/** 'King' or 'Bishop' after a given name is a surname; before a name, it is a title. */
function isSurname(tokens: readonly Token[], at: number): boolean {
  const [given, title, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return givenNames().has(given?.lower ?? '') && after?.capital !== true && !OFFICE_MODIFIERS.has(title?.lower ?? '');
}

/** `the Lima Police Department`, `Lima Police`, `the Andean People's Front`: a word that is of a name only there. */
function opensBody(tokens: readonly Token[], at: number): boolean {
  const [word, after] = [tokens[at]?.lower ?? '', tokens[at + 1]];
  if (word === 'people' && after?.lower === "'s") return isNamePart(tokens[at + 2]);
  if (word === 'police' && !after?.capital) return true;
  return BODY_OPENERS.has(word) && after?.capital === true && ORGANIZATION_WORDS.has(after.lower);
}

/** `Jane May`: after a given name and before no day, a surname. */
function isMonthAfterGiven(tokens: readonly Token[], at: number, next: number): boolean {
  if (tokens[next]?.text !== 'May' || next - at !== 1 || !givenNames().has(tokens[at]?.lower ?? '')) return false;
  return !/^\d/u.test(tokens[next + 1]?.text ?? '');
}

function isLinked({ lower }: Token): boolean {
  return NAME_LINKS.has(lower);
}

const isLink = ofWord(({ lower }) => NAME_LINKS.has(lower) && lower !== 'to' && lower !== 'in' && lower !== 'the');

/** `of`, `for the` and the like go on with the name of an organization only. */
function linkAt(tokens: readonly Token[], at: number, next: number): number {
  const [last, link] = [tokens[next - 1], tokens[next]];
  if (link === undefined || !isLink(link.word) || (last !== undefined && isLegalForm(last.word))) return 0;
  if (joinsFields(tokens, next) || countsMembers(tokens, next)) return 2;
  const run = tokens.slice(at, next);
  if (!run.some((token) => ORGANIZATION_WORDS.has(token.lower))) return 0;
  const fields = fieldsOf(tokens, next);
  if (fields > 0) return fields;
  const article = tokens[next + 1]?.lower === 'the' ? 1 : 0;
  if (link.lower === 'and' && (article > 0 || !run.some(isLinked) || namesBody(tokens, next + 1))) return 0;
  const part = next + 1 + article;
  return isNamePart(tokens[part]) ? 2 + article : Math.max(0, placeEnd(tokens, part) - next);
}

/** `the University of New Orleans`: the index after a place of the lists that begins with a word of no name; 0 for none. */
function placeEnd(tokens: readonly Token[], at: number): number {
  if (!tokens[at]?.capital) return 0;
  const ends = [...listedEndsAt(tokens, at)].filter((end) => end > at + 1);
  return Math.max(
    0,
    ...ends.filter(
      (end) =>
        placesNamed(
          tokens
            .slice(at, end)
            .map(({ text }) => text)
            .join(' '),
        ).length > 0,
    ),
  );
}

/** `the Ministry of Trade, Industry and Energy`: how many tokens tell what it is for; 0 for none. */
function fieldsOf(tokens: readonly Token[], of: number): number {
  if (!PORTFOLIO_BODIES.has(tokens[of - 1]?.lower ?? '')) return 0;
  const end = portfolioEnd(tokens, of);
  return tokens[end - 1]?.capital === true ? end - of : 0;
}

/** `the Justice and Development Party`: whether the word is the first of two fields that a body is called by, though it is a title, too. */
export function opensFields(tokens: readonly Token[], at: number): boolean {
  return joinsFields(tokens, at + 1);
}

/** `the Ways and Means Committee`: what two fields share is the name of a body. */
function joinsFields(tokens: readonly Token[], and: number): boolean {
  const [before, after] = [tokens[and - 1], tokens[and + 1]];
  if (tokens[and]?.lower !== 'and' || !isField(before) || !isField(after)) return false;
  return namesBody(tokens, and + 2);
}

/** `the Group of Seven`. */
function countsMembers(tokens: readonly Token[], of: number): boolean {
  const count = tokens[of + 1];
  return (
    tokens[of - 1]?.text === 'Group' &&
    tokens[of]?.lower === 'of' &&
    count !== undefined &&
    (/^\d{1,2}$/u.test(count.text) || (count.capital && COUNTED.test(count.lower)))
  );
}

function isField(token: Token | undefined): boolean {
  return token?.capital === true && PORTFOLIO_WORDS.has(token.lower);
}

function isNamePart(token: Token | undefined): boolean {
  return token?.capital === true && isWord(token);
}

function isWord(token: Token | undefined): boolean {
  return token !== undefined && isWordOfName(token.word);
}

/** `I'm`, `You've`, `Don't`; no surname as `D'Arcy`. */
const CONTRACTION =
  /^(?:i|you|we|they|he|she|it|that|there|who|what|let|do|does|did|is|was|are|were|wo|ca|could|would|should|has|have|had)n?['’](?:m|ve|re|ll|d|t|s)$/iu;
const isWordOfName = ofWord(
  ({ text, lower }) =>
    /^\p{L}/u.test(text) && !NOT_NAMES.has(lower) && !CONTRACTION.test(text) && !PARTICIPIAL.test(text),
);

const APPENDED = /^(?:[QK]C|[OCM]BE|MEP|FRS|Ph\.?D\.?|\p{Lu}{1,2}\d\p{Lu}?\d?)$/u;
/** `Jane Roe QC`, `Leeds LS1`: whether it stands after a name without being of it. */
export const isAppended = ofWord(({ text }) => APPENDED.test(text));

const SUFFIX = /^[js]r\.?$/u;
const isTitleWord = ofWord(
  ({ lower }) => OFFICE_HEADS.has(lower) || OFFICE_PLURALS.has(lower) || TITLE_ABBREVIATIONS.has(lower),
);

/** Whether a capitalised title such as `President` or `Foreign Minister` begins at the token. */
function isTitleAt(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  if (word === undefined || isTitleWord(word)) return word !== undefined;
  if (isPartisanAt(tokens, at) || abbreviatedOffice(tokens, at) !== null) return true;
  if (!OFFICE_MODIFIERS.has(word.lower)) return false;
  for (let next = at + 1; next < at + 4; next += 1) {
    const later = tokens[next]?.lower ?? '';
    if (OFFICE_HEADS.has(later) || OFFICE_PLURALS.has(later)) return true;
    if (!OFFICE_MODIFIERS.has(later)) return false;
  }
  return false;
}
