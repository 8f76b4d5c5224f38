import { feedSuite } from '../../support/feed-suite.ts';
import { describeOnNeo4j } from '../../support/neo4j.ts';

describeOnNeo4j((make) => feedSuite('Neo4j', make));
