import type { Memory } from '../names/memory.ts';
import type { Token } from '../text/tokens.ts';
import type { Phrase } from './phrase.ts';
import { phraseAt } from './phrase-at.ts';

/** Coordinated noun phrases: `A`, `A and B`, `A, B and C`. */
export interface PhraseList {
  readonly phrases: readonly Phrase[];
  readonly next: number;
}

/** A longer list is a directory, and is read name by name. */
const MAX_LISTED = 200;

/** The list that the phrase begins: it goes on over commas only where `and` closes it. */
export function listAt(tokens: readonly Token[], first: Phrase, memory: Memory): PhraseList {
  const names = namesOfGroup(tokens, first, memory);
  const phrases: Phrase[] = names === null ? [first] : [...names.phrases];
  let next = names?.next ?? first.next;
  let closed: PhraseList = { phrases: [...phrases], next };
  while (phrases.length < MAX_LISTED) {
    const link = linkAt(tokens, next, phrases.length);
    const last = phrases.at(-1);
    if (link === null || last === undefined) break;
    const phrase = phraseAt(tokens, link.next, memory);
    if (phrase === null || !goTogether(last, phrase)) break;
    phrases.push(phrase);
    next = phrase.next;
    if (link.closes) closed = { phrases: [...phrases], next };
  }
  return phrases.length < MAX_LISTED ? closed : { phrases: [first], next: first.next };
}

function linkAt(
  tokens: readonly Token[],
  at: number,
  members: number,
): { readonly next: number; readonly closes: boolean } | null {
  const word = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.text === ',';
  if (word === 'and' || word === '&' || word === 'plus') return { next: at + 1, closes: true };
  if (word === 'as' && tokens[at + 1]?.lower === 'well' && tokens[at + 2]?.lower === 'as')
    return { next: at + 3, closes: true };
  if (word === ',' && tokens[at + 1]?.lower === 'and') return members > 1 ? { next: at + 2, closes: true } : null;
  if (word === ',') return { next: at + 1, closes: false };
  return before && tokens[at]?.capital ? { next: at, closes: false } : null;
}

function goTogether(a: Phrase, b: Phrase): boolean {
  if (a.kind === 'ANAPHOR') return b.kind === 'PERSON' || b.kind === 'OFFICE' || b.kind === 'NAME';
  if (b.kind === 'ANAPHOR') return false;
  const places = [a, b].filter((phrase) => phrase.kind === 'PLACE' || phrase.kind === 'VENUE').length;
  if (places === 2) return (a.name?.place?.kind === 'COUNTRY') === (b.name?.place?.kind === 'COUNTRY');
  if (places === 0) return true;
  const country = [a, b].find((phrase) => phrase.name?.place?.kind === 'COUNTRY');
  const other = a === country ? b : a;
  return country !== undefined && (other.kind === 'ORGANIZATION' || other.kind === 'GROUP');
}

/** `Senators A and B`, `the three lawmakers, A, B and C`, `the presidents of X and Y – A and B`: the names stand for the group. */
function namesOfGroup(tokens: readonly Token[], group: Phrase, memory: Memory): PhraseList | null {
  if (group.kind !== 'GROUP' || group.office?.plural !== true) return null;
  const setOff = [',', '–', '—', '-', ':', '('].includes(tokens[group.next]?.text ?? '');
  const first = setOff && !group.definite ? null : phraseAt(tokens, setOff ? group.next + 1 : group.next, memory);
  if (first?.kind !== 'PERSON' && first?.kind !== 'NAME') return null;
  const office = first.office ?? { ...group.office, plural: false, country: null };
  const list = listAt(tokens, { ...first, office }, memory);
  if (list.phrases.length < 2) return null;
  const phrases = list.phrases.map((phrase) => ({ ...phrase, first: group.first }));
  return { phrases, next: setOff ? closedAt(tokens, list.next) : list.next };
}

/** A mark that closes what was set off belongs to it. */
function closedAt(tokens: readonly Token[], next: number): number {
  return [',', ')'].includes(tokens[next]?.text ?? '') ? next + 1 : next;
}
