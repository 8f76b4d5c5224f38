import { judgementCases } from '../../support/judgement-cases.ts';
import { describeOnNeo4j } from '../../support/neo4j.ts';
import { projectionCases } from '../../support/projection-cases.ts';
import { projectionProperties } from '../../support/projection-properties.ts';

describeOnNeo4j((make) => {
  judgementCases('Neo4j', make);
  projectionCases('Neo4j', make);
  projectionProperties('Neo4j', make);
});
