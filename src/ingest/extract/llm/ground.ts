import type { EntityKind, Span } from '../../../graph/index.ts';
import { countryOfDemonym, fold, type PlaceEntry, placesNamed } from '../../../lexicon/index.ts';
import type { Reading } from '../reading.ts';
import { findIn, type Passage, passageOf } from './passage.ts';
import type { Window } from './windows.ts';

/** What the model's answer about one window is held against: the text that it was sent, and what the rules read in the article. */
export interface Ground {
  readonly reading: Reading;
  /** Folded words and numbers of the window. */
  readonly words: ReadonlySet<string>;
  /** Where the words stand in the window; null where they don't. */
  find(words: string): Span | null;
  /** What stands at the span, in the article's own letters. */
  textAt(span: Span): string;
  /** The entity of one of these kinds that the rules read at the span or under that name; null where there is none. */
  known(name: string, span: Span, kinds: readonly EntityKind[]): number | null;
}

/** Titles and more may stand before a name, but not what makes it somebody else: `the wife of`. */
const BEFORE_NAME = /(?:^|[\s.])\p{Lu}[^\s]*\s+$/u;

/** The grounds for the windows of an article. */
export function groundsOf(reading: Reading, windows: readonly Window[]): readonly Ground[] {
  const { text } = reading;
  const { drafts } = reading.registry;
  const byForm = new Map<string, number[]>();
  const byEnd = new Map<number, { readonly draft: number; readonly start: number }>();
  for (const [draft, { forms, mentions }] of drafts.entries()) {
    for (const form of forms) byForm.set(fold(form), [...(byForm.get(fold(form)) ?? []), draft]);
    for (const { start, end } of mentions) byEnd.set(end, { draft, start });
  }
  const isOf = (draft: number, kinds: readonly EntityKind[]): boolean =>
    kinds.some((kind) => kind === drafts[draft]?.kind);

  /** The person whose name ends what was copied with a title. */
  function personAtEnd({ start, end }: Span): number | null {
    const mention = byEnd.get(end);
    if (mention === undefined || mention.start < start || !isOf(mention.draft, ['Person'])) return null;
    return mention.start === start || BEFORE_NAME.test(text.slice(start, mention.start)) ? mention.draft : null;
  }

  function known(name: string, span: Span, kinds: readonly EntityKind[]): number | null {
    const named = (byForm.get(fold(name)) ?? []).find((draft) => isOf(draft, kinds));
    return named ?? (kinds.includes('Person') ? personAtEnd(span) : null);
  }

  return windows.map((window) => {
    const passages: readonly Passage[] = window.passages.map((span) => passageOf(text, span));
    return {
      reading,
      words: wordsOf(window.text),
      find: (words) => findIn(passages, words),
      textAt: ({ start, end }) => text.slice(start, end),
      known,
    };
  });
}

/** The folded words and numbers of a text. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}+|\p{N}+/gu));
}

/** Whether words are the name of somebody or something: the first and the last of them begin as names do. */
export function isName(words: string): boolean {
  const [first = '', ...rest] = words.split(/\s+/u);
  return [first, rest.at(-1) ?? first].every((word) => /^["'“‘(]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(word));
}

/** Words that link names, and so are part of no one person's. */
const LINKING = /\s(?:of|the|and|for|to|in|on|at|with|an?|by|from|or)\s/u;

/** Whether a name can be that of one person. */
export function isPersonName(words: string): boolean {
  return isName(words) && !LINKING.test(words);
}

const MOST_WORDS_OF_COUNTRY = 4;

/** The first country that the words name or make an adjective of, and where in them: `South Korean officials`. */
export function countryIn(
  words: string,
): { readonly country: PlaceEntry; readonly offset: number; readonly length: number } | null {
  const starts = [...words.matchAll(/\S+/gu)];
  for (const [index, { index: offset }] of starts.entries()) {
    for (let count = Math.min(MOST_WORDS_OF_COUNTRY, starts.length - index); count > 0; count -= 1) {
      const last = starts[index + count - 1];
      const piece = words
        .slice(offset, (last?.index ?? offset) + (last?.[0].length ?? 0))
        .replace(/['’]s?$|[,.;:]$/u, '');
      const country = countryNamed(piece);
      if (country !== null) return { country, offset, length: piece.length };
    }
  }
  return null;
}

function countryNamed(words: string): PlaceEntry | null {
  if (!/^\p{Lu}/u.test(words)) return null;
  return placesNamed(words).find(({ kind }) => kind === 'COUNTRY') ?? countryOfDemonym(words);
}
