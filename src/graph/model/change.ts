/**
 * What became of what a change is about. NEW: nothing told of it before. CONFIRMED: another article tells of it, and nothing that it says changed.
 * WITHDRAWN: it stands no more. OTHER: about no one article or meeting.
 */
export const CHANGE_KINDS = ['NEW', 'CONFIRMED', 'CHANGED', 'WITHDRAWN', 'OTHER'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** The one node that says how far the feed has come. */
export const FEED_ID = 'feed_head';

/** Of the greatest integer that JavaScript counts to: ids are in the order of their numbers. */
const DIGITS = 16;

/** The id of the change of that number, 1 or more. */
export function changeId(number: number): string {
  return `change_${String(number).padStart(DIGITS, '0')}`;
}
