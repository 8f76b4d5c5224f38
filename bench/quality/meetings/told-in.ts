import type { ExtractedMeeting } from '../../../src/graph/index.ts';
import { type ToldParty, toldParty } from './told-party.ts';

type Said = Pick<ExtractedMeeting, 'date' | 'endDate' | 'venue' | 'occasion' | 'status' | 'statusDetail' | 'format'>;

/** A claim, before the entities of its article are numbered. */
export interface Told extends Said {
  readonly parties: readonly ToldParty[];
  readonly place: string | null;
}

const SAID: Readonly<Record<string, Partial<Said>>> = {
  held: { status: 'HELD' },
  planned: { status: 'PLANNED' },
  proposed: { status: 'PROPOSED' },
  'called off': { status: 'CANCELLED', statusDetail: 'CALLED_OFF' },
  refused: { status: 'CANCELLED', statusDetail: 'REFUSED' },
  denied: { status: 'CANCELLED', statusDetail: 'DENIED' },
  postponed: { status: 'CANCELLED', statusDetail: 'POSTPONED' },
  'in person': { format: 'IN_PERSON' },
  'by phone': { format: 'REMOTE' },
  'through a mediator': { format: 'INDIRECT' },
};
const DATE = /^(?<date>\d{4}(?:-\d{2}){0,2})(?:\.\.(?<endDate>[\d-]+))?$/u;
const WHERE = /^(?<which>in|at|during) (?<name>.+)$/u;
const UNSAID: Omit<Told, 'parties'> = {
  date: null,
  endDate: null,
  place: null,
  venue: null,
  occasion: null,
  status: 'HELD',
  statusDetail: null,
  format: 'UNKNOWN',
};

/**
 * What a line tells: the parties, joined by ` + `, then in any order, each after a semicolon, the date or first and last day
 * (`2025-07`, `2025-07-10..2025-07-11`), `in` a place, `at` a venue, `during` an occasion, how it stands (`planned`; held where not said),
 * and how they met (`by phone`; unknown where not said).
 */
export function toldIn(line: string): Told {
  const [who = '', ...said] = line.split('; ');
  const parties = who.split(' + ').map(toldParty);
  return Object.assign({ parties }, UNSAID, ...said.map(partOf));
}

function partOf(words: string): Partial<Omit<Told, 'parties'>> {
  const known = SAID[words];
  if (known !== undefined) return known;
  const date = DATE.exec(words)?.groups;
  if (date !== undefined) return { date: date.date ?? null, endDate: date.endDate ?? null };
  const where = WHERE.exec(words)?.groups;
  if (where?.name === undefined) throw new TypeError(`expected a part of a claim, got ${words}`);
  if (where.which === 'in') return { place: where.name };
  return where.which === 'at' ? { venue: where.name } : { occasion: where.name };
}
