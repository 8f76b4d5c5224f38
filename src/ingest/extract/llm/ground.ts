import type { Span } from '../../../graph/index.ts';
import type { PlaceEntry } from '../../../lexicon/index.ts';
import type { Reading } from '../reading.ts';
import { countriesIn } from './country-in.ts';
import { type KnownEntity, knownEntities } from './known-entities.ts';
import { findIn, passageOf } from './passage.ts';
import type { Window } from './windows.ts';
import { wordSet } from './word-set.ts';

/** What the model's answer about one window is held against: the text that it was sent, and what the rules read in the article. */
export interface Ground {
  readonly reading: Reading;
  /** Words and numbers of the window. */
  readonly words: ReadonlySet<string>;
  readonly known: KnownEntity;
  /** Where the words stand in the window, if only in capitals; null where they don't. */
  find(words: string): Span | null;
  /** Where the window first names the country or makes an adjective of it; null where it doesn't. */
  findCountry(country: PlaceEntry): Span | null;
  /** What stands at the span, in the article's own letters. */
  textAt(span: Span): string;
}

/** The grounds for the windows of an article. */
export function groundsOf(reading: Reading, windows: readonly Window[]): readonly Ground[] {
  const known = knownEntities(reading);
  return windows.map((window) => groundOf(reading, window, known));
}

function groundOf(reading: Reading, { passages, text }: Window, known: KnownEntity): Ground {
  const searched = passages.map((span) => passageOf(reading.text, span));
  const textAt = ({ start, end }: Span): string => reading.text.slice(start, end);
  let countries: ReadonlyMap<string, Span> | undefined;
  return {
    reading,
    words: wordSet(text),
    known,
    textAt,
    find: (words) => findIn(searched, words) ?? findIn(searched, words.toUpperCase()),
    findCountry({ key }) {
      countries ??= firstCountries(passages, textAt);
      return countries.get(key) ?? null;
    },
  };
}

function firstCountries(passages: readonly Span[], textAt: (span: Span) => string): ReadonlyMap<string, Span> {
  const first = new Map<string, Span>();
  for (const passage of passages)
    for (const { country, offset, length } of countriesIn(textAt(passage))) {
      const start = passage.start + offset;
      if (!first.has(country.key)) first.set(country.key, { start, end: start + length });
    }
  return first;
}
