import { describe, inject } from 'vitest';
import { neo4jEngine } from '../../src/graph/engines/neo4j/index.ts';
import { emptyNeo4j } from './empty-neo4j.ts';
import type { MakeDatabase, TestDatabase } from './test-database.ts';

export { emptyNeo4j };

/** The server that the tests of this run share, or why there is none: then they are skipped, by name. */
function neo4jForTests(): { readonly url: string } | { readonly skipped: string } {
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

/** The one database of the server, wiped: one test at a time. */
async function neo4jDatabase(url: string): Promise<TestDatabase> {
  await emptyNeo4j(url);
  return {
    open: () => neo4jEngine.open(url, { password: null }),
    [Symbol.asyncDispose]: async () => undefined,
  };
}
