import { describe } from 'vitest';
import { openGraph } from '../../src/graph/index.ts';
import { emptyNeo4j, neo4jForTests } from '../support/neo4j.ts';
import { samplesSuite } from './samples-suite.ts';

const server = neo4jForTests();

if ('url' in server)
  samplesSuite('Neo4j', async () => {
    await emptyNeo4j(server.url);
    return openGraph(server.url);
  });
else describe.skip(`the samples on Neo4j: ${server.skipped}`, () => undefined);
