import type { Question, Row } from './question.ts';
import { byId } from './question.ts';
import { lastMeetings } from './questions/last-meetings.ts';
import { meetingsBetweenDays } from './questions/meetings-between-days.ts';
import { peopleAround } from './questions/people-around.ts';

/** A question as @neo4j/graphql is asked it. */
export interface OtherDocument {
  readonly question: Question;
  readonly document: string;
  answer(data: Row): unknown;
}

const latest = (first: number) => `limit: ${first}, sort: [{ byDate: DESC }]`;

/** The three that it can answer. */
export const NEO4J_GRAPHQL_DOCUMENTS: readonly OtherDocument[] = [
  {
    question: lastMeetings,
    document: `query ($id: ID!) {
      people(where: { id: { eq: $id } }) { meetings(${latest(10)}) { id title date participants { id name } } }
    }`,
    answer: ({ people: [person] }) =>
      person.meetings.map(({ participants, ...meeting }: Row) => ({ ...meeting, parties: byId(participants) })),
  },
  {
    question: peopleAround,
    document: `query ($key: String!) {
      people(where: { byName: { gt: $key } }, limit: 20, sort: [{ byName: ASC }]) {
        id
        name
        meetings(${latest(5)}) { id title participants { id name meetings(${latest(3)}) { id title } } }
      }
    }`,
    answer: ({ people }) =>
      people.map(({ meetings, ...person }: Row) => ({
        ...person,
        meetings: meetings.map(({ participants, ...meeting }: Row) => ({ ...meeting, parties: byId(participants) })),
      })),
  },
  {
    question: meetingsBetweenDays,
    document: `query ($name: String!, $from: String!, $to: String!) {
      meetings(where: { participants: { some: { name: { eq: $name } } }, bestDay: { gte: $from, lte: $to } }, ${latest(20)}) { id title date }
    }`,
    answer: ({ meetings }) => meetings,
  },
];
