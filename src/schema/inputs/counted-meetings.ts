import type { Filter } from '../../graph/index.ts';
import type { Load } from '../loaders/load.ts';
import type { MeetingFilterInput } from './filter-inputs.ts';
import { allOf, oneOf } from './filters.ts';
import { saysStatus } from './meeting-filter.ts';
import { meetingFilter } from './node-filters.ts';

/** The meetings that count where people are linked by them: those that were held, unless the filter says something of the status. */
export async function countedMeetings(filter: MeetingFilterInput | null | undefined, load: Load): Promise<Filter> {
  const held = filter != null && saysStatus(filter) ? null : oneOf('status', ['HELD']);
  return allOf([held, await meetingFilter(filter, load)]);
}
