import { selectTree } from '../../nested-selection.ts';
import type { NestedSelection, Page, Selection } from '../../query.ts';
import type { Run } from './ask.ts';
import { selectPages } from './select-pages.ts';

/**
 * Lists below others that one statement holds. Three levels in one take less than half the time of a statement a level; but the first time that a statement is
 * asked it is planned, which takes the longer the more is in it, far out of proportion: 2 s for three such lists where one alone took 0.3 s, on a busy machine.
 */
const MOST_NESTED = 4;

/** The pages of all selections with what is nested in them: one statement, or one a level where there is much. */
export function selectWhole(run: Run, selections: readonly Selection[]): Promise<readonly Page[]> {
  return nestedIn(selections) <= MOST_NESTED
    ? selectPages(run, selections)
    : selectTree(selections, (level) => selectPages(run, level));
}

function nestedIn(selections: readonly (Selection | NestedSelection)[]): number {
  return selections.reduce((sum, { nest = {} }) => {
    const nested = Object.values(nest);
    return sum + nested.length + nestedIn(nested);
  }, 0);
}
