import type { Connection } from './connection.ts';
import { sql } from './sql.ts';

/** Ends the transaction that is open on the connection: commits where the work resolves, else rolls back. */
export async function within<T>(connection: Connection, work: () => Promise<T>): Promise<T> {
  try {
    const result = await work();
    connection.run(sql`COMMIT`);
    return result;
  } catch (error) {
    if (connection.inTransaction) connection.run(sql`ROLLBACK`);
    throw error;
  }
}
