import type { Phrase } from '../../phrases/phrase.ts';
import type { Unit } from '../../phrases/unit.ts';
import { circumstancesAfter } from '../circumstances/circumstances.ts';
import type { Around } from '../circumstances/circumstances-around.ts';
import { circumstancesEnd } from '../circumstances/circumstances-end.ts';
import type { Match } from '../matches/match.ts';
import { wordAt } from '../shapes/word-at.ts';

/** What was matched, told of others or once more, with where and when that was. */
export interface FurtherMatch {
  readonly match: Match;
  readonly around: Around;
}

const SAME_SUBJECT = /^(?:then|later|also|and)$/u;
/** What may follow where the circumstances end: else what was taken for a party is the subject of what comes. */
const OVER = /^(?:[.,;:)]|and|before|after|to|for|as|while|ahead|where)$/u;
const MOST = 4;

/** `met A in Rome on Monday and B in Paris on Tuesday`, `met on Monday, and again on Friday`: each but the first with a place or a day of its own. */
export function furtherMatches(match: Match, units: readonly Unit[]): readonly FurtherMatch[] {
  const further: FurtherMatch[] = [];
  let at = circumstancesEnd(units, match.last + 1);
  if (at === match.last + 1) return further;
  while (further.length < MOST) {
    const start = afterLink(units, at);
    const parties = start === null ? null : partiesAt(match, units, start);
    if (start === null || parties === null) break;
    const end = circumstancesEnd(units, start + 1);
    if (end === start + 1 || !isOver(units, end)) break;
    const around = { ...circumstancesAfter(units, { from: start + 1, to: end }), earlier: null };
    further.push({ match: { ...match, parties, last: start, after: '' }, around });
    at = end;
  }
  return further;
}

function partiesAt({ construction, parties, subject }: Match, units: readonly Unit[], at: number) {
  if (wordAt(units, at) === 'again') return parties;
  const unit = units[at];
  const isSomebody = unit?.form === 'PHRASES' && unit.phrases.every(isPerson);
  return isSomebody && construction.other === 'CLAUSE' && subject !== null ? [subject, at] : null;
}

function isPerson({ kind }: Phrase): boolean {
  return kind === 'PERSON' || kind === 'OFFICE';
}

/** `, and then with`: where what follows it begins; null where nothing links on. */
function afterLink(units: readonly Unit[], at: number): number | null {
  let start = at;
  if (wordAt(units, start) === ',') start += 1;
  while (SAME_SUBJECT.test(wordAt(units, start))) start += 1;
  if (start === at) return null;
  return wordAt(units, start) === 'with' ? start + 1 : start;
}

function isOver(units: readonly Unit[], at: number): boolean {
  return at >= units.length || OVER.test(wordAt(units, at));
}
