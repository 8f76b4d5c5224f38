import type { Reading, ReadSentence } from '../reading.ts';
import { keptForLast } from '../text/kept-for-last.ts';
import { isCaption } from './caption.ts';
import { isDateline } from './dateline.ts';

/** The sentence with which the story begins: what it tells is the news; undefined where there is none. */
export const leadOf = keptForLast(firstOf);

function firstOf({ sentences }: Reading): ReadSentence | undefined {
  return sentences.find((sentence) => sentence.role === null && !isDateline(sentence) && !isCaption(sentence));
}
