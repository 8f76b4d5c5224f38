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

/** Questions that wait for the end of the turn in which they were asked. */
interface Waiting {
  readonly questions: Question[];
  readonly answers: Promise<readonly Answer[]>;
}

const waiting = new WeakMap<Run, Waiting>();

/**
 * Answers all questions, in the same order, with one statement, which they share with what else is asked by the same `run` in the same turn of the event
 * loop: a person and whom the person met take one round trip.
 */
export async function ask(run: Run, questions: readonly Question[]): Promise<readonly Answer[]> {
  if (questions.length === 0) return [];
  // What is in a statement with lists below others is planned the longer, far out of proportion: it stays as it is.
  if (questions.some(({ nested = '' }) => nested !== '')) return askAtOnce(run, questions);
  const { questions: all, answers } = waiting.get(run) ?? begin(run);
  const from = all.push(...questions) - questions.length;
  return (await answers).slice(from, from + questions.length);
}

function begin(run: Run): Waiting {
  const questions: Question[] = [];
  const turn = new Promise<void>((over) => process.nextTick(over));
  const answers = turn.then(() => {
    waiting.delete(run);
    return askAtOnce(run, questions);
  });
  const begun = { questions, answers };
  waiting.set(run, begun);
  return begun;
}

/**
 * With ONE statement: questions of equal texts share a branch that unwinds their values. Cypher knows no LIMIT that differs by row, so that a branch takes
 * the greatest of its limits.
 */
async function askAtOnce(run: Run, questions: readonly Question[]): Promise<readonly Answer[]> {
  const groups = groupBy(questions.entries(), ([, question]) => branchesOf(question, 0).join('\n'));
  const parameters: Record<string, unknown> = {};
  const branches = [...groups.values()].flatMap((group, at) => {
    parameters[`rows${at}`] = group.map(([index, { values }]) => ({ ...values, index }));
    parameters[`limit${at}`] = neo4j.int(Math.max(...group.map(([, { limit }]) => limit)));
    return branchesOf(group[0]?.[1], at);
  });
  return sorted(questions, await run(branches.join('\nUNION ALL\n'), parameters));
}

/** Rows of a list at most that are sent in one record. */
const MOST_IN_ONE = 128;

function branchesOf(question: Question | undefined, at: number): readonly string[] {
  if (question === undefined) return [];
  const { list, nested = '', read, count, limit } = question;
  // Each record costs the driver what some values do, so that few rows come in one. What is long it reads the slower the longer it is, and can't while the rest is made.
  const found = nested === '' && limit <= MOST_IN_ONE ? `collect(${read})` : `[${read}]`;
  const each = `UNWIND $rows${at} AS row CALL (row)`;
  const rows = `${each} { ${list} LIMIT $limit${at} }${nested} RETURN row.index AS index, ${found} AS found, null AS total`;
  const total = `${each} { ${count} } RETURN row.index AS index, null AS found, total`;
  return count === null ? [rows] : [rows, total];
}

function sorted(questions: readonly Question[], records: readonly Properties[]): readonly Answer[] {
  const answers = questions.map(() => ({ rows: [] as Given[], total: 0 }));
  for (const { index, found, total } of records) {
    const answer = answers[Number(index)];
    if (answer === undefined) continue;
    if (total !== null) answer.total = Number(total);
    else answer.rows.push(...(found as readonly Given[]));
  }
  return answers;
}
