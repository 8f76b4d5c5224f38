import { DocumentRefused, messageOf, WhometError } from '../errors.ts';
import { FetchRefused } from './fetch/index.ts';

/** A path that can't be read, or that isn't there: it costs only itself. */
export class SourceUnreadable extends WhometError {
  readonly where: string;

  constructor(where: string, reason: string, cause: unknown) {
    super('SOURCE_UNREADABLE', `${where}: ${reason}`, { cause });
    this.name = 'SourceUnreadable';
    this.where = where;
  }
}

/** What was not taken in; its message says where, then why. */
export type Refused = DocumentRefused | SourceUnreadable | FetchRefused;

const SYSTEM_REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'expected a file or directory, but there is none'],
  ['EACCES', 'expected a readable file or directory, but permission is denied'],
  ['ELOOP', 'expected a file or directory, but its links lead in a circle'],
]);

/** The refusal that anything thrown while reading there amounts to. */
export function refusedBy(error: unknown, where: string): Refused {
  if (error instanceof DocumentRefused || error instanceof SourceUnreadable || error instanceof FetchRefused)
    return error;
  const code = error instanceof Error && 'code' in error && 'syscall' in error ? String(error.code) : null;
  if (code === null) return new DocumentRefused(where, messageOf(error), { cause: error });
  return new SourceUnreadable(where, SYSTEM_REASONS.get(code) ?? messageOf(error), error);
}
