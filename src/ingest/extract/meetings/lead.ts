import type { Reading, ReadSentence } from '../reading.ts';
import { isCaption } from './caption.ts';
import { isDateline } from './dateline.ts';

/** The sentence with which the story begins: what it tells is the news; undefined where there is none. */
export function leadOf({ sentences }: Reading): ReadSentence | undefined {
  return sentences.find((sentence) => sentence.role === null && !isDateline(sentence) && !isCaption(sentence));
}
