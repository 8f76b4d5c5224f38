const kept: object[] = [];

/**
 * The object, never collected while the process runs: a better-sqlite3 below 13 that was compiled for Node 24.19 or later aborts the process
 * when one of its databases or statements is. What a closed database held of SQLite is freed all the same.
 *
 * @see https://github.com/WiseLibs/better-sqlite3/issues/1515
 */
export function keep<T extends object>(object: T): T {
  kept.push(object);
  return object;
}
