import type { Phrase } from '../../phrases/phrase.ts';
import type { Unit } from '../../phrases/unit.ts';
import { wordAt } from '../shapes/word-at.ts';

const LINKS = /^(?:in|at|on|near|during)$/u;

/** Index after the days, and places with a preposition, that stand there in a row. */
export function circumstancesEnd(units: readonly Unit[], from: number): number {
  let at = from;
  for (;;) {
    const isLinked = LINKS.test(wordAt(units, at));
    const unit = units[isLinked ? at + 1 : at];
    const isTold = unit?.form === 'DATE' || (isLinked && unit?.form === 'PHRASES' && unit.phrases.every(isPlace));
    if (!isTold) return at;
    at += isLinked ? 2 : 1;
  }
}

function isPlace({ kind }: Phrase): boolean {
  return kind === 'PLACE' || kind === 'VENUE';
}
