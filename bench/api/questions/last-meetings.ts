import { byId, type Question, type Row } from '../question.ts';
import { someMeeters } from '../sample.ts';

const meetingOf = ({ id, title, date }: Row, parties: readonly Row[]) => ({ id, title, date, parties: byId(parties) });

export const lastMeetings: Question = {
  name: 'a person, the last 10 meetings, each with all participants',
  goal: 1.5,
  document: `query ($id: ID!) {
    person(id: $id) {
      meetings(first: 10) { nodes { id title date participations { nodes { party { id name } } } } }
    }
  }`,
  variables: (graph) => someMeeters(graph).map(({ id }) => ({ id })),
  answer: ({ person }) =>
    person.meetings.nodes.map((meeting: Row) =>
      meetingOf(
        meeting,
        meeting.participations.nodes.map(({ party }: Row) => party),
      ),
    ),
  byCypher: {
    text: `MATCH (:Person {id: $id})-[:PARTICIPATED_IN]->(m:Meeting)
      WITH m ORDER BY m.byDate DESC LIMIT 10
      RETURN m.id AS id, m.title AS title, m.date AS date, [(m)<-[:PARTICIPATED_IN]-(q) | {id: q.id, name: q.name}] AS parties`,
    answer: (rows) => rows.map((row) => meetingOf(row, row.parties)),
  },
  bySql: (sql, { id }) =>
    sql(
      `SELECT m.row, m.id, m.title, m.date FROM Person o JOIN PARTICIPATED_IN p ON p.source = o.row JOIN Meeting m ON m.row = p.target
       WHERE o.id = ? ORDER BY p.byDate DESC LIMIT 10`,
      id,
    ).map((meeting) =>
      meetingOf(
        meeting,
        sql(
          'SELECT q.id, q.name FROM PARTICIPATED_IN p JOIN Person q ON q.row = p.source WHERE p.target = ?',
          meeting.row,
        ),
      ),
    ),
};
