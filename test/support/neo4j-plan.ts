import type { Driver, Plan } from 'neo4j-driver';
import { ask, type Question, type Run } from '../../src/graph/engines/neo4j/ask.ts';

/** Operators that visit more than the rows asked for. */
export const NEO4J_SCANS =
  /^(AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|.*RelationshipTypeScan|.*IndexScan|CartesianProduct|Sort)$/;

/** Those of them in the plan of lists below lists: beside a handful of nodes the planner may seek both ends of a relation and pair them, which scans nothing. */
export function scansBelow(operators: readonly string[]): readonly string[] {
  return operators.filter((operator) => NEO4J_SCANS.test(operator) && operator !== 'CartesianProduct');
}

/** The operators by which the planner would answer the question. */
export async function neo4jOperatorsOf(driver: Driver, question: Question): Promise<readonly string[]> {
  const operators: string[] = [];
  await ask(explaining(driver, operators), [question]);
  return operators;
}

/** Tells the operators of each statement in place of running it. */
export function explaining(driver: Driver, operators: string[]): Run {
  return async (statement, parameters) => {
    const { summary } = await driver.executeQuery(`EXPLAIN ${statement}`, parameters);
    if (summary.plan === false) throw new TypeError(`${statement}: expected a plan of it`);
    operators.push(...flat(summary.plan));
    return [];
  };
}

/** `NodeIndexSeekByRange@neo4j` and the like, without the database. */
function flat({ operatorType, children }: Plan): readonly string[] {
  return [operatorType.replace(/@.*/, ''), ...children.flatMap(flat)];
}
