import { builder } from '../builder.ts';
import {
  AssertMeetingInput,
  assertedMeeting,
  ConfirmMeetingInput,
  CorrectMeetingInput,
  correctedMeeting,
  differentMeetings,
  MergeMeetingsInput,
  RejectMeetingInput,
  SeparateMeetingsInput,
  sameMeeting,
  truthOf,
} from '../inputs/meeting-judgements.ts';
import { isOf } from '../loaders/rows.ts';
import { Judgement } from '../types/judgement.ts';
import { Meeting } from '../types/meeting.ts';
import { judged, type Made } from './judged.ts';
import { resultOf } from './problems.ts';

const MeetingJudgementPayload = builder.objectRef<Made>('MeetingJudgementPayload').implement({
  description: 'It was decided, and holds.',
  fields: (t) => ({
    judgement: t.expose('judgement', { type: Judgement, description: 'What was decided: its id undoes it.' }),
    meetings: t.field({
      type: [Meeting],
      description: 'The meetings of which it speaks as they now are: none where one was rejected.',
      resolve: ({ about }) => about.filter((node) => isOf(node, ['Meeting'])),
    }),
  }),
});

const MeetingJudgementResult = resultOf(
  'MeetingJudgementResult',
  'What was decided about meetings, or why it could not be.',
  MeetingJudgementPayload,
);

builder.mutationFields((t) => ({
  confirmMeeting: t.field({
    type: MeetingJudgementResult,
    description: 'Decides that a meeting is right as it is told.',
    args: { input: t.arg({ type: ConfirmMeetingInput, required: true, description: 'Which, and who says so.' }) },
    resolve: (_, { input }, context) =>
      judged(context, input, () => truthOf('MEETING_CONFIRMED', input.id, context.load)),
  }),
  rejectMeeting: t.field({
    type: MeetingJudgementResult,
    description:
      'Decides that there was no such meeting: what tells of it tells of none, also when the articles come again. Other articles may still tell of one.',
    args: { input: t.arg({ type: RejectMeetingInput, required: true, description: 'Which, and who says so.' }) },
    resolve: (_, { input }, context) =>
      judged(context, input, () => truthOf('MEETING_REJECTED', input.id, context.load)),
  }),
  correctMeeting: t.field({
    type: MeetingJudgementResult,
    description:
      'Decides when, where, how and between whom a meeting was. What articles say stays visible in its claims.',
    args: {
      input: t.arg({ type: CorrectMeetingInput, required: true, description: 'What is right, and who says so.' }),
    },
    resolve: (_, { input }, context) => judged(context, input, () => correctedMeeting(input, context.load)),
  }),
  mergeMeetings: t.field({
    type: MeetingJudgementResult,
    description: 'Decides that meetings are one.',
    args: { input: t.arg({ type: MergeMeetingsInput, required: true, description: 'Which, and who says so.' }) },
    resolve: (_, { input }, context) => judged(context, input, () => sameMeeting(input, context.load)),
  }),
  separateMeetings: t.field({
    type: MeetingJudgementResult,
    description:
      'Decides that two are not one: either two meetings, or one that was taken for one, told apart by its claims.',
    args: { input: t.arg({ type: SeparateMeetingsInput, required: true, description: 'Which, and who says so.' }) },
    resolve: (_, { input }, context) => judged(context, input, () => differentMeetings(input, context.load)),
  }),
  assertMeeting: t.field({
    type: MeetingJudgementResult,
    description:
      'Decides that an article tells of a meeting that was not found in it: a claim by a person, with its quotes. It is one with the meeting that others tell of, where it is the same.',
    args: {
      input: t.arg({ type: AssertMeetingInput, required: true, description: 'What it tells, and who says so.' }),
    },
    resolve: (_, { input }, context) => judged(context, input, () => assertedMeeting(input, context.load)),
  }),
}));
