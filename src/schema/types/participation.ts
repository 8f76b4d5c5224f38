import { ENTITY_KINDS, type NodeOf } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import { PartyKind } from '../inputs/party-filter.ts';
import { relation, toOne } from '../loaders/reading-ahead.ts';
import { isOf, type RelatedRow } from '../loaders/rows.ts';
import { ClaimConnection } from './claim.ts';
import { connection } from './connection.ts';
import { Entity } from './entity.ts';
import { enumOf } from './enum-of.ts';
import { Meeting } from './meeting.ts';
import { Node } from './node.ts';
import { Office } from './office.ts';
import { ownProperty } from './own-property.ts';
import { type PageArgs, pageArgs, pageOf } from './paging.ts';
import { Place } from './place.ts';

export const ParticipationRole = enumOf('ParticipationRole', 'The role of a party in a meeting.', {
  PRINCIPAL: 'One of those who talk with each other.',
  HOST: 'Receives the others.',
  MEDIATOR: 'Goes between the others.',
  ATTENDEE: 'Is there besides.',
});

const BY_DATE = { key: 'byDate', direction: 'desc' } as const;

const own = ownProperty<'Participation'>();

export const Participation = builder.objectRef<NodeOf<'Participation'>>('Participation').implement({
  description:
    "One party's part in a meeting. The party is null for an unnamed group or office, whose words `nameAsWritten` has.",
  interfaces: [Node],
  fields: (t) => ({
    meeting: t.field({
      type: Meeting,
      nullable: true,
      description: 'The meeting.',
      resolve: ({ props }, _, { load }) => load.nodeOf('Meeting', props.meetingId),
    }),
    party: t.field({
      type: Entity,
      nullable: true,
      description: 'Who or what takes part; null for an unnamed group or office.',
      ...toOne('TAKEN_BY', ENTITY_KINDS),
    }),
    nameAsWritten: t.string({
      description: 'The canonical name, or the words for an unnamed party.',
      ...own('nameAsWritten'),
    }),
    kind: t.field({ type: PartyKind, description: 'What kind of party.', ...own('kind') }),
    represents: t.field({
      type: Place,
      nullable: true,
      description: 'The country or place for which it speaks, where that is told.',
      async resolve({ props }, _, { load }) {
        const place = await load.entity(props.representsId);
        return isOf(place, ['Place']) ? place : null;
      },
    }),
    office: t.field({
      type: Office,
      nullable: true,
      description: 'The office held then; null where none is told.',
      resolve: ({ id, props }) =>
        props.office && {
          ...props.office,
          firstSeen: null,
          lastSeen: null,
          claims: (load, page) =>
            load.related({ kinds: ['Claim'], edge: 'SUPPORTS', direction: 'in', parent: id, order: BY_DATE, ...page }),
        },
    }),
    role: t.field({ type: ParticipationRole, description: 'Its role.', ...own('role') }),
    claims: t.field({
      type: ClaimConnection,
      description: 'The claims that speak for it, newest first.',
      args: pageArgs,
      ...relation<'Claim', 'SUPPORTS', PageArgs>((args, _, asking) => ({
        kinds: ['Claim'],
        edge: 'SUPPORTS',
        direction: 'in',
        order: BY_DATE,
        ...pageOf(args, asking),
      })),
    }),
  }),
});

const ParticipationConnection = connection<RelatedRow<'Participation', 'HAS_PARTICIPATION'>>('Participation', {
  node: Participation,
  of: 'parties of the meeting',
});

builder.objectField(Meeting, 'participations', (t) =>
  t.field({
    type: ParticipationConnection,
    description: 'Who took part, those who talked with each other first.',
    args: pageArgs,
    ...relation<'Participation', 'HAS_PARTICIPATION', PageArgs>((args, _, asking) => ({
      kinds: ['Participation'],
      edge: 'HAS_PARTICIPATION',
      direction: 'out',
      order: { key: 'position', direction: 'asc' },
      ...pageOf(args, asking),
    })),
  }),
);
