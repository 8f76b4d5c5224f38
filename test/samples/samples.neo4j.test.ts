import { openGraph } from '../../src/graph/index.ts';
import { describeOnNeo4j, emptyNeo4j } from '../support/neo4j.ts';
import { samplesSuite } from './samples-suite.ts';

describeOnNeo4j((_, url) =>
  samplesSuite('Neo4j', async () => {
    await emptyNeo4j(url);
    return openGraph(url);
  }),
);
