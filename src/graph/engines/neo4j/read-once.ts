import neo4j, { type BookmarkManager, type Driver, type Session } from 'neo4j-driver';
import { fieldsOf } from './fields-of.ts';
import type { Properties } from './properties.ts';
import { withoutTrace } from './without-trace.ts';

interface Reading {
  readonly driver: Driver;
  readonly database: string | null;
  readonly bookmarkManager: BookmarkManager;
}

/**
 * Reads what is committed, with one statement. It is its own transaction, so that it takes one round trip: one that the driver manages takes three times as
 * long for a small question. The driver's own is begun where the first try fails by what may pass: a leader that was lost, a member that went away.
 */
export async function readOnce(
  { driver, database, bookmarkManager }: Reading,
  statement: string,
  parameters: Properties,
  signal?: AbortSignal,
): Promise<readonly Properties[]> {
  const where = { ...(database !== null && { database }), bookmarkManager };
  try {
    return await runIn(
      driver.session({ ...where, defaultAccessMode: neo4j.session.READ }),
      statement,
      parameters,
      signal,
    );
  } catch (error) {
    if (signal?.aborted === true || !(error instanceof Error && neo4j.isRetryableError(error))) throw error;
  }
  const managed = { ...where, ...(signal !== undefined && { signal }), routing: neo4j.routing.READ };
  const { records } = await driver.executeQuery(statement, parameters, managed);
  return records.map(fieldsOf);
}

/** A session that is closed while its statement runs ends it in the database. */
async function runIn(
  session: Session,
  statement: string,
  parameters: Properties,
  signal: AbortSignal | undefined,
): Promise<readonly Properties[]> {
  const stop = () => void session.close();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const { records } = await withoutTrace(() => session.run(statement, parameters));
    return records.map(fieldsOf);
  } finally {
    signal?.removeEventListener('abort', stop);
    await session.close();
  }
}
