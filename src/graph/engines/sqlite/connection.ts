import Database from 'better-sqlite3';
import { WhometError } from '../../../errors.ts';
import { letGiveUp, unlessGivenUp } from './going.ts';
import { keep } from './keep.ts';
import type { Values } from './rows.ts';
import type { Param, Sql } from './sql.ts';

/** Texts of statements are few (values are bound); this only bounds what odd filters can pile up. */
const MAX_STATEMENTS = 500;

/** One connection to the file: keeps its statements, and tells what went wrong in our terms. */
export class Connection implements Disposable {
  readonly #database: Database.Database;
  readonly #where: string;
  readonly #isGivenUp: () => boolean;
  readonly #statements = new Map<string, Database.Statement<unknown[], unknown[]>>();

  /** `where` is the store's URL, for messages; `isGivenUp` says whether nobody waits for what is asked any more. */
  constructor(database: Database.Database, where: string, isGivenUp: () => boolean = () => false) {
    this.#database = database;
    this.#where = where;
    this.#isGivenUp = isGivenUp;
    letGiveUp(database, isGivenUp);
  }

  all({ text, params }: Sql): readonly Values[] {
    unlessGivenUp(this.#isGivenUp);
    return this.#attempt(() => this.#prepared(text).all(...params));
  }

  run({ text, params }: Sql): void {
    this.#attempt(() => this.#prepared(text).run(...params));
  }

  /** Runs one statement with each of the lists of values. */
  runEach(text: string, rows: readonly (readonly Param[])[]): void {
    this.#attempt(() => {
      const statement = this.#prepared(text);
      for (const row of rows) statement.run(...row);
    });
  }

  /** Runs one statement with each of the lists of values; tells of each whether it changed a row. */
  changedByEach(text: string, rows: readonly (readonly Param[])[]): readonly boolean[] {
    return this.#attempt(() => {
      const statement = this.#prepared(text);
      return rows.map((row) => statement.run(...row).changes > 0);
    });
  }

  get inTransaction(): boolean {
    return this.#database.inTransaction;
  }

  [Symbol.dispose](): void {
    this.#database.close();
  }

  #prepared(text: string): Database.Statement<unknown[], unknown[]> {
    const known = this.#statements.get(text);
    if (known !== undefined) return known;
    const statement = keep(this.#database.prepare<unknown[], unknown[]>(text));
    if (statement.reader) statement.raw();
    const [oldest] = this.#statements.keys();
    if (oldest !== undefined && this.#statements.size >= MAX_STATEMENTS) this.#statements.delete(oldest);
    this.#statements.set(text, statement);
    return statement;
  }

  #attempt<T>(action: () => T): T {
    if (!this.#database.open) throw new WhometError('STORE_UNREACHABLE', `${this.#where}: the store is closed`);
    try {
      return action();
    } catch (error) {
      throw storeError(this.#where, error);
    }
  }
}

/** What SQLite reports, in our terms; what is none of them is a bug and stays as it is. */
export function storeError(where: string, error: unknown): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const [, family = ''] = error.code.split('_');
  switch (family) {
    case 'BUSY':
    case 'LOCKED':
    case 'PROTOCOL':
      return new WhometError('CONFLICT', `${where}: another process is writing; try again`, {
        cause: error,
        retriable: true,
      });
    case 'CORRUPT':
    case 'NOTADB':
      return new WhometError(
        'STORE_BROKEN',
        `${where}: the file is damaged (${error.message}); restore it from a backup`,
        { cause: error },
      );
    case 'FULL':
    case 'IOERR':
      return new WhometError(
        'STORE_UNREACHABLE',
        `${where}: expected a disk with room that can be written (${error.message}); all is as it was after the last transaction`,
        { cause: error },
      );
    case 'TOOBIG':
      return new WhometError('STORE_REFUSED', `${where}: expected what SQLite can hold (${error.message})`, {
        cause: error,
      });
    case 'CANTOPEN':
    case 'READONLY':
    case 'PERM':
      return new WhometError('STORE_UNREACHABLE', `${where}: ${error.message}`, { cause: error });
    default:
      return error;
  }
}
