import { describeOnNeo4j } from '../support/neo4j.ts';
import { operationsDifferential } from '../support/operations-differential.ts';
import { sqliteDatabase } from '../support/sqlite-database.ts';

describeOnNeo4j((make) => operationsDifferential('Neo4j and SQLite', make, sqliteDatabase));
