import { describeOnNeo4j } from '../support/neo4j.ts';
import { pageWalkSuite } from './page-walk-suite.ts';

describeOnNeo4j((make) => pageWalkSuite('Neo4j', make));
