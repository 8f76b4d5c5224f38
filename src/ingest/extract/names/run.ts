import { givenNames, isCommonSurname, placesNamed } from '../../../lexicon/index.ts';
import { isPossessive } from '../phrases/possessive.ts';
import type { Token } from '../text/tokens.ts';
import { ofWord } from '../text/word.ts';
import { NAME_LINKS, ORGANIZATION_WORDS } from '../words/name-words.ts';
import { OFFICE_MODIFIERS, TITLE_ABBREVIATIONS } from '../words/office-words.ts';
import { PORTFOLIO_BODIES, PORTFOLIO_WORDS } from '../words/portfolio-words.ts';
import { isTitleAt, isTitleWord, officeEnd } from './capital-title.ts';
import { beginsHolder } from './holder-after-body.ts';
import { countryOfWord, isPlaceWord, listedEndsAt } from './listed-words.ts';
import { isInitialAt, isNamePart, isParticle, isWord, opensInitials } from './name-part.ts';
import { nicknameEnd } from './nickname.ts';
import { portfolioEnd } from './portfolio-end.ts';

/** A name has at most so many words. */
const MAX_RUN = 14;
/** So many words after a possessive, the name of a body ends: `Growers' National Credit Union`. */
const MAX_BODY_WORDS = 4;
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
  if (isBodyOpener(token.word)) return opensBodyName(tokens, at);
  if (opensInitials(tokens, at)) return true;
  if (token.capital)
    return isWord(token) && !isLegalForm(token.word) && (!isTitleAt(tokens, at) || opensFields(tokens, at));
  return opensAsParticle(token.word) && isNamePart(tokens[at + 1]);
}

/** Words that are of a name only where they open that of a body. */
const isBodyOpener = ofWord(({ lower }) => /^(?:all|new|first|one|five|people)$/u.test(lower));
/** Of these, the bodies for which a sentence may open so: `New Dawn Party leaders`, but `New Finance Ministry rules`. */
const PARTIES = /^(?:party|front|movement|alliance|congress|conference|coalition|federation|association)$/u;

/** `the All Andean Congress`, `the New Varo School District`, `People's National Congress`, but `the New European Union rules`. */
export function opensBodyName(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.capital !== true || !isBodyOpener(tokens[at].word)) return false;
  const rest = tokens[at]?.lower === 'people' && isPossessive(tokens[at + 1]) ? at + 2 : at + 1;
  const end = isNamePart(tokens[rest]) ? runAt(tokens, rest) : null;
  if (end === null || listedEndsAt(tokens, at + 1).has(end)) return false;
  const makesBody = ({ lower }: Token) => (at === 0 ? PARTIES.test(lower) : ORGANIZATION_WORDS.has(lower));
  return tokens.slice(rest, end).some(makesBody);
}

const opensAsParticle = ofWord(({ text }) => /^(?:al|el|bin|de|van|von|ul)-?$|^(?:al|el)-\p{Lu}/u.test(text));
const isArticled = ofWord(({ text }) => /^(?:al|el|ul|bin)-\p{Lu}/u.test(text));

/** How many tokens the run goes on by: none, a word, or a link and a word. */
function stepAt(tokens: readonly Token[], at: number, next: number): number {
  const token = tokens[next];
  if (token === undefined || isAppended(token.word)) return 0;
  if (token.capital) return !beginsHolder(tokens, at, next) && continues(tokens, at, next) ? 1 : 0;
  if (joins(tokens, next) || joinsLegalForm(tokens, next)) return 2;
  return (
    nicknamedBy(tokens, at, next) ||
    particlesAt(tokens, next) ||
    (isArticled(token.word) ? 1 : linkAt(tokens, at, next))
  );
}

/** `General Omar "Tiger" Saleh`: how many tokens of a nickname and a surname a name or two goes on by; 0 for none. Single quotation marks and several words need a given name or a title before them. */
function nicknamedBy(tokens: readonly Token[], at: number, next: number): number {
  const [title, surname] = [tokens[at - 1], nicknameEnd(tokens, next)];
  if (surname === next || next - at > 2 || !isNamePart(tokens[surname])) return 0;
  const isPerson = isGiven(tokens[at]) || (title !== undefined && isTitleWord(title.word));
  return isPerson || (/["“]/u.test(tokens[next]?.text ?? '') && surname === next + 3) ? surname + 1 - next : 0;
}

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
  if (!isWord(token))
    return isInitialAt(tokens, next) || opensBody(tokens, next) || isMonthAfterGiven(tokens, at, next);
  // `Martin Luther King Jr.`, `Mercy General Hospital`.
  if (!isTitleAt(tokens, next) || namesLedBody(tokens, next) || SUFFIX.test(after?.lower ?? '')) return true;
  // `Hassan Sheikh Mohamud`: a title that is a name as well, between names.
  if (
    /^(?:sh(?:eikh|eriff|ariff)|sayyid)$/u.test(token?.lower ?? '') &&
    isNamePart(after) &&
    !isTitleAt(tokens, next + 1)
  )
    return true;
  return isSurname(tokens, at, next);
}

/** `Lakeside Party Leader Jane Roe`, `Reef Bank chief Jane Roe`: a word that may open a title, but has a capital as the name has. */
function namesLedBody(tokens: readonly Token[], at: number): boolean {
  const [noun, office] = [tokens[at]?.lower, tokens[at + 1]];
  return noun === 'party' || (noun === 'bank' && office?.capital === false);
}

/** 'King' or 'Bishop' after a given name is a surname, after a second one if it is a common one; before a name, it is a title. */
function isSurname(tokens: readonly Token[], given: number, at: number): boolean {
  const title = tokens[at]?.lower ?? '';
  if (at - given > 2 || tokens[at + 1]?.capital || !(isGiven(tokens[given]) || isTitled(tokens, given))) return false;
  return !OFFICE_MODIFIERS.has(title) && (at - given === 1 || isCommonSurname(title));
}

function isGiven(token: Token | undefined): boolean {
  return givenNames().has(token?.lower ?? '');
}

/** `Mr. Kojo Amu Dame`. */
function isTitled(tokens: readonly Token[], at: number): boolean {
  return TITLE_ABBREVIATIONS.has(tokens[at - 1]?.lower ?? '');
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
  if (tokens[next]?.text !== 'May' || next - at !== 1 || !isGiven(tokens[at])) return false;
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
  return partEnd(tokens, next + 1) - next;
}

/** End of the word or the place, of `the Prime Minister` or `the People`, that the name of a body goes on with after a link; the index before it where none stands there. */
function partEnd(tokens: readonly Token[], after: number): number {
  const part = tokens[after]?.lower === 'the' ? after + 1 : after;
  if (endsName(tokens, after, part)) return after - 1;
  const office = part > after ? officeEnd(tokens, part) : part;
  if (office > part) return office;
  return isMember(tokens[part]) ? part + 1 : Math.max(after - 1, placeEnd(tokens, part));
}

/** `the Union on US television`, `the Ministry of Trade for the Reef Council`: what follows the link is of no name, or another body. */
function endsName(tokens: readonly Token[], after: number, part: number): boolean {
  const [link, token] = [tokens[after - 1]?.lower, tokens[part]];
  if (link === 'on' && token !== undefined && isPlaceOrNationality(token.word)) return true;
  if (link === 'and' && token !== undefined && isTitleWord(token.word)) return true;
  return link === 'for' && part > after && namesBody(tokens, part);
}

const isPlaceOrNationality = ofWord((word) => isPlaceWord(word) || countryOfWord(word) !== null);

/** `the Front for the Defence of the People`. */
function isMember(token: Token | undefined): boolean {
  return isNamePart(token) || token?.text === 'People';
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

/** `the Ways and Means Committee`, `the Millers and Exporters Association`, `the Negotiation and Consultative Committee`: what two fields share is the name of a body. */
function joinsFields(tokens: readonly Token[], and: number): boolean {
  const [before, after] = [tokens[and - 1], tokens[and + 1]];
  if (tokens[and]?.lower !== 'and' || !namesBody(tokens, and + 2)) return false;
  const areMembers = isMemberNoun(before) && isMemberNoun(after) && !isGiven(tokens[and - 2]);
  return areMembers || (isField(before) && isField(after));
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

/** By its ending no surname, but what a body is of. */
function isMemberNoun(token: Token | undefined): boolean {
  return (
    token?.capital === true && /(?:ers|ors|ists|ants|ies|tions?|ments?|ance|ence|tive|ing|ics)$/u.test(token.lower)
  );
}

function isField(token: Token | undefined): boolean {
  return token?.capital === true && PORTFOLIO_WORDS.has(token.lower);
}

const APPENDED = /^(?:[QK]C|[OCM]BE|MEP|FRS|Ph\.?D\.?|\p{Lu}{1,2}\d\p{Lu}?\d?)$/u;
/** `Jane Roe QC`, `Leeds LS1`: whether it stands after a name without being of it. */
export const isAppended = ofWord(({ text }) => APPENDED.test(text));

const SUFFIX = /^[js]r\.?$/u;
