import type { Token } from '../text/tokens.ts';
import { officeOf } from './office-of.ts';
import type { Phrase } from './phrase.ts';
import { titleAt } from './title-at.ts';
import { wordsOf } from './words-of.ts';

/** `Saudi Arabia's king and crown prince`: another office of the same country or body; null where none stands there. */
export function officeOfTheSame(tokens: readonly Token[], at: number, last: Phrase): Phrase | null {
  const title = last.kind === 'OFFICE' && last.of.length > 0 ? titleAt(tokens, at) : null;
  if (title === null || title.plural || title.common || tokens[title.next]?.capital) return null;
  return {
    ...last,
    first: at,
    next: title.next,
    office: officeOf(title, last.of, false),
    head: title.title.toLowerCase(),
    words: wordsOf(tokens, at, title.next),
  };
}
