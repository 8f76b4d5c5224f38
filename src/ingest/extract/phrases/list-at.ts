import type { Memory } from '../names/memory.ts';
import { memoized } from '../text/memoized.ts';
import type { Token } from '../text/tokens.ts';
import { COUNTS } from '../words/calendar.ts';
import { asideEnd } from './list-aside.ts';
import { officeOfTheSame } from './office-of-the-same.ts';
import type { OfficeWords, Phrase } from './phrase.ts';
import { phraseAt } from './phrase-at.ts';

/** Coordinated noun phrases: `A`, `A and B`, `A, B and C`. */
export interface PhraseList {
  readonly phrases: readonly Phrase[];
  readonly next: number;
}

const JOINING: ReadonlySet<string> = new Set(['and', '&', 'plus']);
const SETTING_OFF: ReadonlySet<string> = new Set([',', '–', '—', '-', ':', '(']);
const COUNTRIES_SET_OFF: ReadonlySet<string> = new Set(['–', '—', '-', ':', '(']);
/** Those of whom the names of states may follow without a mark. */
const STATES: ReadonlySet<string> = new Set(['allies', 'partners', 'neighbors', 'neighbours', 'powers', 'members']);
/** Fewer are no list of who a group is. */
const LEAST_COUNTRIES = 3;
const LEAST_JOINED = 2;
/** A longer list is a directory, and is read name by name. */
const MAX_LISTED = 200;
const MAX_BRACKET_WORDS = 8;
/** `and a whole slew of other ministers`. */
const MAX_WORDS_BEFORE_OTHERS = 5;

/** The list that the phrase begins: it goes on over commas only where `and` closes it. */
export function listAt(tokens: readonly Token[], first: Phrase, memory: Memory): PhraseList {
  const alone: PhraseList = { phrases: [first], next: first.next };
  const begun = namesOfGroup(tokens, first, memory) ?? countriesOfGroup(tokens, first, memory) ?? alone;
  const end = { last: begun.phrases.at(-1) ?? first, next: begun.next, several: begun.phrases.length > 1 };
  const more = isSource(tokens, first) && tokens[end.next]?.text === ',' ? null : membersAfter(tokens, end, memory);
  if (begun.phrases.length + (more?.count ?? 0) >= MAX_LISTED) return alone;
  const phrases = [...begun.phrases];
  let next = begun.next;
  for (let member = more; member !== null && member.closed > 0; member = member.rest) {
    phrases.push(member.phrase);
    next = member.phrase.next;
  }
  return namedBehind(tokens, phrases, memory) ?? { phrases: withoutGroupNamed(phrases, tokens), next };
}

/** `According to the ministry, A and B met`: who says it is not of those who do. */
function isSource(tokens: readonly Token[], { first }: Phrase): boolean {
  return [1, 2].some((back) => tokens[first - back]?.lower === 'to' && tokens[first - back - 1]?.lower === 'according');
}

/** `X and his Danish and Swedish counterparts, A and B`: the names that stand for the group with which a list ends, and for the nationalities that share it; null where none do. */
function namedBehind(tokens: readonly Token[], phrases: readonly Phrase[], memory: Memory): PhraseList | null {
  const group = phrases.length > 1 ? phrases.at(-1) : undefined;
  if (group === undefined) return null;
  const sharing = sharingOf(phrases, phrases.length - 1);
  const named = namesOfGroup(tokens, group, memory, sharing);
  if (named !== null) return { phrases: [...phrases.slice(0, -1 - sharing), ...named.phrases], next: named.next };
  const countries = countriesOfGroup(tokens, group, memory);
  return countries && { phrases: [...phrases.slice(0, -1), ...countries.phrases], next: countries.next };
}

function isNationality(phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'PLACE' && phrase.name?.kind === 'DEMONYM';
}

/** `X and three ministers, A, B and C`: without the group, where the people who end the list are its members. */
function withoutGroupNamed(phrases: readonly Phrase[], tokens: readonly Token[]): readonly Phrase[] {
  const at = phrases.findIndex(({ kind, office }) => kind === 'GROUP' && office?.plural === true);
  const [group, behind] = [phrases[at], phrases.slice(at + 1)];
  if (group === undefined || behind.length < 2 || !behind.every(isPerson)) return phrases;
  const sharing = sharingOf(phrases, at);
  const isNamed = behind.length === membersOf(group, tokens) + sharing && at + sharing > 0;
  return isNamed ? [...phrases.slice(0, at - sharing), ...behind] : phrases;
}

/** How many nationalities before the group at the place share it: `Danish and Swedish ministers`. */
function sharingOf(phrases: readonly Phrase[], group: number): number {
  let first = group;
  while (first > 0 && isNationality(phrases[first - 1])) first -= 1;
  return group - first;
}

function isPerson({ kind }: Phrase): boolean {
  return kind === 'PERSON' || kind === 'NAME';
}

/** A further member of a list, with those after it. */
interface Member {
  readonly phrase: Phrase;
  readonly rest: Member | null;
  /** How many there are, this one counted, and up to the last one that `and` closes; 0 where none does. */
  readonly count: number;
  readonly closed: number;
}

/** Where a list has got to: its last member, the token after it, and whether it has more than one. */
interface End {
  readonly last: Phrase;
  readonly next: number;
  readonly several: boolean;
}

/** The members that go on after those. */
function membersAfter(tokens: readonly Token[], { last, next, several }: End, memory: Memory): Member | null {
  const link = linkAt(tokens, bracketEnd(tokens, next), several);
  const phrase =
    link === null ? null : (phraseAt(tokens, link.next, memory) ?? officeOfTheSame(tokens, link.next, last));
  if (link === null || phrase === null) return null;
  const rest = restAfter(tokens, next, phrase, link.next, memory);
  // `X and her Danish and Swedish counterparts`.
  const sharesGroup =
    isNationality(phrase) && rest !== null && (isNationality(rest.phrase) || rest.phrase.kind === 'GROUP');
  if (!sharesGroup && !goTogether(last, phrase)) return null;
  const closes = link.closes || isWithOthers(tokens, phrase.next);
  const closed = rest !== null && rest.closed > 0 ? rest.closed + 1 : Number(closes);
  return { phrase, rest, count: 1 + (rest?.count ?? 0), closed };
}

/** The members after one: none where a semicolon led to it and none goes on, as in `A, the mayor; B, the judge; and C`. */
function restAfter(tokens: readonly Token[], at: number, member: Phrase, from: number, memory: Memory): Member | null {
  return isSemicolon(tokens, at) && !isSemicolon(tokens, member.next) ? null : membersAfterOneAt(tokens, from, memory);
}

function isSemicolon(tokens: readonly Token[], at: number): boolean {
  return tokens[bracketEnd(tokens, at)]?.text === ';';
}

/** `the leaders of the Diet (the country's parliament), and B`: index after what brackets say of a member; the index itself where they say nothing. */
function bracketEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let next = at + 2; next <= at + MAX_BRACKET_WORDS; next += 1) if (tokens[next]?.text === ')') return next + 1;
  return at;
}

/** `A, B and others`, `A, B and a number of other ministers`, `A, B, among others`: whether the list ends there, with more who are not told. */
function isWithOthers(tokens: readonly Token[], at: number): boolean {
  const from = tokens[at]?.text === ',' ? at + 1 : at;
  const link = tokens[from]?.lower;
  if (link !== 'and' && link !== 'among') return false;
  const first = tokens[from + 1]?.lower ?? '';
  const reach = /^(?:an?|several|many|some|various|dozens|scores)$/u.test(first) ? MAX_WORDS_BEFORE_OTHERS : 2;
  for (let on = 1; on <= reach; on += 1) if (/^others?$/u.test(tokens[from + on]?.lower ?? '')) return true;
  return false;
}

/** The members after the one that begins at the token and is not the first: read once, for a list without an end is looked into from each of its members. */
const membersAfterOneAt = memoized((tokens: readonly Token[], at: number, memory: Memory): Member | null => {
  const last = phraseAt(tokens, at, memory);
  return last === null ? null : membersAfter(tokens, { last, next: last.next, several: true }, memory);
});

function linkAt(
  tokens: readonly Token[],
  at: number,
  several: boolean,
): { readonly next: number; readonly closes: boolean } | null {
  const word = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.text === ',';
  const closing = closingEnd(tokens, at) ?? (word === ',' ? asWellAsEnd(tokens, at + 1) : null);
  if (closing !== null) return { next: closing, closes: true };
  if (word === ',' && tokens[at + 1]?.lower === 'and')
    return several ? { next: asideEnd(tokens, at + 2), closes: true } : null;
  if (word === ',' || word === ';') return { next: at + 1, closes: false };
  return before && opensMember(tokens[at]) ? { next: at, closes: false } : null;
}

/** Behind a comma that belongs to the member before: a name, or the office of whoever is named next. */
function opensMember(token: Token | undefined): boolean {
  return token?.capital === true || token?.lower === 'the';
}

/** End of the words that join the last one of a list; null where none stand there. */
function closingEnd(tokens: readonly Token[], at: number): number | null {
  const joining = tokens[at]?.text === ';' ? at + 1 : at;
  return JOINING.has(tokens[joining]?.lower ?? '') ? asideEnd(tokens, joining + 1) : asWellAsEnd(tokens, at);
}

function asWellAsEnd(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.lower !== 'as' || tokens[at + 1]?.lower !== 'well') return null;
  return tokens[at + 2]?.lower === 'as' ? at + 3 : null;
}

function goTogether(a: Phrase, b: Phrase): boolean {
  if (a.kind === 'ANAPHOR')
    return (
      b.kind === 'PERSON' || b.kind === 'OFFICE' || b.kind === 'NAME' || (b.kind === 'GROUP' && /^s?he$/u.test(a.head))
    );
  if (b.kind === 'ANAPHOR') return false;
  const places = [a, b].filter((phrase) => phrase.kind === 'PLACE' || phrase.kind === 'VENUE').length;
  if (places === 2) return (a.name?.place?.kind === 'COUNTRY') === (b.name?.place?.kind === 'COUNTRY');
  if (places === 0) return true;
  const country = [a, b].find((phrase) => phrase.name?.place?.kind === 'COUNTRY');
  const other = a === country ? b : a;
  return country !== undefined && (other.kind === 'ORGANIZATION' || other.kind === 'GROUP');
}

/** `Senators A and B`, `the three lawmakers, A, B and C`, `the presidents of X and Y – A and B`: the names stand for the group, which so many nationalities before it share. */
function namesOfGroup(tokens: readonly Token[], group: Phrase, memory: Memory, sharing = 0): PhraseList | null {
  if (group.kind !== 'GROUP' || group.office?.plural !== true) return null;
  const setOff = SETTING_OFF.has(tokens[group.next]?.text ?? '');
  const list = namesFrom(tokens, setOff ? group.next + 1 : group.next, group.office, memory);
  if (list === null || (setOff && !group.definite && list.phrases.length !== membersOf(group, tokens) + sharing))
    return null;
  const phrases = list.phrases.map((phrase) => ({ ...phrase, first: group.first }));
  return { phrases, next: setOff ? closedAt(tokens, list.next) : list.next };
}

/** `the six powers – A, B, C and D –`, `its allies A and B`: the countries stand for the group. */
function countriesOfGroup(tokens: readonly Token[], group: Phrase, memory: Memory): PhraseList | null {
  if (group.kind !== 'GROUP' && group.kind !== 'ORGANIZATION') return null;
  const at = marksEnd(tokens, group.next);
  const isSetOff = at > group.next;
  const list = isSetOff || STATES.has(group.head) ? countriesAt(tokens, at, memory) : null;
  if (list === null || list.phrases.length < (isSetOff ? LEAST_COUNTRIES : LEAST_JOINED)) return null;
  const phrases = list.phrases.map((phrase) => ({ ...phrase, first: group.first }));
  return { phrases, next: marksEnd(tokens, list.next, ')') };
}

function countriesAt(tokens: readonly Token[], at: number, memory: Memory): PhraseList | null {
  const first = phraseAt(tokens, at, memory);
  const list = first !== null && isCountry(first) ? listAt(tokens, first, memory) : null;
  return list?.phrases.every(isCountry) ? list : null;
}

function marksEnd(tokens: readonly Token[], from: number, closing = ''): number {
  let at = from;
  for (let mark = tokens[at]?.text ?? ''; COUNTRIES_SET_OFF.has(mark) || (mark !== '' && mark === closing); ) {
    at += 1;
    mark = tokens[at]?.text ?? '';
  }
  return at;
}

function isCountry({ kind, name }: Phrase): boolean {
  return kind === 'PLACE' && name?.kind === 'PLACE' && name.place?.kind === 'COUNTRY';
}

/** Two names or more that share the office, from the token on. */
function namesFrom(tokens: readonly Token[], at: number, shared: OfficeWords, memory: Memory): PhraseList | null {
  const first = phraseAt(tokens, at, memory);
  if (first === null || !isPerson(first)) return null;
  const office = first.office ?? { ...shared, plural: false, country: null };
  const list = listAt(tokens, { ...first, office }, memory);
  return list.phrases.length < 2 ? null : list;
}

/** How many names can stand for the group: as many as it counts, or has countries; 0 where it tells neither. */
function membersOf({ first, of }: Phrase, tokens: readonly Token[]): number {
  return COUNTS.get(tokens[first]?.lower ?? '') ?? of.length;
}

/** A mark that closes what was set off belongs to it. */
function closedAt(tokens: readonly Token[], next: number): number {
  return [',', ')'].includes(tokens[next]?.text ?? '') ? next + 1 : next;
}
