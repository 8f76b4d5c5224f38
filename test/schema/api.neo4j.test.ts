import { describe } from 'vitest';
import { neo4jDatabase, neo4jForTests } from '../support/neo4j.ts';
import { apiSuite } from './api-suite.ts';

const server = neo4jForTests();

if ('url' in server) apiSuite('Neo4j', () => neo4jDatabase(server.url));
else describe.skip(`the API on Neo4j: ${server.skipped}`, () => undefined);
