import { ENTITY_KINDS, type GraphPath, type NodeOf } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import { costing, WALK_COST } from '../field-cost.ts';
import { EntityRef } from '../inputs/entity-ref.ts';
import type { Load } from '../loaders/load.ts';
import { oneEntity } from '../loaders/resolve-ref.ts';
import { type EntityNode, isOf } from '../loaders/rows.ts';
import { Entity, EntityKind, entityKinds } from './entity.ts';
import { atMost, type LinkArgs, linkArgs, meetingLink } from './link-args.ts';
import { Meeting } from './meeting.ts';
import { Person } from './person.ts';

/** Everyone is within some six of everyone else: a longer chain says nothing. */
const MAX_MEETINGS = 6;
const MAX_PATHS = 20;

interface Step {
  readonly from: EntityNode;
  readonly to: EntityNode;
  readonly meetings: readonly NodeOf<'Meeting'>[];
}

interface MeetingPathShape {
  readonly people: readonly EntityNode[];
  readonly steps: readonly Step[];
}

const MeetingPathStep = builder.objectRef<Step>('MeetingPathStep').implement({
  description: 'Two who met, next to each other on a path.',
  fields: (t) => ({
    from: t.field({
      type: Entity,
      description: 'The one nearer to where the path begins.',
      resolve: ({ from }) => from,
    }),
    to: t.field({ type: Entity, description: 'The one nearer to where it ends.', resolve: ({ to }) => to }),
    meetings: t.field({
      type: [Meeting],
      description: 'Meetings of both that fit the filter, latest first: at least 1, at most 5.',
      resolve: ({ meetings }) => meetings,
    }),
  }),
});

const MeetingPath = builder.objectRef<MeetingPathShape>('MeetingPath').implement({
  description: 'A chain of meetings from one to another: each met the next.',
  fields: (t) => ({
    length: t.int({
      description: 'Steps from the one end to the other, 1 or more.',
      resolve: ({ steps }) => steps.length,
    }),
    people: t.field({
      type: [Entity],
      description: 'Who is on it, from the one end to the other: one more than there are steps.',
      resolve: ({ people }) => people,
    }),
    steps: t.field({ type: [MeetingPathStep], description: 'Who met whom on the way.', resolve: ({ steps }) => steps }),
  }),
});

const pathArgs = builder.args((t) => ({
  maxMeetings: t.int({ defaultValue: MAX_MEETINGS, description: `Steps at most: 1 to ${MAX_MEETINGS}.` }),
  through: t.field({
    type: [EntityKind],
    defaultValue: ['PERSON'],
    description: 'Those between the ends are of these kinds.',
  }),
  ...linkArgs,
  first: t.int({
    defaultValue: 1,
    description: `At most so many, the shortest first, those of one length by the ids on them: 1 to ${MAX_PATHS}.`,
  }),
}));

interface PathArgs extends LinkArgs {
  readonly maxMeetings?: number | null | undefined;
  readonly through?: Parameters<typeof entityKinds>[0];
  readonly first?: number | null | undefined;
}

async function pathsBetween(
  from: string,
  to: string,
  args: PathArgs,
  load: Load,
): Promise<readonly MeetingPathShape[]> {
  const maxLinks = atMost(MAX_MEETINGS, 'maxMeetings', args.maxMeetings ?? MAX_MEETINGS);
  const first = atMost(MAX_PATHS, 'first', args.first ?? 1);
  const link = await meetingLink(args, load);
  const through = entityKinds(args.through ?? ['PERSON']);
  return (await load.paths({ ...link, from, to, through, order: 'byDate', maxLinks, first })).map(pathOf);
}

function pathOf({ nodes, links }: GraphPath): MeetingPathShape {
  const people = nodes.filter((node) => isOf(node, ENTITY_KINDS));
  const steps = links.flatMap((meetings, at): readonly Step[] => {
    const [from, to] = [people[at], people[at + 1]];
    return from && to ? [{ from, to, meetings: meetings.filter((node) => isOf(node, ['Meeting'])) }] : [];
  });
  return { people, steps };
}

builder.queryField('path', (t) =>
  t.field({
    type: [MeetingPath],
    extensions: costing({ own: WALK_COST }),
    description:
      'The shortest chains of meetings from one person, organization or country to another, then the next longer ones, and the meetings that link them; none comes to anyone twice. With more than there are shortest ones, all meetings within `maxMeetings` of the ends may be read. Only meetings that were held, unless the filter says something of the status. None where the ends are one, or an id stands for nothing, or no chain is short enough.',
    args: {
      from: t.arg.id({ required: true, description: 'Where it begins: any id that it ever had.' }),
      to: t.arg.id({ required: true, description: 'Where it ends, likewise.' }),
      ...pathArgs,
    },
    async resolve(_, { from, to, ...args }, { load }) {
      const [one, other] = await Promise.all([load.node(from), load.node(to)]);
      return isOf(one, ENTITY_KINDS) && isOf(other, ENTITY_KINDS) ? pathsBetween(one.id, other.id, args, load) : [];
    },
  }),
);

builder.objectField(Person, 'pathTo', (t) =>
  t.field({
    type: [MeetingPath],
    extensions: costing({ own: WALK_COST }),
    description:
      'The shortest chains of meetings to another person, as `path` gives them; none where nobody fits. A name that fits several is an error AMBIGUOUS_NAME that lists them.',
    args: { person: t.arg({ type: EntityRef, required: true, description: 'To whom.' }), ...pathArgs },
    async resolve({ id }, { person, ...args }, { load }) {
      const other = await oneEntity(load, 'Person', person);
      return other === null ? [] : pathsBetween(id, other.id, args, load);
    },
  }),
);
