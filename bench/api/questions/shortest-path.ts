import type { Question, Row, Sql } from '../question.ts';
import { somePairs } from '../sample.ts';

/** As many as the API gives of a step. */
const MEETINGS_A_STEP = 5;

export const shortestPath: Question = {
  name: 'shortest path between two people',
  goal: 1.3,
  document: `query ($from: ID!, $to: ID!) {
    path(from: $from, to: $to) { people { id name } steps { meetings { id title date } } }
  }`,
  variables: somePairs,
  answer: ({ path: [path] }) =>
    path === undefined ? null : { people: path.people, steps: path.steps.map(({ meetings }: Row) => meetings) },
  byCypher: {
    text: `MATCH (a:Person {id: $from}), (b:Person {id: $to})
      MATCH p = allShortestPaths((a)-[:PARTICIPATED_IN*..12]-(b))
      WHERE all(m IN nodes(p) WHERE m:Person OR m.status = 'HELD') AND all(r IN relationships(p) WHERE r.certain)
      WITH [n IN nodes(p) WHERE n:Person] AS people
      WITH DISTINCT people, [n IN people | n.id] AS ids ORDER BY ids LIMIT 1
      RETURN [n IN people | {id: n.id, name: n.name}] AS people, [at IN range(1, size(people) - 1) | COLLECT {
        WITH people[at - 1] AS x, people[at] AS y
        MATCH (x)-[r:PARTICIPATED_IN]->(m:Meeting {status: 'HELD'})<-[s:PARTICIPATED_IN]-(y) WHERE r.certain AND s.certain
        WITH m ORDER BY m.byDate DESC LIMIT ${MEETINGS_A_STEP}
        RETURN {id: m.id, title: m.title, date: m.date}
      }] AS steps`,
    answer: ([row]) => (row === undefined ? null : { people: row.people, steps: row.steps }),
  },
  bySql: (sql, { from, to }) => {
    const people = walk(sql, rowOf(sql, from), rowOf(sql, to))?.map((row) => personIn(sql, row));
    if (people === undefined) return null;
    return {
      people: people.map(({ id, name }) => ({ id, name })),
      steps: people.slice(1).map(({ row }, at) =>
        sql(
          `SELECT m.id, m.title, m.date FROM PARTICIPATED_IN a CROSS JOIN PARTICIPATED_IN b ON b.target = a.target AND b.source = ?
           JOIN Meeting m ON m.row = a.target WHERE a.source = ? AND a.certain = 1 AND b.certain = 1 AND m.status = 'HELD'
           ORDER BY m.byDate DESC LIMIT ${MEETINGS_A_STEP}`,
          row,
          people[at]?.row,
        ),
      ),
    };
  },
};

function rowOf(sql: Sql, id: string): number {
  const [person] = sql('SELECT row FROM Person WHERE id = ?', id);
  return person?.row;
}

function personIn(sql: Sql, row: number): Row {
  const [person] = sql('SELECT row, id, name FROM Person WHERE row = ?', row);
  if (person === undefined) throw new Error(`row ${row}: expected a person`);
  return person;
}

/** Breadth first from both ends, from where the fewest were reached last; the least of the shortest chains by its ids. */
function walk(sql: Sql, from: number, to: number): readonly number[] | undefined {
  const sides = [sideAt(from), sideAt(to)] as const;
  for (;;) {
    const side = sides[0].last.length <= sides[1].last.length ? sides[0] : sides[1];
    const other = side === sides[0] ? sides[1] : sides[0];
    goOn(sql, side);
    if (side.last.length === 0) return undefined;
    const met = side.last.filter((row) => other.next.has(row));
    if (met.length > 0) return leastChain(sql, from, to, chainsNext(sides, met));
  }
}

interface Side {
  /** For each that was reached, those nearer to the end from which it was. */
  readonly next: Map<number, number[]>;
  last: readonly number[];
}

const sideAt = (row: number): Side => ({ next: new Map([[row, []]]), last: [row] });

function goOn(sql: Sql, side: Side): void {
  const reached = new Map<number, number[]>();
  const rows = sql(
    `SELECT near, far FROM (SELECT DISTINCT a.source AS near, b.source AS far FROM json_each(?) rows CROSS JOIN PARTICIPATED_IN a ON a.source = rows.value
       CROSS JOIN Meeting m ON m.row = a.target CROSS JOIN PARTICIPATED_IN b ON b.target = a.target
       WHERE m.status = 'HELD' AND a.certain = 1 AND b.certain = 1) CROSS JOIN Person q ON q.row = far`,
    JSON.stringify(side.last),
  );
  for (const { near, far } of rows)
    if (!side.next.has(far)) {
      const nearer = reached.get(far);
      if (nearer === undefined) reached.set(far, [near]);
      else nearer.push(near);
    }
  for (const [far, near] of reached) side.next.set(far, near);
  side.last = [...reached.keys()];
}

/** From each that is on a shortest chain those that follow it, from the first end to the second. */
function chainsNext([start, end]: readonly [Side, Side], met: readonly number[]): ReadonlyMap<number, Set<number>> {
  const next = new Map<number, Set<number>>();
  const add = (one: number, other: number) => next.set(one, (next.get(one) ?? new Set()).add(other));
  const back = (side: Side, tell: (far: number, near: number) => void) => {
    let level: ReadonlySet<number> = new Set(met);
    while (level.size > 0) {
      const nearer = new Set<number>();
      for (const far of level)
        for (const near of side.next.get(far) ?? []) {
          tell(far, near);
          nearer.add(near);
        }
      level = nearer;
    }
  };
  back(start, (far, near) => add(near, far));
  back(end, add);
  return next;
}

function leastChain(
  sql: Sql,
  from: number,
  to: number,
  next: ReadonlyMap<number, ReadonlySet<number>>,
): readonly number[] {
  const chain = [from];
  for (let at = from; at !== to; ) {
    const people = [...(next.get(at) ?? [])].map((row) => personIn(sql, row));
    const [least] = people.sort((one, other) => (one.id < other.id ? -1 : 1));
    if (least === undefined) throw new Error(`${at}: expected it to lead to ${to}`);
    chain.push(least.row);
    at = least.row;
  }
  return chain;
}
