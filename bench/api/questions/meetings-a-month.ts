import type { Question, Row } from '../question.ts';

const [from, to] = ['2021-01-01', '2022-12-31'];

export const meetingsAMonth: Question = {
  name: 'meetings a month for a place, two years',
  goal: 1.3,
  document: `query ($id: ID!, $from: PartialDate!, $to: PartialDate!) {
    meetingStats(groupBy: [MONTH], orderBy: VALUES_ASC, filter: { placeWithin: [{ id: $id }], from: $from, to: $to, status: [HELD] }) {
      month
      meetings
    }
  }`,
  variables: ({ cities }) => cities.slice(0, 100).map(({ id }) => ({ id, from, to })),
  answer: ({ meetingStats }) => meetingStats.map(({ month, meetings }: Row) => ({ month, count: meetings })),
  byCypher: {
    text: `MATCH (:Place {id: $id})<-[:IN_AREA]-(m:Meeting) WHERE $from <= m.bestDay <= $to AND m.status = 'HELD'
      RETURN left(m.date, 7) AS month, count(*) AS count ORDER BY month`,
    answer: (rows) => rows.map(({ month, count }) => ({ month, count: Number(count) })),
  },
  bySql: (sql, { id }) =>
    sql(
      `SELECT substr(m.date, 1, 7) AS month, count(*) AS count FROM IN_AREA a JOIN Meeting m ON m.row = a.source
       WHERE a.target = (SELECT row FROM Place WHERE id = ?) AND m.bestDay BETWEEN ? AND ? AND m.status = 'HELD' GROUP BY month ORDER BY month`,
      id,
      from,
      to,
    ),
};
