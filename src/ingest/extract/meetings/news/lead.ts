import type { Reading, ReadSentence } from '../../reading.ts';
import { keptForLast } from '../../text/kept-for-last.ts';
import { isTitleCase } from '../../text/title-case.ts';
import { isCaption } from './caption.ts';
import { isDateline } from './dateline.ts';

/** What sets a headline apart from the story. */
const BLANK_LINE = /\n[^\S\n]*\n/u;

/** The sentence with which the story begins: what it tells is the news; undefined where there is none. */
export const leadOf = keptForLast(firstOf);

function firstOf(reading: Reading): ReadSentence | undefined {
  return reading.sentences.find(
    (sentence) =>
      sentence.role === null && !isDateline(sentence) && !isCaption(sentence) && !isHeadline(sentence, reading),
  );
}

/** Whether the sentence is the headline of the story: told so, or the first line, written as one or set apart, before others. */
export function isHeadline({ index, role, start, end }: ReadSentence, { text, sentences }: Reading): boolean {
  if (role !== null) return role === 'HEADING';
  const words = text.slice(start, end).trim();
  if (index !== 0 || sentences.length < 2 || /[.!?]["”]?$/u.test(words)) return false;
  const next = sentences[1]?.start ?? end;
  return isTitleCase(words.split(/\s+/u)) || BLANK_LINE.test(text.slice(end, next));
}
