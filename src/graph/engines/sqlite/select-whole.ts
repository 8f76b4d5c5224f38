import { selectTree } from '../../nested-selection.ts';
import type { NestedSelection, Page, Selection } from '../../query.ts';
import type { Connection } from './connection.ts';
import { selectPages } from './select-pages.ts';

/** Queries within one another and beside one another in one statement: SQLite takes 3 ms to plan twice as many the first time, and refuses eight times as many. */
const MOST_QUERIES = 100;

/** The pages of all selections with what is nested in them: one statement each, or one for each list where there is much. */
export async function selectWhole(connection: Connection, selections: readonly Selection[]): Promise<readonly Page[]> {
  return selections.every((selection) => queriesIn(selection) <= MOST_QUERIES)
    ? selectPages(connection, selections)
    : selectTree(selections, async (level) => selectPages(connection, level));
}

/** What hangs on a node of several kinds is asked for once a kind. */
function queriesIn({ kinds, nest = {} }: Selection | NestedSelection): number {
  return kinds.length * Object.values(nest).reduce((sum, below) => sum + queriesIn(below), 1);
}
