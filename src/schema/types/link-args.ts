import type { Filter } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import { callerError } from '../errors.ts';
import { countedMeetings } from '../inputs/counted-meetings.ts';
import { MeetingFilter, type MeetingFilterInput } from '../inputs/filter-inputs.ts';
import type { Load } from '../loaders/load.ts';

/** The arguments of what follows meetings from one to the next: which of them link two who were there. */
export const linkArgs = builder.args((t) => ({
  filter: t.field({ type: MeetingFilter, description: 'Which meetings count. Default: those that were held.' }),
  includeUncertain: t.boolean({
    defaultValue: false,
    description: 'Whether also those count whom articles name only in part (a surname alone).',
  }),
}));

/** Such arguments, as they are given. */
export interface LinkArgs {
  readonly filter?: MeetingFilterInput | null | undefined;
  readonly includeUncertain?: boolean | null | undefined;
}

/** That two were at a meeting, as the graph asks for it. */
export async function meetingLink({ filter, includeUncertain }: LinkArgs, load: Load) {
  const certain: { readonly edgeWhere?: Filter } =
    includeUncertain === true ? {} : { edgeWhere: { prop: 'certain', op: 'eq', value: true } };
  return {
    edge: 'PARTICIPATED_IN',
    shared: 'Meeting',
    where: await countedMeetings(filter, load),
    ...certain,
  } as const;
}

/** @throws GraphQLError BAD_PAGE where the number is not from 1 to the limit. */
export function atMost(limit: number, name: string, value: number): number {
  if (value < 1 || value > limit)
    throw callerError('BAD_PAGE', `${name}: expected 1 to ${limit}, got ${value}`, { limit });
  return value;
}
