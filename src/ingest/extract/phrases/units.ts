import { dateAt } from '../dates/date-at.ts';
import type { Memory } from '../names/memory.ts';
import type { Token } from '../text/tokens.ts';
import { listAt } from './list-at.ts';
import { pairAt } from './pair-at.ts';
import { phraseAt } from './phrase-at.ts';
import { isDeterminer } from './premodifiers.ts';
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
  if (isDeterminer(tokens[at]) && pairAt(tokens, at + 1, memory) !== null) return word(tokens, at);
  const phrase = phraseAt(tokens, at, memory);
  if (phrase === null) return word(tokens, at);
  const list = listAt(tokens, phrase, memory);
  return { form: 'PHRASES', first: at, next: list.next, phrases: list.phrases };
}

function word(tokens: readonly Token[], at: number): Unit {
  return { form: 'WORD', first: at, next: at + 1, lower: tokens[at]?.lower ?? '' };
}
