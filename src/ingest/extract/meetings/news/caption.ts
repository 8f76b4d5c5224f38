import type { ReadSentence } from '../../reading.ts';
import { keptForLast } from '../../text/kept-for-last.ts';

/** How a sentence about a picture begins. */
const OPENING = /^(?:file|in this|from left|left to right|photo)\b/iu;
const POSITIONS: ReadonlySet<string> = new Set(['left', 'right', 'center', 'centre', 'l', 'r', 'c']);

/** Whether the sentence is about a picture: what it shows has happened, and its place and time stand at its end. */
export const isCaption = keptForLast(
  ({ role, tokens }: ReadSentence): boolean =>
    role === 'CAPTION' || OPENING.test(tokens[0]?.text ?? '') || tokens.some((_, index) => isPosition(tokens, index)),
);

/** `, left,`, `(R)`, `, second from right,`. */
function isPosition(tokens: ReadSentence['tokens'], index: number): boolean {
  if (!POSITIONS.has(tokens[index]?.lower ?? '')) return false;
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  const opened =
    before?.text === ',' || before?.text === '(' || (before?.lower === 'from' && tokens[index - 3]?.text === ',');
  return opened && (next?.text === ',' || next?.text === ')');
}
