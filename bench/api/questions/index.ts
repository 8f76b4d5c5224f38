import type { Question } from '../question.ts';
import { lastMeetings } from './last-meetings.ts';
import { meetingsAMonth } from './meetings-a-month.ts';
import { meetingsBetweenDays } from './meetings-between-days.ts';
import { metWith } from './met-with.ts';
import { peopleAround } from './people-around.ts';
import { shortestPath } from './shortest-path.ts';

/** The six that have a goal, in the order of the table. */
export const QUESTIONS: readonly Question[] = [
  lastMeetings,
  peopleAround,
  meetingsBetweenDays,
  metWith,
  shortestPath,
  meetingsAMonth,
];
