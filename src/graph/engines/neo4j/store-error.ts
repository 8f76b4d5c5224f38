import neo4j, { Neo4jError } from 'neo4j-driver';
import { WhometError } from '../../../errors.ts';

/** What went wrong with the store at the URL, as callers of a store know it; what isn't the database's doing stays as it is. */
export function storeError(error: unknown, where: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code, message } = error;
  const details = { cause: error, retriable: neo4j.isRetryableError(error) };
  if (code.startsWith('Neo.ClientError.Security.'))
    return new WhometError('STORE_DENIED', `${where}: expected another user or password (${message})`, details);
  if (UNREACHABLE.some((prefix) => code.startsWith(prefix)))
    return new WhometError('STORE_UNREACHABLE', `${where}: expected a Neo4j database that answers (${message})`, {
      cause: error,
      retriable: true,
    });
  return new WhometError(
    'STORE_BROKEN',
    `${where}: expected the database to do as asked (${code}: ${message})`,
    details,
  );
}

/** The same of a transaction that writes, of which what it was given may be at fault. */
export function writeError(error: unknown, where: string): unknown {
  if (!(error instanceof Neo4jError) || !REFUSED.some((prefix) => error.code.startsWith(prefix)))
    return storeError(error, where);
  return new WhometError('STORE_REFUSED', `${where}: expected what Neo4j can hold (${error.code}: ${error.message})`, {
    cause: error,
  });
}

/** What it was given is at fault: a text too long for an index, a transaction that no memory holds, which comes back however often it is tried. */
const REFUSED = [
  'Neo.ClientError.Statement.',
  'Neo.ClientError.Schema.',
  'Neo.DatabaseError.Statement.ExecutionFailed',
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.TransactionOutOfMemoryError',
];

const UNREACHABLE = [
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.ClientError.Database.DatabaseNotFound',
  'Neo.TransientError.Database.DatabaseUnavailable',
];
