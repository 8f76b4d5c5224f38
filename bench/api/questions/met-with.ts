import type { Question, Row } from '../question.ts';
import { someMeeters } from '../sample.ts';

const SINCE = '2020-01-01';

export const metWith: Question = {
  name: 'who met this person, ranked, first 20, since a date',
  goal: 1.5,
  document: `query ($id: ID!, $since: PartialDate!) {
    person(id: $id) { metWith(first: 20, filter: { from: $since, status: [HELD] }) { edges { node { id name } meetingCount lastMet } } }
  }`,
  variables: (graph) => someMeeters(graph).map(({ id }) => ({ id, since: SINCE })),
  answer: ({ person }) =>
    person.metWith.edges.map(({ node, meetingCount, lastMet }: Row) => ({
      ...node,
      count: meetingCount,
      last: lastMet,
    })),
  byCypher: {
    text: `MATCH (p:Person {id: $id})-[:PARTICIPATED_IN]->(m:Meeting) WHERE m.bestDay >= $since AND m.status = 'HELD'
      MATCH (m)<-[r:PARTICIPATED_IN]-(q:Person) WHERE q <> p AND r.certain
      WITH q, count(*) AS count, max(m.bestDay) AS last ORDER BY count DESC, q.id LIMIT 20
      RETURN q.id AS id, q.name AS name, count, last ORDER BY count DESC, id`,
    answer: (rows) => rows.map(({ id, name, count, last }) => ({ id, name, count: Number(count), last })),
  },
  bySql: (sql, { id, since }) =>
    sql(
      `SELECT q.id, q.name, c.count, c.last FROM (
         SELECT o.source, count(*) AS count, max(m.bestDay) AS last
         FROM PARTICIPATED_IN p CROSS JOIN Meeting m ON m.row = p.target CROSS JOIN PARTICIPATED_IN o ON o.target = p.target
         WHERE p.source = (SELECT row FROM Person WHERE id = ?) AND m.bestDay >= ? AND m.status = 'HELD' AND o.source <> p.source AND o.certain = 1
         GROUP BY o.source
       ) c JOIN Person q ON q.row = c.source ORDER BY c.count DESC, q.id LIMIT 20`,
      id,
      since,
    ),
};
