import neo4j from 'neo4j-driver';
import type { GraphWrites } from '../../src/graph/index.ts';
import { bareStatements } from './bare-statements.ts';

/** Seconds that a bare `UNWIND … MERGE` of these rows takes behind the first so many transactions, in an emptied database: a transaction each, a statement a kind of row. */
export async function secondsOfBareMerge(
  url: string,
  written: readonly (readonly GraphWrites[])[],
  warmUp: number,
): Promise<number> {
  const password = process.env.NEO4J_PASSWORD;
  await using driver = neo4j.driver(url, password === undefined ? undefined : neo4j.auth.basic('neo4j', password));
  await using session = driver.session();
  await session.run('MATCH (n) WHERE NOT n:WhometStore CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS');
  let start = performance.now();
  for (const [at, own] of written.entries()) {
    if (at === warmUp) start = performance.now();
    // Only what stands at the end of it.
    const statements = bareStatements(
      own.flatMap(({ put }) => put),
      own.flatMap(({ link }) => link),
    );
    await session.executeWrite(async (transaction) => {
      for (const { statement, rows } of statements) await transaction.run(statement, { rows });
    });
  }
  return (performance.now() - start) / 1000;
}
