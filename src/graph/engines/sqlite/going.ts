import type Database from 'better-sqlite3';
import { ordinalOf, ROW } from './row-numbers.ts';
import { name, type Sql, sql } from './sql.ts';

/**
 * A condition that is always fulfilled, and ends the statement where nobody waits for its answer any more. It is looked at once for each row of
 * the outermost loop, at 0.26 µs: for what has few of these, and much to do for each.
 */
export const GOING: Sql = { text: 'going()', params: [] };

/** Rows between two looks: so many that they cost nothing beside the rows, so few that it doesn't take long where each of them hangs on a hub (20 ms). */
const ROWS_BETWEEN = { text: '16', params: [] };

/** The same for what may read many rows of nodes, or of a query with their numbers, under that alias. Stands first, so that rows count that fulfil nothing else. */
export function going(alias: string, column: string = ROW): Sql {
  return sql`((${ordinalOf(name(alias, column))}) % ${ROWS_BETWEEN} OR ${GOING})`;
}

/** At most so many rows, where the statement goes on: one look a list, of which there may be many below others. */
export function atMostWhileGoing(size: number): Sql {
  return sql`LIMIT ${GOING} * ${size}`;
}

/** Lets statements of the database end early. */
export function letGiveUp(database: Database.Database, isGivenUp: () => boolean): void {
  // SQLite would ask a deterministic one only once.
  database.function('going', { deterministic: false }, () => {
    unlessGivenUp(isGivenUp);
    return 1;
  });
}

/** Throws where nobody waits any more: nobody sees it then. */
export function unlessGivenUp(isGivenUp: () => boolean): void {
  if (isGivenUp()) throw new Error('nobody waits for the answer any more');
}
