import type { ReadSentence } from '../../reading.ts';
import { CALLED_WORD } from '../../words/follow-up-words.ts';
import { wordAt } from '../shapes/word-at.ts';
import type { Match } from './match.ts';

/** `last met`, `their previous meeting`; what somebody did `after earlier meeting B` is news as well. */
const ANOTHER =
  /\b(?:last|first|previous(?:ly(?! un))?|(?<!after )earlier|once) (?:\S+ )?$|\ba (?:second|third|separate|further|follow-up) (?:, )?(?:\S+ )?$/u;
const FIRST = /\b(?:his|her|its|their|the) first (?:\S+ )?$/u;
/** `This is the first meeting between A and B`. */
const THE_NEWS = /\b(?:this|it) (?:is|was) (?:also )?(?:the|their) first (?:\S+ )?$/u;
const ANOTHER_MATCHED =
  /\b(?:last|previous|earlier) (?:\S+ )?(?:meeting|talks|summit|encounter|call|conversation)\b|\b(?:reconvenes?|(?:meet|talk|sit down|come together) again)\b/u;

/** Whether the words before say that it is another meeting than the news: `they last met`, `a second meeting`; not `held his first talks`. */
export function isAnotherOne({ telling, matched, after }: Match, before: string, { units }: ReadSentence): boolean {
  if (ANOTHER_MATCHED.test(`${matched} ${/^again\b/u.exec(after)?.[0] ?? ''}`)) return true;
  if (!ANOTHER.test(before) || THE_NEWS.test(before)) return false;
  return !(FIRST.test(before) && CALLED_WORD.test(wordAt(units, telling)));
}
