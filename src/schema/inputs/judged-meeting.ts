import {
  ENTITY_KINDS,
  earliestDay,
  type JudgedEntity,
  type JudgedMeeting,
  type JudgedParty,
  latestDay,
} from '../../graph/index.ts';
import { builder, type Types } from '../builder.ts';
import { InputRefused } from '../errors.ts';
import { judgedEntity } from '../loaders/judged-entity.ts';
import type { Load } from '../loaders/load.ts';
import { entitiesOf } from '../loaders/resolve-ref.ts';
import { isOf } from '../loaders/rows.ts';
import { ParticipationRole } from '../types/participation.ts';
import { EntityRef } from './entity-ref.ts';
import { MeetingFormat, MeetingStatus, StatusDetail } from './meeting-enums.ts';
import { PartyKind } from './party-filter.ts';

const JudgedOfficeInput = builder.inputType('JudgedOfficeInput', {
  description: 'The office that a party held at the meeting.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'Such as: Secretary of State.' }),
    organization: t.string({ description: 'Name of its body, such as: State Department.' }),
    country: t.string({ description: 'Name of its country, such as: United States.' }),
  }),
});

const JudgedPartyInput = builder.inputType('JudgedPartyInput', {
  description: 'A party of a meeting, as a person tells it: `entity`, or `name` with `kind`.',
  fields: (t) => ({
    entity: t.field({
      type: EntityRef,
      description: 'Who or what it is, in the graph. A place takes part as the country that it is.',
    }),
    name: t.string({ description: 'The name of who is not in the graph yet, or the words for a group.' }),
    kind: t.field({ type: PartyKind, description: 'What goes by that name. A GROUP is nobody that has a name.' }),
    role: t.field({ type: ParticipationRole, description: 'Its role. Default: PRINCIPAL.' }),
    office: t.field({ type: JudgedOfficeInput, description: 'The office that it held then.' }),
  }),
});

/** What can be told of a meeting besides who took part. */
export const meetingFields = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) => ({
  date: t.field({ type: 'PartialDate', description: 'When it was, or is to be.' }),
  endDate: t.field({ type: 'PartialDate', description: 'When it ended, where that was another day.' }),
  place: t.field({
    type: EntityRef,
    description: 'The most specific place. A name that no place of the graph has makes one.',
  }),
  venue: t.string({ description: 'Such as: the Kremlin.' }),
  occasion: t.string({ description: 'Such as a summit on whose margin it was.' }),
  status: t.field({ type: MeetingStatus, description: 'What became of it.' }),
  statusDetail: t.field({ type: StatusDetail, description: 'How it was cancelled, where it was.' }),
  format: t.field({ type: MeetingFormat, description: 'How the parties met.' }),
  participants: t.field({ type: [JudgedPartyInput], description: 'All who took part: two or more.' }),
});

type PartyInput = typeof JudgedPartyInput.$inferInput;
type RefInput = typeof EntityRef.$inferInput;

/** What the fields hold: null says that there is none. */
export interface MeetingInput {
  readonly date?: string | null | undefined;
  readonly endDate?: string | null | undefined;
  readonly place?: RefInput | null | undefined;
  readonly venue?: string | null | undefined;
  readonly occasion?: string | null | undefined;
  readonly status?: JudgedMeeting['status'] | null | undefined;
  readonly statusDetail?: JudgedMeeting['statusDetail'] | undefined;
  readonly format?: JudgedMeeting['format'] | null | undefined;
  readonly participants?: readonly PartyInput[] | null | undefined;
}

/**
 * What the input says of a meeting, and only that.
 *
 * @throws InputRefused, or WhometError NOT_FOUND.
 */
export async function judgedMeeting(input: MeetingInput, load: Load): Promise<Partial<JudgedMeeting>> {
  const { date, endDate, place, venue, occasion, status, statusDetail, format, participants } = input;
  refuseBackwards(date, endDate);
  if (statusDetail != null && status !== 'CANCELLED')
    throw new InputRefused('statusDetail', `expected none with a status other than CANCELLED, got ${statusDetail}`);
  const told = {
    date,
    endDate,
    place: place == null ? place : await placeOf(load, place),
    venue: venue?.trim() === '' ? null : venue,
    occasion: occasion?.trim() === '' ? null : occasion,
    status: status ?? undefined,
    statusDetail,
    format: format ?? undefined,
    participants: participants == null ? undefined : await partiesOf(load, participants),
  };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
}

function refuseBackwards(date: string | null | undefined, endDate: string | null | undefined): void {
  if (date == null || endDate == null) return;
  if (latestDay(endDate) < earliestDay(date))
    throw new InputRefused('endDate', `expected a day from ${date} on, got ${endDate}`);
}

/** By name also a place that the graph does not know yet. */
async function placeOf(load: Load, ref: RefInput): Promise<JudgedEntity> {
  const { name } = ref;
  if (name == null) return judgedEntity(load, 'place', ref, ['Place']);
  if (name.trim() === '') throw new InputRefused('place', 'expected the name of a place, got none');
  const known = (await entitiesOf(load, ref)).some((entity) => isOf(entity, ['Place']));
  return known ? judgedEntity(load, 'place', ref, ['Place']) : newEntity('Place', name);
}

async function partiesOf(load: Load, inputs: readonly PartyInput[]): Promise<readonly JudgedParty[]> {
  const parties = await Promise.all(inputs.map((input) => partyOf(load, input)));
  const who = new Set(parties.map(({ entity, nameAsWritten }) => JSON.stringify(entity ?? nameAsWritten)));
  if (who.size < 2 || who.size < parties.length)
    throw new InputRefused('participants', `expected two or more, each once, got ${who.size} in ${parties.length}`);
  return parties;
}

const KIND_OF = { Person: 'PERSON', Organization: 'ORGANIZATION', Place: 'COUNTRY' } as const;
const ENTITY_OF = { PERSON: 'Person', ORGANIZATION: 'Organization', COUNTRY: 'Place', GROUP: null } as const;

async function partyOf(load: Load, { entity, name, kind, role, office }: PartyInput): Promise<JudgedParty> {
  const held = {
    role: role ?? ('PRINCIPAL' as const),
    office:
      office == null
        ? null
        : { title: office.title, organization: office.organization ?? null, country: office.country ?? null },
  };
  if (entity != null && name == null && kind == null) {
    const found = await judgedEntity(load, 'participants', entity, ENTITY_KINDS);
    return { entity: found, nameAsWritten: found.name, kind: KIND_OF[found.kind], ...held };
  }
  if (entity != null || kind == null || name == null || name.trim() === '')
    throw new InputRefused('participants', 'expected of each either entity, or name and kind');
  const isA = ENTITY_OF[kind];
  return { entity: isA === null ? null : newEntity(isA, name), nameAsWritten: name.trim(), kind, ...held };
}

function newEntity(kind: JudgedEntity['kind'], name: string): JudgedEntity {
  return { kind, name: name.trim(), listKey: null, country: null };
}
