import type { Phrase } from '../../phrases/phrase.ts';
import type { Unit } from '../../phrases/unit.ts';
import { keptForLast } from '../../text/kept-for-last.ts';
import type { Token } from '../../text/tokens.ts';
import { ofWord, wordOf } from '../../text/word.ts';

/**
 * A sentence as text for the patterns of meetings: words in lower case, each unit that is none as `«X7»`, X its kind and 7 its index.
 * P person, H pronoun, T collective, N name of unknown kind, O organization, G group, X several parties, Y parties joined by hyphens, C country, K countries, L place, V venue, J nationality, D time.
 */
export interface Shape {
  readonly text: string;
  /** Where each unit begins. */
  readonly starts: readonly number[];
}

/** Marks that the patterns don't see. */
const SILENT: ReadonlySet<string> = new Set(['"', '“', '”', '«', '»', '‘', '[', ']', '*', '_']);
const KINDS: Readonly<Record<Phrase['kind'], string>> = {
  PERSON: 'P',
  OFFICE: 'P',
  NAME: 'N',
  ORGANIZATION: 'O',
  GROUP: 'G',
  PLACE: 'L',
  VENUE: 'V',
  ANAPHOR: 'H',
};

/** The shape of a sentence's units. */
export const shapeOf = keptForLast(readShape);

function readShape(units: readonly Unit[], tokens: readonly Token[]): Shape {
  const starts: number[] = [];
  let text = '';
  for (const [index, unit] of units.entries()) {
    const piece = pieceOf(unit, index, tokens);
    starts.push(text.length);
    if (piece !== '') text += `${piece} `;
  }
  return { text, starts };
}

/** Index of the unit to which the character of the shape's text belongs. */
export function unitAt({ starts }: Shape, offset: number): number {
  return lastAtMost(starts, offset);
}

const PLACEHOLDER = /«\p{Lu}(\d+)»/gu;

/** The indexes of the units that the placeholders in a piece of a shape name. */
export function placeholders(piece: string): readonly number[] {
  const indexes: number[] = [];
  for (let found = PLACEHOLDER.exec(piece); found !== null; found = PLACEHOLDER.exec(piece))
    indexes.push(Number(found[1]));
  return indexes;
}

function pieceOf(unit: Unit, index: number, tokens: readonly Token[]): string {
  if (unit.form === 'DATE') return `«D${index}»`;
  if (unit.form === 'WORD') return pieceOfWord(tokens[unit.first]?.word ?? wordOf(unit.lower));
  return `«${letterOf(unit.phrases, tokens)}${index}»`;
}

const pieceOfWord = ofWord(({ lower }) => (SILENT.has(lower) ? '' : lower.replace(/[«»\s]/gu, '')));

function letterOf(phrases: readonly Phrase[], tokens: readonly Token[]): string {
  const [first] = phrases;
  if (first === undefined) return 'J';
  if (phrases.length > 1) return letterOfList(first, phrases);
  if (first.kind === 'ANAPHOR') return first.head.includes(' ') ? 'T' : 'H';
  if (first.kind === 'NAME' && first.definite) return 'O';
  return first.kind === 'PLACE' ? letterOfPlace(first, tokens) : KINDS[first.kind];
}

function letterOfList(first: Phrase, phrases: readonly Phrase[]): string {
  if (phrases.every(({ next }) => next === first.next)) return 'Y';
  if (phrases.some(({ kind }) => kind !== 'PLACE')) return 'X';
  return first.name?.place?.kind === 'COUNTRY' ? 'K' : 'L';
}

function letterOfPlace(phrase: Phrase, tokens: readonly Token[]): string {
  if (phrase.name?.kind === 'DEMONYM') return isNationality(phrase, tokens) ? 'C' : 'J';
  return phrase.name?.place?.kind === 'COUNTRY' ? 'C' : 'L';
}

/** `the Russians`: a plural nationality that no noun follows. */
function isNationality(phrase: Phrase, tokens: readonly Token[]): boolean {
  const last = tokens[phrase.next - 1]?.lower ?? '';
  const following = tokens[phrase.next];
  return (
    last.endsWith('s') &&
    (following === undefined ||
      !/^\p{Ll}/u.test(following.text) ||
      /^(?:in|on|at|and|to|who|have|has|had|will|would|were|are|did|could|may|about|over|for|said|say|then|later|also|pulled|withdrew|\p{Ll}{3,}ed)$/u.test(
        following.lower,
      ))
  );
}

function lastAtMost(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
