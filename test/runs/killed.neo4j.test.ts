import { describeOnNeo4j } from '../support/neo4j.ts';
import { killedRuns } from './killed-suite.ts';

describeOnNeo4j((make, url) =>
  killedRuns('Neo4j', async () => {
    const database = await make();
    return { url, open: () => database.open(), [Symbol.asyncDispose]: () => database[Symbol.asyncDispose]() };
  }),
);
