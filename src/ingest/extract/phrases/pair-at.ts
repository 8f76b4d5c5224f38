import { countryOfDemonym } from '../../../lexicon/index.ts';
import { isGivenName, kindOfWord } from '../names/listed-words.ts';
import type { Memory } from '../names/memory.ts';
import { type NameFound, nameAt, nameOf } from '../names/name-at.ts';
import { type Token, tokenOf } from '../text/tokens.ts';
import { ofWord, wordOf } from '../text/word.ts';
import type { Phrase } from './phrase.ts';
import { titleAt } from './title-at.ts';

const HYPHEN = /[-‐‑–]/u;

const isHyphened = ofWord(({ text }) => HYPHEN.test(text));

/** `ZANU-PF`: capitals that nobody lists nor introduces are a part of one acronym. */
function isGuess({ kind, text }: NameFound, { word }: Token, { byAcronym }: Memory): boolean {
  return kind === 'ORGANIZATION' && kindOfWord(word) === null && !byAcronym.has(text);
}

/** Parties joined by hyphens (`Trump-Putin`, `US-Russian`, `U.S.-Russian`, `Putin-Rouhani-Aliyev`), or null where a part is no known name. */
export function pairAt(tokens: readonly Token[], at: number, memory: Memory): readonly Phrase[] | null {
  const token = tokens[at];
  if (token === undefined || !token.capital) return null;
  if (!isHyphened(token.word)) return pairOfTokens(tokens, at, memory);
  const parts = partsOf(token);
  if (parts.some((part) => !part.capital)) return null;
  // `Jean-Claude Roe`.
  if (tokens[at + 1]?.capital && parts.every(({ word }) => isGivenName(word))) return null;
  const names = parts.map((part) => known(part, memory));
  return phrasesOf(names, at, at + 1);
}

/** `U.S.-Russian`: the stops of an acronym keep its hyphen apart. Not `U.N.-Arab League envoy`, who is of both. */
function pairOfTokens(tokens: readonly Token[], at: number, memory: Memory): readonly Phrase[] | null {
  const [token, hyphen, other] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (hyphen === undefined || !HYPHEN.test(hyphen.text) || token?.end !== hyphen.start || hyphen.end !== other?.start)
    return null;
  const names = [nameAt(tokens, at, memory), nameAt(tokens, at + 2, memory)];
  const [first, second] = names;
  if (first?.next !== at + 1 || second === undefined || second === null) return null;
  if (titleAt(tokens, second.next) !== null || !names.every(isParty)) return null;
  return phrasesOf(names, at, second.next);
}

function isParty(name: NameFound | null): boolean {
  return name !== null && name.kind !== 'NAME' && name.kind !== 'VENUE';
}

function phrasesOf(names: readonly (NameFound | null)[], first: number, next: number): readonly Phrase[] | null {
  if (names.some((name) => name === null)) return null;
  return names.flatMap((name) =>
    name === null
      ? []
      : [
          {
            kind: name.kind === 'DEMONYM' ? ('PLACE' as const) : (name.kind as Exclude<typeof name.kind, 'DEMONYM'>),
            first,
            next,
            name: { ...name, first, next },
            office: null,
            further: null,
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
  return name === null || !isParty(name) || isGuess(name, part, memory) ? null : name;
}
