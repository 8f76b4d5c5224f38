import { dateAt } from '../dates/date-at.ts';
import type { Memory } from '../names/memory.ts';
import type { Token } from '../text/tokens.ts';
import { listAt } from './list-at.ts';
import { pairAt } from './pair-at.ts';
import { phraseAt } from './phrase-at.ts';
import type { Unit } from './unit.ts';

/** The units of a sentence, in order, without gaps. */
export function unitsOf(tokens: readonly Token[], memory: Memory): readonly Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const unit = unitAt(tokens, at, memory);
    units.push(unit);
    at = unit.next;
  }
  return units;
}

function unitAt(tokens: readonly Token[], at: number, memory: Memory): Unit {
  const date = dateAt(tokens, at);
  if (date !== null) return { form: 'DATE', first: at, next: date.next, expression: date.expression };
  const pair = pairAt(tokens, at, memory);
  if (pair !== null) return { form: 'PHRASES', first: at, next: at + 1, phrases: pair };
  const phrase = phraseAt(tokens, at, memory);
  if (phrase === null) return { form: 'WORD', first: at, next: at + 1, lower: tokens[at]?.lower ?? '' };
  const list = listAt(tokens, phrase, memory);
  return { form: 'PHRASES', first: at, next: list.next, phrases: list.phrases };
}
