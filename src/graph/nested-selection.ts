import { groupBy } from './collect.ts';
import type { NestedSelection, Page, Row, Selection } from './query.ts';

/** Answers selections, which have no `nest`, in the same order. */
export type SelectLevel = (selections: readonly Selection[]) => Promise<readonly Page[]>;

/** Answers trees of selections with one call a level, whatever the number of rows. What hangs on a node that stands in several rows is asked for once. */
export async function selectTree(selections: readonly Selection[], selectLevel: SelectLevel): Promise<readonly Page[]> {
  const pages = await selectLevel(selections.map(withoutNested));
  const nested = new Map<Row, Record<string, Page>>();
  // Of one list below many rows all selections hold the same `nest`.
  const nests = groupBy(selections.entries(), ([, { nest }]) => nest);
  const children = [...nests].flatMap(([nest, holders]) => {
    if (nest === undefined) return [];
    const rows = holders.flatMap(([at]) => pages[at]?.rows ?? []);
    const none = nothingIn(nest);
    for (const row of rows) nested.set(row, { ...none });
    return Object.entries(nest).flatMap(([name, selection]) => childrenOf(rows, name, selection, keep));
  });
  if (children.length > 0) {
    const childPages = await selectTree(
      children.map(({ selection }) => selection),
      selectLevel,
    );
    for (const [at, { take }] of children.entries()) take(childPages[at] ?? NO_ROWS);
  }
  return pages.map((page, at) => (selections[at]?.nest === undefined ? page : withNested(page)));

  function keep(row: Row, name: string, page: Page): void {
    const found = nested.get(row);
    if (found !== undefined) found[name] = page;
  }

  // Written out: there may be a thousand rows, and to spread one takes longer.
  function withNested({ rows, hasPrevious, hasNext, total }: Page): Page {
    const whole = rows.map((row) => {
      const { node, edge, cursor } = row;
      return { node, edge, cursor, nested: nested.get(row) ?? row.nested };
    });
    return { rows: whole, hasPrevious, hasNext, total };
  }
}

function withoutNested({ nest: _, ...selection }: Selection): Selection {
  return selection;
}

const NO_ROWS: Page = { rows: [], hasPrevious: false, hasNext: false, total: null };

function nothingIn(nest: object): Row['nested'] {
  return Object.fromEntries(Object.keys(nest).map((name) => [name, NO_ROWS]));
}

type Keep = (row: Row, name: string, page: Page) => void;

/** One selection of the next level, and what is done with its page. */
interface Child {
  readonly selection: Selection;
  readonly take: (page: Page) => void;
}

function childrenOf(
  rows: readonly Row[],
  name: string,
  { via, ...list }: NestedSelection,
  keep: Keep,
): readonly Child[] {
  return [...groupBy(rows, ({ node }) => node.id)].map(([parent, alike]) => ({
    selection: { ...list, via: { ...via, parent } },
    take(page) {
      for (const row of alike) keep(row, name, page);
    },
  }));
}
