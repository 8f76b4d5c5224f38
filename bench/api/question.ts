import type { MadeCast } from './made-graph.ts';

/** What a driver gives for a row: values by the names of their columns. */
// biome-ignore lint/suspicious/noExplicitAny: what the statement returns; that the answers are equal is tested.
export type Row = Readonly<Record<string, any>>;

/** Runs a statement of SQL, which is prepared once. */
export type Sql = (text: string, ...values: readonly unknown[]) => readonly Row[];

/** A question as it is asked of the API and as it is answered by hand. All ways give the same answer once it is in its plain form. */
export interface Question {
  readonly name: string;
  /** Wished for: p50 of ours over that by hand. */
  readonly goal: number;
  readonly document: string;
  /** With what it is asked: different ones in turn. */
  variables(graph: MadeCast): readonly Row[];
  /** The plain form of a response's data. */
  answer(data: Row): unknown;
  readonly byCypher: {
    readonly text: string;
    /** Default: the variables. */
    parameters?(variables: Row): Row;
    answer(rows: readonly Row[]): unknown;
  };
  bySql(sql: Sql, variables: Row): unknown;
}

/** In the order of their ids: where none was asked for. */
export function byId<T extends Row>(rows: readonly T[]): readonly T[] {
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
