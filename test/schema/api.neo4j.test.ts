import { describeOnNeo4j } from '../support/neo4j.ts';
import { apiSuite } from './api-suite.ts';

describeOnNeo4j((make) => apiSuite('Neo4j', make));
