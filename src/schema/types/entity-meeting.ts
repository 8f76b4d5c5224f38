import { builder } from '../builder.ts';
import { holdsOneOf } from '../inputs/filters.ts';
import { MeetingRole } from '../inputs/meeting-enums.ts';
import { meetingFilter } from '../inputs/node-filters.ts';
import { relation } from '../loaders/reading-ahead.ts';
import type { RelatedRow } from '../loaders/rows.ts';
import { connection } from './connection.ts';
import { Entity } from './entity.ts';
import { Meeting, type MeetingArgs, meetingArgs, meetingOrder } from './meeting.ts';
import { pageOf } from './paging.ts';
import { Participation } from './participation.ts';

const EntityMeetingConnection = connection<RelatedRow<'Meeting', 'INVOLVED_IN'>>('EntityMeeting', {
  node: Meeting,
  of: 'meetings of the entity',
  edgeFields: (t) => ({
    participation: t.field({
      type: Participation,
      nullable: true,
      description: 'Its part in the meeting, or that of who represents it; null where it is only the place.',
      async resolve({ edge }, _, { load }) {
        const [id] = edge.participationIds;
        return id === undefined ? null : load.nodeOf('Participation', id);
      },
    }),
  }),
});

interface EntityMeetingArgs extends MeetingArgs {
  readonly as?: readonly (typeof MeetingRole.$inferType)[] | null | undefined;
}

builder.interfaceField(Entity, 'meetings', (t) =>
  t.field({
    type: EntityMeetingConnection,
    description: 'Meetings in which it takes part, is represented by someone, or is the place.',
    args: {
      ...meetingArgs,
      as: t.arg({
        type: [MeetingRole],
        description: 'Only in one of these roles. Default: all that apply to its kind.',
      }),
    },
    ...relation<'Meeting', 'INVOLVED_IN', EntityMeetingArgs>(async (args, load, asking) => ({
      kinds: ['Meeting'],
      edge: 'INVOLVED_IN',
      direction: 'out',
      edgeWhere: args.as == null ? null : holdsOneOf('roles', args.as),
      where: await meetingFilter(args.filter, load),
      order: meetingOrder(args.orderBy),
      ...pageOf(args, asking),
    })),
  }),
);
