import { z } from 'zod';
import { LlmFailure } from './llm-failure.ts';

const party = z.object({
  name: z.string(),
  kind: z.enum(['person', 'organization', 'country', 'group']),
  role: z.enum(['principal', 'host', 'mediator', 'attendee']),
});

const meeting = z.object({
  participants: z.array(party),
  status: z.enum(['held', 'planned', 'proposed', 'cancelled']),
  cancellation: z.enum(['called_off', 'refused', 'denied', 'postponed']).nullable(),
  format: z.enum(['in_person', 'remote', 'indirect', 'unknown']),
  date: z.string().nullable(),
  endDate: z.string().nullable(),
  place: z.string().nullable(),
  venue: z.string().nullable(),
  occasion: z.string().nullable(),
  sources: z.array(z.string()),
  quotes: z.array(z.string()),
});

/** What is asked for; servers that keep to schemas give nothing else. */
const { $schema: _, ...schema } = z.toJSONSchema(z.object({ meetings: z.array(meeting) }));

/** The JSON schema of an answer, in the subset that strict structured outputs take. */
export const ANSWER_SCHEMA: Readonly<Record<string, unknown>> = schema;

/** What is taken, of servers that don't: who met and which sentences say so must be there. */
const takenMeeting = meeting
  .partial()
  .required({ participants: true, status: true, quotes: true })
  .extend({
    participants: z.array(party.partial({ role: true })),
  });
const taken = z.object({ meetings: z.array(z.unknown()) });

/** A meeting as the model tells it: nothing in it is to be believed yet. */
export type ToldMeeting = z.infer<typeof takenMeeting>;
export type ToldParty = ToldMeeting['participants'][number];

/** Some models think aloud before they answer, and some wrap it as they would for people. */
const AROUND = /^\s*(?:<think>[\s\S]*?<\/think>\s*)?(?:```(?:json)?\s*([\s\S]*?)\s*```\s*$)?/u;

/**
 * The meetings of an answer; what is no meeting among others is left out.
 *
 * @throws LlmFailure ANSWER where it is no JSON, or nothing in it is what was asked for
 */
export function toldMeetings(answer: string): readonly ToldMeeting[] {
  const parsed = taken.safeParse(jsonOf(answer));
  if (!parsed.success) throw new LlmFailure('ANSWER', 'the answer does not follow the schema');
  const all = parsed.data.meetings;
  const meetings = all.flatMap((one) => takenMeeting.safeParse(one).data ?? []);
  if (all.length > 0 && meetings.length === 0)
    throw new LlmFailure('ANSWER', 'no meeting of the answer follows the schema');
  return meetings;
}

function jsonOf(answer: string): unknown {
  const around = AROUND.exec(answer);
  try {
    return JSON.parse(around?.[1] ?? answer.slice(around?.[0].length));
  } catch {
    throw new LlmFailure('ANSWER', 'the answer is no JSON');
  }
}
