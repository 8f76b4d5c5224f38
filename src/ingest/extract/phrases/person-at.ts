import { isBodyAcronymAt } from '../names/acronym.ts';
import { isGivenName } from '../names/listed-words.ts';
import { isThingWord, type Memory, textOf } from '../names/memory.ts';
import { type NameFound, nameAt, spanOf } from '../names/name-at.ts';
import { runAt } from '../names/run.ts';
import type { Token } from '../text/tokens.ts';
import { ORGANIZATION_WORDS } from '../words/name-words.ts';
import { TITLE_ABBREVIATIONS } from '../words/office-words.ts';
import { titleAt } from './title-at.ts';

/** The person whom a title names: after a title, a capitalised run is one whatever the lists say. */
export function personAt(tokens: readonly Token[], at: number, memory: Memory): NameFound | null {
  const courtesy = titleAt(tokens, at);
  const from = courtesy !== null && !courtesy.plural && tokens[at]?.capital ? courtesy.next : at;
  const next = isBodyAcronymAt(tokens, from) ? null : runAt(tokens, from);
  if (next === null) return from === at ? null : personAt(tokens, from, memory);
  const words = tokens.slice(from, next);
  if (words.some((token) => ORGANIZATION_WORDS.has(token.lower)) || !/^\p{L}/u.test(words[0]?.text ?? '')) return null;
  if (words.every(isThingWord) || isCountry(nameAt(tokens, from, memory))) return null;
  return { kind: 'PERSON', first: from, next, ...spanOf(words), text: textOf(words), place: null };
}

function isCountry(listed: NameFound | null): boolean {
  return listed?.kind === 'DEMONYM' || (listed?.kind === 'PLACE' && listed.place?.kind === 'COUNTRY');
}

/** `the adviser on the Peace Process Jane Roe`, `the Secretary to the Budget Dr. Ana Lopez`: who is told behind words in capitals that no list knows. */
export function personAfterField(tokens: readonly Token[], at: number, memory: Memory): NameFound | null {
  if (!FIELD_LINKS.test(tokens[at]?.lower ?? '')) return null;
  const from = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  if (opensPerson(tokens, from) || isOffice(tokens, from)) return null;
  for (let next = from; next < from + MAX_FIELD_WORDS && tokens[next]?.capital; next += 1)
    if (opensPerson(tokens, next + 1)) return personAt(tokens, next + 1, memory);
  return null;
}

const FIELD_LINKS = /^(?:on|to|for|of)$/u;
const MAX_FIELD_WORDS = 5;

function opensPerson(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.capital !== true || second?.capital !== true) return false;
  return isGivenName(first.word) || TITLE_ABBREVIATIONS.has(first.lower);
}

/** Whether the words are somebody else's office: `the adviser to Prime Minister Jane Roe`. */
function isOffice(tokens: readonly Token[], at: number): boolean {
  const title = titleAt(tokens, at);
  return title !== null && !TITLE_ABBREVIATIONS.has(tokens[title.next - 1]?.lower ?? '');
}
