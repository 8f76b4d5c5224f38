import type { Memory } from '../names/memory.ts';
import { type NameFound, nameAt } from '../names/name-at.ts';
import type { Token } from '../text/tokens.ts';
import { complementAt } from './complement.ts';
import type { OfficeWords } from './phrase.ts';
import { isDeterminer, isPast, premodifiersAt } from './premodifiers.ts';
import { titleAt } from './title-at.ts';

const CLOSING: ReadonlySet<string> = new Set([',', '.', ')', ';', '—', '–', '']);
const POSITIONS: ReadonlySet<string> = new Set([
  'left',
  'right',
  'center',
  'centre',
  'l',
  'r',
  'c',
  'foreground',
  'background',
  'rear',
  'middle',
]);
const MAX_POSITION_WORDS = 5;
const MAX_TAIL_WORDS = 6;

/** A name set off by commas after a title: `Iran's president, Hassan Rouhani,`. */
export function appositionAt(
  tokens: readonly Token[],
  at: number,
  memory: Memory,
): { readonly name: NameFound; readonly next: number } | null {
  if (tokens[at]?.text !== ',') return null;
  const name = nameAt(tokens, at + 1, memory);
  if (name === null || (name.kind !== 'PERSON' && name.kind !== 'NAME') || name.next - name.first < 2) return null;
  if (!CLOSING.has(tokens[name.next]?.text ?? '')) return null;
  return { name: { ...name, kind: 'PERSON' }, next: closed(tokens, name.next) };
}

/** What follows a name and belongs to its phrase: an office set off by commas, a place in a picture, an acronym in brackets. */
export function afterName(
  tokens: readonly Token[],
  name: NameFound,
  memory: Memory,
): { readonly next: number; readonly office: OfficeWords | null } {
  const bracket = bracketEnd(tokens, name.next);
  const next = name.kind === 'PERSON' || name.kind === 'NAME' ? positionEnd(tokens, bracket) : bracket;
  if (tokens[next]?.text !== ',' || name.kind === 'PLACE' || name.kind === 'DEMONYM') return { next, office: null };
  const age = /^\d{2}$/u.test(tokens[next + 1]?.text ?? '') && tokens[next + 2]?.text === ',' ? next + 2 : next;
  const office = officeAt(tokens, age + 1, memory);
  return office === null ? { next: age === next ? next : age + 1, office: null } : office;
}

function officeAt(
  tokens: readonly Token[],
  at: number,
  memory: Memory,
): { readonly next: number; readonly office: OfficeWords } | null {
  const from = isDeterminer(tokens[at]) ? at + 1 : at;
  const modifiers = premodifiersAt(tokens, from, memory);
  const title = modifiers === null ? null : titleAt(tokens, modifiers.next);
  if (modifiers === null || title === null || title.plural) return null;
  const complement = complementAt(tokens, title.next, memory);
  const end = complement.of.length === 0 ? plainTailEnd(tokens, complement.next) : complement.next;
  if (!CLOSING.has(tokens[end]?.text ?? '')) return null;
  const of = [...modifiers.owners, ...complement.of];
  const country = of.find((owner) => owner.place?.kind === 'COUNTRY')?.place ?? null;
  const body = of.find((owner) => owner.kind === 'ORGANIZATION') ?? null;
  return {
    next: closed(tokens, end),
    office: { title: title.title, plural: false, past: isPast(tokens, at, modifiers.next), country, body },
  };
}

/** `the head of the presidential office`: what an unnamed body adds to a title, in lower case. */
function plainTailEnd(tokens: readonly Token[], at: number): number {
  if (!/^(?:of|for|in|at)$/u.test(tokens[at]?.lower ?? '')) return at;
  for (let next = at + 1; next <= at + MAX_TAIL_WORDS; next += 1) {
    if (CLOSING.has(tokens[next]?.text ?? '')) return next;
    if (tokens[next]?.capital !== false || !/^\p{Ll}/u.test(tokens[next]?.text ?? '')) return at;
  }
  return at;
}

/** A closing comma belongs to the apposition. */
function closed(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === ',' ? at + 1 : at;
}

/** `(L)`, `(ISW)`, `(born 1960)` with one word or two. */
function bracketEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let next = at + 2; next < at + 5; next += 1) if (tokens[next]?.text === ')') return next + 1;
  return at;
}

/** `, left,`, `, third from right,`, `, hidden at left`. */
function positionEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',') return at;
  for (let next = at + 1; next <= at + MAX_POSITION_WORDS; next += 1) {
    if (POSITIONS.has(tokens[next]?.lower ?? '')) return closed(tokens, next + 1);
    if (tokens[next] === undefined || tokens[next]?.text === ',' || tokens[next]?.capital) return at;
  }
  return at;
}
