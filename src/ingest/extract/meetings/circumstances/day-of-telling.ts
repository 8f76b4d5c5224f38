import type { DateExpression } from '../../dates/date-expression.ts';
import type { Unit } from '../../phrases/unit.ts';
import { wordAt } from '../shapes/word-at.ts';

/** So many units before the meeting, `after` may stand: `after a day of talks with B`. */
const UNITS_AFTER = 6;
/** So many units before the day, somebody says something. */
const UNITS_SAYING = 6;
const AFTER = /^(?:after|following)$/u;
const SAYING =
  /^(?:said|says|told|spoke|speaks|speaking|announced|added|comments?|remarks?|remarked|statement|reporters|conference|announcement|agreed|signed|pledged|warned|urged|promised|came)$/u;
/** What stands between `after` and a meeting that is told there. */
const BREAKS = /^(?:[,;:—–]|and|but|that|who|which|said|says|before|while|when|where)$/u;
/** `After talks with B, A said on Tuesday`: up to the day. */
const SAID_LATER =
  /^(?:(?!(?:and|but|who|which|that|said|before|after) )[^\s,]\S* ){0,6}, (?:\S+ ){0,3}?«[PXH]\d+» (?:later |also )?(?:said|told (?:«G\d+»|a news conference)|announced|warned|urged|called|pledged|promised|agreed)(?: on| late| early)? «D(\d+)»/u;

/** The day on which somebody is said to have spoken right after the meeting that begins at the unit: `A said Tuesday after talks with B`; null where none is told. */
export function dayOfTelling(units: readonly Unit[], first: number, after: string): DateExpression | null {
  const from = afterAt(units, first);
  if (from === null) return null;
  const before = units[from - 1];
  if (before?.form === 'DATE') return isSaid(units, from - 1) ? before.expression : null;
  const later = SAID_LATER.exec(after)?.[1];
  const unit = from === 0 && later !== undefined ? units[Number(later)] : undefined;
  return unit?.form === 'DATE' ? unit.expression : null;
}

/** Index of the `after` whose clause the unit stands in. */
function afterAt(units: readonly Unit[], first: number): number | null {
  for (let index = first - 1; index >= Math.max(0, first - UNITS_AFTER); index -= 1) {
    const word = wordAt(units, index);
    if (AFTER.test(word)) return index;
    if (BREAKS.test(word) || units[index]?.form === 'DATE') return null;
  }
  return null;
}

function isSaid(units: readonly Unit[], day: number): boolean {
  for (let index = day - 1; index >= Math.max(0, day - UNITS_SAYING); index -= 1)
    if (SAYING.test(wordAt(units, index))) return true;
  return false;
}
