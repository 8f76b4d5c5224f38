import neo4j from 'neo4j-driver';
import { groupBy } from '../../collect.ts';
import type { Given, Properties } from './properties.ts';

/** Runs one statement, in one round trip. */
export type Run = (statement: string, parameters: Properties) => Promise<readonly Properties[]>;

/** One list that is asked for. Questions of equal texts differ only in their values. */
export interface Question {
  /** Clauses over `row` that end in `RETURN … ORDER BY …`. */
  readonly list: string;
  /** Clauses over `row` and what the list returns, for what hangs on each of its rows: once the list is cut. */
  readonly nested?: string;
  /** What is read of each row of the list: the expression of one list, as each list or map more takes the driver longer than a value does. */
  readonly read: string;
  /** Clauses over `row` that end in `RETURN … AS total`; null where no count is asked for. */
  readonly count: string | null;
  /** Rows wanted at most. */
  readonly limit: number;
  /** What `row` holds. */
  readonly values: Properties;
}

export interface Answer {
  /** In the order of the list; may be more than wanted. */
  readonly rows: readonly Given[];
  readonly total: number;
}

/**
 * Answers all questions, in the same order, with ONE statement: those of equal texts share a branch that unwinds their values. Cypher knows no
 * LIMIT that differs by row, so that a branch takes the greatest of its limits.
 */
export async function ask(run: Run, questions: readonly Question[]): Promise<readonly Answer[]> {
  if (questions.length === 0) return [];
  const groups = groupBy(questions.entries(), ([, question]) => branchesOf(question, 0).join('\n'));
  const parameters: Record<string, unknown> = {};
  const branches = [...groups.values()].flatMap((group, at) => {
    parameters[`rows${at}`] = group.map(([index, { values }]) => ({ ...values, index }));
    parameters[`limit${at}`] = neo4j.int(Math.max(...group.map(([, { limit }]) => limit)));
    return branchesOf(group[0]?.[1], at);
  });
  return sorted(questions, await run(branches.join('\nUNION ALL\n'), parameters));
}

function branchesOf(question: Question | undefined, at: number): readonly string[] {
  if (question === undefined) return [];
  const { list, nested = '', read, count } = question;
  const each = `UNWIND $rows${at} AS row CALL (row)`;
  const rows = `${each} { ${list} LIMIT $limit${at} }${nested} RETURN row.index AS index, ${read} AS found, null AS total`;
  const total = `${each} { ${count} } RETURN row.index AS index, null AS found, total`;
  return count === null ? [rows] : [rows, total];
}

function sorted(questions: readonly Question[], records: readonly Properties[]): readonly Answer[] {
  const answers = questions.map(() => ({ rows: [] as Given[], total: 0 }));
  for (const { index, found, total } of records) {
    const answer = answers[Number(index)];
    if (answer === undefined) continue;
    if (total !== null) answer.total = Number(total);
    else answer.rows.push(found as Given);
  }
  return answers;
}
