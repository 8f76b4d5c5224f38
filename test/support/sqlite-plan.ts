import type Database from 'better-sqlite3';
import { keep } from '../../src/graph/engines/sqlite/keep.ts';
import type { Sql } from '../../src/graph/engines/sqlite/sql.ts';

/** The steps by which SQLite would run the statement. */
export function sqlitePlanOf(database: Database.Database, { text, params }: Sql): readonly string[] {
  const steps = keep(database.prepare(`EXPLAIN QUERY PLAN ${text}`)).all(...params);
  return steps.map((step) => String(Object.entries(Object(step)).find(([key]) => key === 'detail')?.[1]));
}

/** Those that read a whole table, in no order: not what a statement has made itself. */
export function sqliteScansOf(plan: readonly string[]): readonly string[] {
  return plan.filter(
    (step) => step.startsWith('SCAN') && !/json_each|USING (COVERING )?INDEX|^SCAN (CONSTANT ROW|list\d+)$/.test(step),
  );
}
