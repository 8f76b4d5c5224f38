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
    const people = walk(sql, from, to);
    if (people === null) return null;
    return {
      people: people.flatMap((id) => sql('SELECT id, name FROM Person WHERE id = ?', id)),
      steps: people.slice(1).map((id, at) =>
        sql(
          `SELECT m.id, m.title, m.date FROM PARTICIPATED_IN a CROSS JOIN PARTICIPATED_IN b ON b.target = a.target AND b.source = ?
           JOIN Meeting m ON m.id = a.target WHERE a.source = ? AND a.certain = 1 AND b.certain = 1 AND m.status = 'HELD'
           ORDER BY m.byDate DESC LIMIT ${MEETINGS_A_STEP}`,
          id,
          people[at],
        ),
      ),
    };
  },
};

/** Breadth first from both ends, from where the fewest were reached last; the least of the shortest chains by its ids. */
function walk(sql: Sql, from: string, to: string): readonly string[] | null {
  const sides = [sideAt(from), sideAt(to)] as const;
  for (;;) {
    const side = sides[0].last.length <= sides[1].last.length ? sides[0] : sides[1];
    const other = side === sides[0] ? sides[1] : sides[0];
    goOn(sql, side);
    if (side.last.length === 0) return null;
    const met = side.last.filter((id) => other.next.has(id));
    if (met.length > 0) return leastChain(from, to, chainsNext(sides, met));
  }
}

interface Side {
  /** For each that was reached, those nearer to the end from which it was. */
  readonly next: Map<string, string[]>;
  last: readonly string[];
}

const sideAt = (id: string): Side => ({ next: new Map([[id, []]]), last: [id] });

function goOn(sql: Sql, side: Side): void {
  const reached = new Map<string, string[]>();
  const rows = sql(
    `SELECT DISTINCT a.source AS near, b.source AS far FROM json_each(?) ids CROSS JOIN PARTICIPATED_IN a ON a.source = ids.value
     CROSS JOIN Meeting m ON m.id = a.target CROSS JOIN PARTICIPATED_IN b ON b.target = a.target
     WHERE m.status = 'HELD' AND a.certain = 1 AND b.certain = 1 AND b.source GLOB 'person_*'`,
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
function chainsNext([start, end]: readonly [Side, Side], met: readonly string[]): ReadonlyMap<string, Set<string>> {
  const next = new Map<string, Set<string>>();
  const add = (one: string, other: string) => next.set(one, (next.get(one) ?? new Set()).add(other));
  const back = (side: Side, tell: (far: string, near: string) => void) => {
    let level: ReadonlySet<string> = new Set(met);
    while (level.size > 0) {
      const nearer = new Set<string>();
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

function leastChain(from: string, to: string, next: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const chain = [from];
  for (let at = from; at !== to; ) {
    const [least] = [...(next.get(at) ?? [])].sort();
    if (least === undefined) throw new Error(`${at}: expected it to lead to ${to}`);
    chain.push(least);
    at = least;
  }
  return chain;
}
