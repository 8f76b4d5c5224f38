import { describeOnNeo4j } from '../../support/neo4j.ts';
import { judgementsSuite } from './judgements-suite.ts';

describeOnNeo4j((make) => judgementsSuite('Neo4j', make));
