import { byId, type Question, type Row } from '../question.ts';
import { someMeeters } from '../sample.ts';

export const peopleAround: Question = {
  name: '20 people, each 5 meetings, participants, 3 meetings of each',
  goal: 1.2,
  document: `query ($after: String!) {
    people(first: 20, after: $after) {
      nodes {
        id
        name
        meetings(first: 5) {
          nodes { id title participations { nodes { party { id name meetings(first: 3) { nodes { id title } } } } } }
        }
      }
    }
  }`,
  variables: (graph) => someMeeters(graph).map(({ key }) => ({ key, after: cursorOf(key) })),
  answer: ({ people }) =>
    people.nodes.map(({ id, name, meetings }: Row) => ({
      id,
      name,
      meetings: meetings.nodes.map(({ id, title, participations }: Row) => ({
        id,
        title,
        parties: byId(
          participations.nodes.map(({ party }: Row) => ({
            id: party.id,
            name: party.name,
            meetings: party.meetings.nodes,
          })),
        ),
      })),
    })),
  // By the index of the edges: a hub is among the participants of two meetings in five, and has 20,000.
  byCypher: {
    text: `MATCH (p:Person) WHERE p.byName > $key
      WITH p ORDER BY p.byName LIMIT 20
      RETURN p.id AS id, p.name AS name, COLLECT {
        MATCH ()-[r:PARTICIPATED_IN]->(m:Meeting) WHERE r.out_byDate STARTS WITH p.id
        WITH m, r ORDER BY r.out_byDate DESC LIMIT 5
        RETURN {id: m.id, title: m.title, parties: COLLECT {
          MATCH (m)<-[:PARTICIPATED_IN]-(q)
          RETURN {id: q.id, name: q.name, meetings: COLLECT {
            MATCH ()-[s:PARTICIPATED_IN]->(o:Meeting) WHERE s.out_byDate STARTS WITH q.id
            WITH o, s ORDER BY s.out_byDate DESC LIMIT 3
            RETURN {id: o.id, title: o.title}
          }}
        }}
      } AS meetings`,
    parameters: ({ key }) => ({ key }),
    answer: (rows) =>
      rows.map(({ id, name, meetings }) => ({
        id,
        name,
        meetings: meetings.map((meeting: Row) => ({ ...meeting, parties: byId(meeting.parties) })),
      })),
  },
  bySql: (sql, { key }) =>
    sql('SELECT row, id, name FROM Person WHERE byName > ? ORDER BY byName LIMIT 20', key).map(({ row, id, name }) => ({
      id,
      name,
      meetings: lastOf(sql, row, 5).map((meeting) => ({
        id: meeting.id,
        title: meeting.title,
        parties: byId(
          sql(
            'SELECT q.row, q.id, q.name FROM PARTICIPATED_IN p JOIN Person q ON q.row = p.source WHERE p.target = ?',
            meeting.row,
          ).map(({ row, id, name }) => ({
            id,
            name,
            meetings: lastOf(sql, row, 3).map(({ id, title }) => ({ id, title })),
          })),
        ),
      })),
    })),
};

function lastOf(sql: Parameters<Question['bySql']>[0], row: number, limit: number): readonly Row[] {
  return sql(
    // A limit that is bound as it is would have the statement planned anew each time.
    `SELECT m.row, m.id, m.title FROM PARTICIPATED_IN p JOIN Meeting m ON m.row = p.target WHERE p.source = ? ORDER BY p.byDate DESC LIMIT +?`,
    row,
    limit,
  );
}

function cursorOf(key: string): string {
  return Buffer.from(`byName:${key}`).toString('base64url');
}
