import { nameIdOf } from '../../../src/graph/model/index.ts';
import { fold } from '../../../src/lexicon/index.ts';
import type { Question } from '../question.ts';
import { someMeeters } from '../sample.ts';

const [from, to] = ['2017-03-01', '2023-10-31'];

export const meetingsBetweenDays: Question = {
  name: 'the last 20 meetings between two dates with a person (by name)',
  goal: 1.5,
  document: `query ($name: String!, $from: PartialDate!, $to: PartialDate!) {
    meetings(first: 20, filter: { parties: [{ anyOf: [{ name: $name }] }], from: $from, to: $to }) { nodes { id title date } }
  }`,
  variables: (graph) => someMeeters(graph).map(({ name }) => ({ name, from, to })),
  answer: ({ meetings }) => meetings.nodes,
  byCypher: {
    text: `MATCH (:Name {folded: $name})<-[:KNOWN_AS]-()-[:PARTICIPATED_IN]->(m:Meeting) WHERE $from <= m.bestDay <= $to
      RETURN DISTINCT m.id AS id, m.title AS title, m.date AS date, m.byDate AS byDate ORDER BY byDate DESC LIMIT 20`,
    parameters: ({ name }) => ({ name: fold(name), from, to }),
    answer: (rows) => rows.map(({ id, title, date }) => ({ id, title, date })),
  },
  bySql: (sql, { name }) =>
    sql(
      `SELECT DISTINCT m.id, m.title, m.date FROM KNOWN_AS k CROSS JOIN PARTICIPATED_IN p ON p.source = k.source JOIN Meeting m ON m.row = p.target
       WHERE k.target = (SELECT row FROM Name WHERE id = ?) AND p.byDate BETWEEN ? AND ? ORDER BY p.byDate DESC LIMIT 20`,
      nameIdOf(fold(name)),
      from,
      `${to}~`,
    ),
};
