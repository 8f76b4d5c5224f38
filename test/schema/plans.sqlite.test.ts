import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { letGiveUp } from '../../src/graph/engines/sqlite/going.ts';
import { sqliteEngine } from '../../src/graph/engines/sqlite/index.ts';
import { keep } from '../../src/graph/engines/sqlite/keep.ts';
import { pageStatement } from '../../src/graph/engines/sqlite/select-pages.ts';
import { edgeKindSpec } from '../../src/graph/model/index.ts';
import type { Selection } from '../../src/graph/query.ts';
import { askedLists, levelsOf } from '../support/asked-lists.ts';
import { sqlitePlanOf, sqliteScansOf } from '../support/sqlite-plan.ts';
import { tempDirectory } from '../support/temp-directory.ts';

test('each list of the schema, at the root and below it, is read by an index, in its order where nothing filters it and there may be many', async () => {
  await using directory = await tempDirectory();
  const path = `${directory.path}/graph.db`;
  await (await sqliteEngine.open(`sqlite:${path}`, { password: null }))[Symbol.asyncDispose]();
  const database = keep(new Database(path));
  letGiveUp(database, () => false);
  const lists = await askedLists();
  const whole = lists.map(({ selection }) => sqlitePlanOf(database, pageStatement(selection)));
  const levels = lists.flatMap(({ field, selection }) =>
    levelsOf(selection).map((level) => ({ field, selection: level })),
  );
  const plans = levels.map(({ field, selection }) => {
    const plan = sqlitePlanOf(database, pageStatement(selection));
    // What an index finds by a filter is then put in order, as what one article says, or of one meeting.
    const isInOrder = selection.order !== undefined && selection.where === undefined && mayBeMany(selection);
    return { field, plan, sorted: isInOrder ? plan.filter((step) => step.includes('ORDER BY')) : [] };
  });
  database.close();
  expect(whole.flatMap(sqliteScansOf)).toEqual([]);
  for (const { field, plan, sorted } of plans)
    expect({ field, scans: sqliteScansOf(plan), sorted }).toEqual({ field, scans: [], sorted: [] });
  expect(levels.filter(({ selection }) => mayBeMany(selection)).length).toBeGreaterThan(levels.length / 2);
});

/** Whether the ontology has an index of that order. */
function mayBeMany({ via, order }: Selection): boolean {
  if (via === undefined) return true;
  return edgeKindSpec(via.edge).orders[via.direction].some((key) => key === order?.key);
}
