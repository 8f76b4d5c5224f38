import { describeOnNeo4j } from '../../support/neo4j.ts';
import { projectionProperties } from '../../support/projection-properties.ts';

describeOnNeo4j((make) => projectionProperties('Neo4j', make));
