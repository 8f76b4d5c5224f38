import { countryOfDemonym } from '../../../lexicon/index.ts';
import type { Memory } from '../names/memory.ts';
import { type NameFound, nameOf } from '../names/name-at.ts';
import { type Token, tokenOf } from '../text/tokens.ts';
import { ofWord, wordOf } from '../text/word.ts';
import type { Phrase } from './phrase.ts';

const HYPHEN = /[-‐‑–]/u;

const isHyphened = ofWord(({ text }) => HYPHEN.test(text));

/** Parties joined by hyphens (`Trump-Putin`, `US-Russian`, `Putin-Rouhani-Aliyev`), or null where a part is no known name. */
export function pairAt(tokens: readonly Token[], at: number, memory: Memory): readonly Phrase[] | null {
  const token = tokens[at];
  if (token === undefined || !token.capital || !isHyphened(token.word)) return null;
  const parts = partsOf(token);
  if (parts.some((part) => !part.capital)) return null;
  const names = parts.map((part) => known(part, memory));
  if (names.some((name) => name === null)) return null;
  return names.flatMap((name) =>
    name === null
      ? []
      : [
          {
            kind: name.kind === 'DEMONYM' ? ('PLACE' as const) : (name.kind as Exclude<typeof name.kind, 'DEMONYM'>),
            first: at,
            next: at + 1,
            name: { ...name, first: at, next: at + 1 },
            office: null,
            head: '',
            of: [],
            words: name.text,
            definite: false,
          },
        ],
  );
}

function partsOf(token: Token): readonly Token[] {
  let start = token.start;
  return token.text.split(HYPHEN).map((text) => {
    const part = tokenOf(wordOf(text), start);
    start = part.end + 1;
    return part;
  });
}

function known(part: Token, memory: Memory): NameFound | null {
  const country = countryOfDemonym(part.text);
  if (country !== null)
    return { kind: 'DEMONYM', first: 0, next: 1, start: part.start, end: part.end, text: part.text, place: country };
  const name = nameOf(part, memory);
  return name === null || name.kind === 'NAME' || name.kind === 'VENUE' ? null : name;
}
