import { idOf } from '../../src/graph/model/index.ts';
import { dateKeys, positionKey } from '../../src/graph/project/stored/index.ts';
import { searchedText } from '../../src/graph/search/index.ts';
import { edge, node } from '../../test/support/graph-fixture.ts';
import type { MadeEntity, MadePlace, Parts } from './made-entities.ts';
import type { Random } from './made-random.ts';

/** A meeting of the made graph, as articles tell of it. */
export interface MadeMeeting {
  readonly id: string;
  readonly title: string;
  readonly day: string;
  readonly byDate: string;
  readonly people: readonly MadeEntity[];
  readonly place: MadePlace;
}

/** The first person takes part in so many of them. */
const HUB_SHARE = 0.4;
/** The greater, the more of the meetings the first few people have. */
const SKEW = 3;
/** How often a meeting is of two, three, four and five. */
const SIZES = [2, 2, 2, 2, 3, 3, 3, 4, 4, 5];
/** So many of a hundred were held, the others are planned or cancelled. */
const HELD_PERCENT = 85;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAYS = 4_000;
const DAY_MS = 86_400_000;

export interface Cast {
  readonly people: readonly MadeEntity[];
  readonly cities: readonly MadePlace[];
}

/** One meeting with its participations and its place. */
export function madeMeeting(parts: Parts, at: number, { people, cities }: Cast, random: Random): MadeMeeting {
  const id = idOf('meeting', `bench ${at}`);
  const day = new Date(FIRST_DAY + random.below(DAYS) * DAY_MS).toISOString().slice(0, 10);
  const parties = partiesOf(people, random);
  const place = random.pick(cities.slice(0, 1 + random.below(cities.length)));
  const title = `${parties.map(({ name }) => name).join(' and ')}, ${place.name}, ${day}`;
  const keys = dateKeys(day, id);
  const dated = { date: day, bestDay: day, notEarlierThan: day, notLaterThan: day, ...keys };
  const counted = { articleCount: 2, independentSourceCount: 2, confidence: 0.9, disagreements: [], disagreesOn: [] };
  const heading = searchedText([title]);
  const meeting = {
    title,
    heading,
    searchText: heading,
    status: statusOf(random.below(100)),
    format: 'IN_PERSON',
  } as const;
  parts.put.push(node('Meeting', id, { ...meeting, ...dated, ...counted }));
  for (const [position, party] of parties.entries()) partyParts(parts, { meetingId: id, party, position, keys });
  placeParts(parts, id, place, keys);
  return { id, title, day, byDate: keys.byDate, people: parties, place };
}

function statusOf(percent: number): 'HELD' | 'PLANNED' | 'CANCELLED' {
  if (percent < HELD_PERCENT) return 'HELD';
  return percent % 2 === 0 ? 'PLANNED' : 'CANCELLED';
}

function partiesOf(people: readonly MadeEntity[], random: Random): readonly MadeEntity[] {
  const [hub] = people;
  const parties = new Set<MadeEntity>(hub !== undefined && random.next() < HUB_SHARE ? [hub] : []);
  const size = random.pick(SIZES);
  while (parties.size < size) {
    const person = people[1 + Math.floor((people.length - 1) * random.next() ** SKEW)];
    if (person !== undefined) parties.add(person);
  }
  return [...parties];
}

interface Party {
  readonly meetingId: string;
  readonly party: MadeEntity;
  readonly position: number;
  readonly keys: ReturnType<typeof dateKeys>;
}

function partyParts({ put, link }: Parts, { meetingId, party, position, keys }: Party): void {
  const id = idOf('participation', meetingId, party.id);
  const key = positionKey(position, id);
  const said = {
    nameAsWritten: party.name,
    kind: 'PERSON',
    role: 'PRINCIPAL',
    office: null,
    officeText: null,
  } as const;
  const known = { countryCodes: [party.country], organizationIds: [], position: key };
  put.push(node('Participation', id, { meetingId, partyId: party.id, ...said, ...known }));
  link.push(
    edge('HAS_PARTICIPATION', meetingId, id, { position: key }),
    edge('TAKEN_BY', id, party.id),
    edge('PARTICIPATED_IN', party.id, meetingId, { ...keys, participationId: id, certain: true }),
    edge('INVOLVED_IN', party.id, meetingId, { ...keys, roles: ['PARTY'], participationIds: [id] }),
  );
}

function placeParts({ link }: Parts, meetingId: string, place: MadePlace, keys: Party['keys']): void {
  link.push(edge('HELD_IN', meetingId, place.id));
  for (const area of [place.id, place.countryId])
    link.push(
      edge('IN_AREA', meetingId, area, { direct: area === place.id }),
      edge('INVOLVED_IN', area, meetingId, { ...keys, roles: ['VENUE'], participationIds: [] }),
    );
}
