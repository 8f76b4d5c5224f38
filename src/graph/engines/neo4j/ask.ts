import neo4j from 'neo4j-driver';
import { groupBy } from '../../collect.ts';
import type { Properties } from './properties.ts';

/** Runs one statement, in one round trip. */
export type Run = (statement: string, parameters: Properties) => Promise<readonly Properties[]>;

/** One list that is asked for. Questions of equal texts differ only in their values. */
export interface Question {
  /** Clauses over `row` that end in `RETURN n, r ORDER BY …`: `r` is a relationship, a map or null. */
  readonly list: string;
  /** The expressions of what is read of `n` and of `r`. */
  readonly read?: { readonly node: string; readonly link: string };
  /** What hangs on each row, found once the list is cut: clauses over `row` and `n`, and the expression of it. Absent for nothing. */
  readonly nested?: { readonly clauses: string; readonly expression: string } | null;
  /** Clauses over `row` that end in `RETURN … AS total`; null where no count is asked for. */
  readonly count: string | null;
  /** Rows wanted at most. */
  readonly limit: number;
  /** What `row` holds. */
  readonly values: Properties;
}

export interface Answer {
  /** In the order of the list; may be more than wanted. */
  readonly rows: readonly FoundRow[];
  readonly total: number;
}

export interface FoundRow {
  /** What the question reads of `n`: a map, or the values alone. */
  readonly node: Properties;
  /** Likewise of what was returned as `r`. */
  readonly link: Properties | null;
  /** What hangs on it, as `nested` of its question says. */
  readonly nested: readonly unknown[] | null;
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

const ALL = { node: 'properties(n)', link: 'properties(r)' };

function branchesOf(question: Question | undefined, at: number): readonly string[] {
  if (question === undefined) return [];
  const { list, nested, count, read = ALL } = question;
  const each = `UNWIND $rows${at} AS row CALL (row)`;
  const rows = `${each} { ${list} LIMIT $limit${at} }${nested?.clauses ?? ''} RETURN row.index AS index, ${read.node} AS node, ${read.link} AS link, ${nested?.expression ?? 'null'} AS nested, null AS total`;
  const total = `${each} { ${count} } RETURN row.index AS index, null AS node, null AS link, null AS nested, total`;
  return count === null ? [rows] : [rows, total];
}

function sorted(questions: readonly Question[], records: readonly Properties[]): readonly Answer[] {
  const answers = questions.map(() => ({ rows: [] as FoundRow[], total: 0 }));
  for (const { index, node, link, nested, total } of records) {
    const answer = answers[Number(index)];
    if (answer === undefined) continue;
    if (total !== null) answer.total = Number(total);
    else
      answer.rows.push({
        node: node as Properties,
        link: link as Properties | null,
        nested: nested as FoundRow['nested'],
      });
  }
  return answers;
}
