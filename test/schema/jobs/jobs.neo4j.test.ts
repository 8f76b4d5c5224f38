import { jobsSuite } from '../../support/jobs-suite.ts';
import { describeOnNeo4j } from '../../support/neo4j.ts';

describeOnNeo4j((make) => jobsSuite('Neo4j', make));
