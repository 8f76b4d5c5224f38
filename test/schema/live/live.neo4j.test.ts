import { liveSuite } from '../../support/live-suite.ts';
import { describeOnNeo4j } from '../../support/neo4j.ts';

describeOnNeo4j((make) => liveSuite('Neo4j', make));
