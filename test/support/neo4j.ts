import neo4j, { type Driver } from 'neo4j-driver';
import { describe, inject } from 'vitest';
import { neo4jEngine } from '../../src/graph/engines/neo4j/index.ts';
import type { MakeDatabase, TestDatabase } from './test-database.ts';

/** The server that the tests of this run share, or why there is none: then they are skipped, by name. */
export function neo4jForTests(): { readonly url: string } | { readonly skipped: string } {
  return inject('neo4j');
}

/** Defines tests on that server; where there is none they are listed as skipped, with the reason. */
export function describeOnNeo4j(define: (make: MakeDatabase, url: string) => void): void {
  const server = neo4jForTests();
  const url = 'url' in server ? server.url : 'bolt://localhost';
  const defined = () => define(() => neo4jDatabase(url), url);
  if ('url' in server) defined();
  else describe.skip(`without Neo4j (${server.skipped})`, defined);
}

/** Drops all nodes and relationships; the schema stays, as it costs more to make than to keep. */
export async function emptyNeo4j(url: string): Promise<void> {
  await using driver = plainDriver(url);
  const session = driver.session();
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  } finally {
    await session.close();
  }
}

/** The one database of the server, wiped: one test at a time. */
export async function neo4jDatabase(url: string): Promise<TestDatabase> {
  await emptyNeo4j(url);
  return {
    open: () => neo4jEngine.open(url, { password: null }),
    [Symbol.asyncDispose]: async () => undefined,
  };
}

/** A driver of the test's own, to see what stands in the database. */
export function plainDriver(url: string): Driver {
  const { protocol, host, username, password } = new URL(url);
  const token =
    username === '' ? undefined : neo4j.auth.basic(decodeURIComponent(username), decodeURIComponent(password));
  return neo4j.driver(`${protocol}//${host}`, token, { disableLosslessIntegers: true });
}
