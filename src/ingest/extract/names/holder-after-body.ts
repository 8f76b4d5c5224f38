import { isPossessive } from '../phrases/possessive.ts';
import type { Token } from '../text/tokens.ts';
import { ofWord } from '../text/word.ts';
import { NAME_LINKS, ORGANIZATION_WORDS, THING_HEADS, THING_WORDS } from '../words/name-words.ts';
import { PORTFOLIO_BODIES, PORTFOLIO_WORDS } from '../words/portfolio-words.ts';
import { isBodyAcronym, isBodyAcronymAt } from './acronym.ts';
import { isTitleAt, isTitleWord } from './capital-title.ts';
import { isGivenName, isPlaceWord } from './listed-words.ts';
import { isNamePart, isParticle } from './name-part.ts';

/** Names of people have at most so many words. */
const MAX_HOLDER_WORDS = 4;
/** `the leader of the opposition Lakeside Party Jane Roe`. */
const PARTY_CALLINGS =
  /^(?:opposition|ruling|governing|main|rival|far-right|far-left|nationalist|conservative|liberal|centrist)$/u;
const OF_BODY = /^(?:of|for|to|with|at)$/u;
const REGIONS: ReadonlySet<string> = new Set(['state', 'province', 'county', 'district', 'region', 'governorate']);
/** Names of bodies that are words: `Speaker of the House Jane Roe`. */
const CHAMBERS: ReadonlySet<string> = new Set(['house', 'commons', 'lords']);

/** `the president of the National Assembly Jane Roe`: where whoever holds the office is named right after the body. */
export function beginsHolder(tokens: readonly Token[], at: number, next: number): boolean {
  if (isAcronymOfOffice(tokens, at, next)) return isHolder(tokens, next);
  const of = ofBefore(tokens, at);
  if (!OF_BODY.test(tokens[of]?.lower ?? '') || !endsBody(tokens, at, next)) return false;
  const [office, first, second] = [tokens[of - 1], tokens[next], tokens[next + 1]];
  if (first === undefined || second === undefined || !(isNamePart(second) || isParticle(second.word))) return false;
  return isGivenName(first.word) || (office !== undefined && isTitleWord(office.word) && isHolder(tokens, next));
}

/** `CEO ADBX Jane Roe`. */
function isAcronymOfOffice(tokens: readonly Token[], at: number, next: number): boolean {
  const title = tokens[at - 1]?.word;
  return next === at + 1 && title !== undefined && isTitleWord(title) && isBodyAcronymAt(tokens, at);
}

/** Index of what stands before a body, what it is called and whose it is: `of the opposition Lakeside Party`, `of Peru's Ports Authority`. */
function ofBefore(tokens: readonly Token[], at: number): number {
  const called = PARTY_CALLINGS.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
  const owned = isPossessive(tokens[called - 1]) && tokens[called - 2]?.capital ? called - 2 : called;
  return tokens[owned - 1]?.lower === 'the' ? owned - 2 : owned - 1;
}

/** Whether the name of a body may end before the token: `the Ports Authority`, `Lagos State`, `the Bank of Peru`. */
function endsBody(tokens: readonly Token[], at: number, next: number): boolean {
  const [link, last] = [tokens[next - 2], tokens[next - 1]];
  if (last === undefined) return false;
  if (ORGANIZATION_WORDS.has(last.lower) || REGIONS.has(last.lower) || CHAMBERS.has(last.lower)) return true;
  if (isBodyAcronym(last) || endsFields(tokens, at, next)) return true;
  // `the Bank of Peru`, `Radio Peru`.
  const leadsOn = link !== undefined && (NAME_LINKS.has(link.lower) || ORGANIZATION_WORDS.has(link.lower));
  return leadsOn && isPlaceWord(last.word);
}

/** `the Ministry of Finance and Planning Jane Roe`. */
function endsFields(tokens: readonly Token[], at: number, next: number): boolean {
  if (!PORTFOLIO_WORDS.has(tokens[next - 1]?.lower ?? '')) return false;
  return tokens.slice(at, next).some(({ lower }) => PORTFOLIO_BODIES.has(lower));
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
