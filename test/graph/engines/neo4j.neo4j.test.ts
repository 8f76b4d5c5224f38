import { describe } from 'vitest';
import { differential, engineSide } from '../../support/differential.ts';
import { neo4jDatabase, neo4jForTests } from '../../support/neo4j.ts';
import { sqliteDatabase } from '../../support/sqlite-database.ts';
import { storeConformance } from '../../support/store-conformance.ts';
import { neo4jPlans } from './neo4j-plans-suite.ts';
import { neo4jItself } from './neo4j-suite.ts';

const server = neo4jForTests();

if ('skipped' in server) {
  describe.skip(`Neo4j (${server.skipped})`, () => {});
} else {
  const make = () => neo4jDatabase(server.url);
  storeConformance('Neo4j', make);
  neo4jItself(server.url);
  neo4jPlans(server.url);
  differential('Neo4j and SQLite', engineSide(make), engineSide(sqliteDatabase));
}
