import type { JudgedMeeting, NodeOf, Verdict } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import { InputRefused } from '../errors.ts';
import type { Load } from '../loaders/load.ts';
import { claimsOf, meetingOf, tellingIn, tellingOf, tellingsOf } from '../loaders/meeting-witnesses.ts';
import { judgedMeeting, meetingFields } from './judged-meeting.ts';
import { distinctIds, judgingFields } from './judging-fields.ts';

/** So that a judgement can be read. */
const MOST_AT_ONCE = 100;

export const ConfirmMeetingInput = builder.inputType('ConfirmMeetingInput', {
  description: 'Which meeting is right.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The meeting: any id that it ever had.' }),
    ...judgingFields(t),
  }),
});

export const RejectMeetingInput = builder.inputType('RejectMeetingInput', {
  description: 'Which meeting is none.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The meeting: any id that it ever had.' }),
    ...judgingFields(t),
  }),
});

export const CorrectMeetingInput = builder.inputType('CorrectMeetingInput', {
  description:
    'What is right of a meeting; at least one of them. What is not given stays as told; null says that there is none.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The meeting: any id that it ever had.' }),
    ...meetingFields(t),
    ...judgingFields(t),
  }),
});

export const MergeMeetingsInput = builder.inputType('MergeMeetingsInput', {
  description: 'Which meetings are one.',
  fields: (t) => ({
    ids: t.idList({ required: true, description: `Two or more, at most ${MOST_AT_ONCE}.` }),
    ...judgingFields(t),
  }),
});

export const SeparateMeetingsInput = builder.inputType('SeparateMeetingsInput', {
  description: 'Which meetings are not one: `a` and `b`, or `id` with `claims`.',
  fields: (t) => ({
    a: t.id({ description: 'One meeting; with `b`. It may be an id that it had before the two were merged.' }),
    b: t.id({ description: 'The other.' }),
    id: t.id({ description: 'The meeting that is two; with `claims`.' }),
    claims: t.idList({ description: `These claims of it tell of another meeting. At most ${MOST_AT_ONCE}.` }),
    ...judgingFields(t),
  }),
});

export const AssertMeetingInput = builder.inputType('AssertMeetingInput', {
  description: 'A meeting of which an article tells, though none was found in it.',
  fields: (t) => ({
    article: t.id({ required: true, description: 'The article that tells of it.' }),
    quotes: t.stringList({
      required: true,
      description: 'The words of the article that say so, exactly as they stand in its text: one stretch or more.',
    }),
    ...meetingFields(t),
    ...judgingFields(t),
  }),
});

/** The verdict that the meeting is right, or none. */
export async function truthOf(
  verdict: 'MEETING_CONFIRMED' | 'MEETING_REJECTED',
  id: string,
  load: Load,
): Promise<Verdict> {
  const meeting = await meetingOf(load, id);
  return { verdict, tellings: await tellingsOf(load, meeting.id) };
}

/** The verdict that it was otherwise than told. */
export async function correctedMeeting(input: typeof CorrectMeetingInput.$inferInput, load: Load): Promise<Verdict> {
  const correction = await judgedMeeting(input, load);
  if (Object.keys(correction).length === 0) throw new InputRefused(null, 'expected something to correct, got nothing');
  return { verdict: 'MEETING_CORRECTED', tellings: [await tellingOf(load, input.id)], correction };
}

/** The verdict that the meetings are one. */
export async function sameMeeting(input: typeof MergeMeetingsInput.$inferInput, load: Load): Promise<Verdict> {
  const ids = distinctIds('ids', input.ids, 2, MOST_AT_ONCE);
  const meetings = await Promise.all(ids.map((id) => meetingOf(load, id)));
  if (new Set(meetings.map(({ id }) => id)).size < meetings.length)
    throw new InputRefused(
      'ids',
      `expected different meetings, got ${meetings[0]?.props.title} twice: they are one already`,
    );
  return { verdict: 'SAME_MEETING', tellings: await Promise.all(ids.map((id) => tellingOf(load, id))) };
}

/** The verdict that they are two. */
export async function differentMeetings(
  { a, b, id, claims }: typeof SeparateMeetingsInput.$inferInput,
  load: Load,
): Promise<Verdict> {
  const isMixed = [a, b, id, claims].filter((value) => value != null).length !== 2;
  if (!isMixed && a != null && b != null) return apart(load, a, b);
  if (!isMixed && id != null && claims != null)
    return apartFrom(load, await meetingOf(load, id), distinctIds('claims', claims, 1, MOST_AT_ONCE));
  throw new InputRefused(null, 'expected either a and b, or id and claims');
}

async function apart(load: Load, a: string, b: string): Promise<Verdict> {
  if (a === b) throw new InputRefused('b', 'expected another meeting than a');
  return {
    verdict: 'DIFFERENT_MEETINGS',
    tellings: [await tellingOf(load, a)],
    from: [await tellingOf(load, b)],
  };
}

async function apartFrom(load: Load, meeting: NodeOf<'Meeting'>, claims: readonly string[]): Promise<Verdict> {
  const all = await claimsOf(load, meeting.id);
  const foreign = claims.find((id) => !all.some((claim) => claim.id === id));
  if (foreign !== undefined) throw new InputRefused('claims', `expected claims of ${meeting.id}, got ${foreign}`);
  const others = all.filter(({ id }) => !claims.includes(id));
  if (others.length === 0) throw new InputRefused('claims', 'expected some to be left: the meeting has no other');
  return {
    verdict: 'DIFFERENT_MEETINGS',
    tellings: all.filter(({ id }) => claims.includes(id)).map(tellingIn),
    from: others.map(tellingIn),
  };
}

/** The verdict that the article tells of a meeting. */
export async function assertedMeeting(input: typeof AssertMeetingInput.$inferInput, load: Load): Promise<Verdict> {
  const article = await load.nodeOf('Article', input.article);
  if (article === null) throw new InputRefused('article', `expected an article that counts, got ${input.article}`);
  const [first] = input.quotes;
  if (first === undefined) throw new InputRefused('quotes', 'expected words of the article that say so, got none');
  const strange = input.quotes.find((quote) => quote.trim() === '' || !article.props.text.includes(quote));
  if (strange !== undefined)
    throw new InputRefused('quotes', `expected words as they stand in the text of ${article.id}, got “${strange}”`);
  const { participants, ...told } = await judgedMeeting(input, load);
  if (participants === undefined) throw new InputRefused('participants', 'expected two or more, got none');
  const meeting = { ...NOT_TOLD, ...told, participants };
  return { verdict: 'MEETING_ASSERTED', articleId: article.id, quotes: input.quotes, meeting };
}

const NOT_TOLD: Omit<JudgedMeeting, 'participants'> = {
  date: null,
  endDate: null,
  place: null,
  venue: null,
  occasion: null,
  status: 'HELD',
  statusDetail: null,
  format: 'UNKNOWN',
};
