import type { Phrase } from '../../phrases/phrase.ts';
import type { Unit } from '../../phrases/unit.ts';
import { type Circumstances, circumstancesAfter } from '../circumstances/circumstances.ts';
import { type Around, circumstancesAround } from '../circumstances/circumstances-around.ts';
import { circumstancesEnd } from '../circumstances/circumstances-end.ts';
import type { Match } from '../matches/match.ts';
import { wordAt } from '../shapes/word-at.ts';
import type { FurtherMatch } from './further-matches.ts';

const ORDER = /^(?:first|then|later|next|also|finally|afterwards?|earlier|separately)$/u;
const BREAK = /^(?:,|;|:|-|–|—|\(|and|before)$/u;
/** So far from the telling word the list begins at most. */
const REACH_UNITS = 16;

/** One of those with whom somebody met, with the units that say so and what they say of where and when. */
interface Listed {
  readonly party: number;
  readonly next: number;
  readonly own: Circumstances;
}

/**
 * `met with envoys in Rome, on Monday with A and on Tuesday with B`, `met first with A and then with B`: a match for each, with where and when of its own. None where
 * fewer than two are listed so.
 */
export function listedApart(match: Match, units: readonly Unit[]): readonly FurtherMatch[] {
  const { construction, subject, telling } = match;
  if (construction.other !== 'CLAUSE' && construction.other !== 'ALONE') return [];
  if (subject === null) return [];
  for (let at = telling; at < Math.min(units.length, telling + REACH_UNITS); at += 1) {
    const listed = at === telling || BREAK.test(wordAt(units, at)) ? listAt(units, at + 1) : [];
    if (listed.length < 2 || (at === telling && announcesOthers(listed, units))) continue;
    const common = circumstancesAround(
      { ...match, last: Math.min(match.last, at - 1) },
      { units: units.slice(0, at) },
      false,
    );
    return listed.map(({ party, own }) => ({
      match: { ...match, parties: [subject, party], last: party, after: '' },
      around: within(common, own),
    }));
  }
  return [];
}

/** `with envoys in Rome, on Monday with A and on Tuesday with B`: the first are the others. */
function announcesOthers([first, ...others]: readonly Listed[], units: readonly Unit[]): boolean {
  const unit = units[first?.party ?? -1];
  return others.length > 1 && unit?.form === 'PHRASES' && unit.phrases.every(({ kind }) => kind === 'GROUP');
}

function listAt(units: readonly Unit[], from: number): readonly Listed[] {
  const listed: Listed[] = [];
  let at = from;
  for (let one = listedAt(units, at); one !== null; one = listedAt(units, at)) {
    listed.push(one);
    at = one.next;
    while (BREAK.test(wordAt(units, at))) at += 1;
  }
  return listed;
}

/** `on Monday with A in Rome`, `then with B`; null where nothing tells one from the others. */
function listedAt(units: readonly Unit[], from: number): Listed | null {
  let at = from;
  while (ORDER.test(wordAt(units, at))) at += 1;
  const before = circumstancesEnd(units, at);
  const party = before + 1;
  if (wordAt(units, before) !== 'with' || !isParty(units[party])) return null;
  const next = circumstancesEnd(units, party + 1);
  if (before === from && next === party + 1) return null;
  const [fronted, after] = [
    circumstancesAfter(units, { from: at, to: before }),
    circumstancesAfter(units, { from: party + 1, to: next }),
  ];
  const places = after.places.length > 0 ? after.places : fronted.places;
  return { party, next, own: { places, date: after.date ?? fronted.date } };
}

function isParty(unit: Unit | undefined): boolean {
  return unit?.form === 'PHRASES' && unit.phrases.every(canTalk);
}

function canTalk({ kind }: Phrase): boolean {
  return kind !== 'VENUE' && kind !== 'ANAPHOR';
}

/** What is told of one, and what it leaves open as it is told of all. */
function within(common: Around, { places, date }: Circumstances): Around {
  return {
    places: places.length > 0 ? places : common.places,
    date: date ?? common.date,
    earlier: date === null ? common.earlier : null,
  };
}
