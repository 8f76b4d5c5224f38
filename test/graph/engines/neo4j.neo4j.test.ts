import { differential, engineSide } from '../../support/differential.ts';
import { describeOnNeo4j } from '../../support/neo4j.ts';
import { sqliteDatabase } from '../../support/sqlite-database.ts';
import { storeConformance } from '../../support/store-conformance.ts';
import { neo4jPlans } from './neo4j-plans-suite.ts';
import { neo4jItself } from './neo4j-suite.ts';

describeOnNeo4j((make, url) => {
  storeConformance('Neo4j', make);
  neo4jItself(url);
  neo4jPlans(url);
  differential('Neo4j and SQLite', engineSide(make), engineSide(sqliteDatabase));
});
