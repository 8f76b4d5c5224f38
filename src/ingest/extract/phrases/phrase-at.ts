import type { Memory } from '../names/memory.ts';
import { textOf } from '../names/memory.ts';
import { type NameFound, nameAt, spanOf } from '../names/name-at.ts';
import { runAt } from '../names/run.ts';
import { memoized } from '../text/memoized.ts';
import type { Token } from '../text/tokens.ts';
import { ORGANIZATION_WORDS } from '../words/name-words.ts';
import { COURTESIES } from '../words/office-words.ts';
import { anaphorAt } from './anaphor-at.ts';
import { afterName, appositionAt } from './apposition.ts';
import { complementAt } from './complement.ts';
import { ministryAt } from './ministry-at.ts';
import type { OfficeWords, Phrase } from './phrase.ts';
import { isPossessive } from './possessive.ts';
import { isDefinite, isDeterminer, premodifiersAt } from './premodifiers.ts';
import { titleAt } from './title-at.ts';

const CONTAINERS: ReadonlySet<string> = new Set([
  'group',
  'number',
  'series',
  'handful',
  'dozens',
  'gathering',
  'couple',
  'team',
  'delegation',
]);

/** The noun phrase about a party or a place that begins at the token, or null. */
export const phraseAt = memoized(readPhrase);

function readPhrase(tokens: readonly Token[], at: number, memory: Memory): Phrase | null {
  const anaphor = anaphorAt(tokens, at);
  if (anaphor !== null) return anaphor;
  let head = at;
  while (head < at + 2 && isDeterminer(tokens[head])) head += 1;
  // 'The Hague': the article is a part of the name.
  const whole = head > at && tokens[at]?.text === 'The' && at > 0 ? nameAt(tokens, at, memory) : null;
  if (whole !== null && whole.next > head) return named(tokens, at, whole, null, memory);
  const ministry = ministryAt(tokens, head, memory);
  if (ministry !== null) return named(tokens, at, ministry, null, memory);
  const contained = containedAt(tokens, head, memory);
  if (contained !== null) return { ...contained, first: at };
  const modifiers = premodifiersAt(tokens, head, memory);
  if (modifiers !== null) return headed(tokens, at, head, modifiers.next, modifiers.owners, memory);
  const name = nameAt(tokens, head, memory);
  return name === null ? null : named(tokens, at, name, null, memory);
}

/** `a group of African diplomats`: the people, not their number. */
function containedAt(tokens: readonly Token[], at: number, memory: Memory): Phrase | null {
  if (!CONTAINERS.has(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'of') return null;
  const inner = phraseAt(tokens, at + 2, memory);
  return inner?.kind === 'GROUP' ? inner : null;
}

/** A phrase whose head is a title or a group noun, with the name that may follow it. */
function headed(
  tokens: readonly Token[],
  first: number,
  body: number,
  head: number,
  owners: readonly NameFound[],
  memory: Memory,
): Phrase | null {
  const title = titleAt(tokens, head);
  const definite =
    isDefinite(tokens[first]) ||
    (owners.length > 0 && first === body) ||
    owners.some((owner) => isPossessive(tokens[owner.next]));
  const next = title?.next ?? head + 1;
  const complement = complementAt(tokens, next, memory);
  const of = [...owners.filter(isOwner), ...complement.of];
  if (title === null || title.plural) {
    if (of.length === 0 && !definite && first === head && !tokens[next - 1]?.lower.endsWith('s')) return null;
    const end = complement.next;
    return {
      kind: 'GROUP',
      first,
      next: end,
      name: null,
      office: title === null ? null : officeOf(title, of),
      head: tokens[next - 1]?.lower ?? '',
      of,
      words: wordsOf(tokens, body, end),
      definite,
    };
  }
  const office = COURTESIES.has(title.title.toLowerCase()) ? null : officeOf(title, of);
  const person = personAt(tokens, title.next, memory);
  if (person !== null) return named(tokens, first, person, office, memory);
  const inner = tokens[title.next]?.capital ? phraseAt(tokens, title.next, memory) : null;
  if (inner?.kind === 'PERSON') return { ...inner, first };
  const apposition = appositionAt(tokens, complement.next, memory);
  if (apposition !== null) return { ...named(tokens, first, apposition.name, office, memory), next: apposition.next };
  if (office === null || (of.length === 0 && first === head)) return null;
  return {
    kind: 'OFFICE',
    first,
    next: complement.next,
    name: null,
    office,
    head: title.title.toLowerCase(),
    of,
    words: wordsOf(tokens, body, complement.next),
    definite,
  };
}

function named(
  tokens: readonly Token[],
  first: number,
  name: NameFound,
  office: OfficeWords | null,
  memory: Memory,
): Phrase {
  const { next, office: later } = afterName(tokens, name, memory);
  const kind = name.kind === 'DEMONYM' ? 'PLACE' : name.kind;
  return {
    kind,
    first,
    next,
    name,
    office: office ?? later,
    head: '',
    of: [],
    words: name.text,
    definite: isDefinite(tokens[first]),
  };
}

/** The person whom a title names: after a title, a capitalised run is one whatever the lists say. */
function personAt(tokens: readonly Token[], at: number, memory: Memory): NameFound | null {
  const courtesy = titleAt(tokens, at);
  const from = courtesy !== null && !courtesy.plural && tokens[at]?.capital ? courtesy.next : at;
  const next = runAt(tokens, from);
  if (next === null) return from === at ? null : personAt(tokens, from, memory);
  const words = tokens.slice(from, next);
  if (words.some((token) => ORGANIZATION_WORDS.has(token.lower)) || !/^\p{L}/u.test(words[0]?.text ?? '')) return null;
  const listed = nameAt(tokens, from, memory);
  if (listed?.kind === 'PLACE' && listed.place?.kind === 'COUNTRY') return null;
  if (listed?.kind === 'DEMONYM') return null;
  return { kind: 'PERSON', first: from, next, ...spanOf(words), text: textOf(words), place: null };
}

function officeOf(title: { readonly title: string; readonly plural: boolean }, of: readonly NameFound[]): OfficeWords {
  const country = of.find((owner) => owner.place?.kind === 'COUNTRY')?.place ?? null;
  return { ...title, country, body: of.find((owner) => owner.kind === 'ORGANIZATION') ?? null };
}

function isOwner(name: NameFound): boolean {
  return name.kind !== 'NAME' && name.kind !== 'PERSON';
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (const [index, token] of tokens.slice(from, to).entries()) {
    const before = tokens[from + index - 1];
    text += index > 0 && before !== undefined && token.start > before.end ? ` ${token.text}` : token.text;
  }
  return text;
}
