import type { NestedSelection, Page, Row, Selection } from './query.ts';

/** Answers selections without their `nest`, in the same order; the rows have no nested pages yet. */
export type SelectLevel = (selections: readonly Selection[]) => Promise<readonly Page[]>;

/** Answers trees of selections with one call a level, whatever the number of rows. */
export async function selectTree(selections: readonly Selection[], selectLevel: SelectLevel): Promise<readonly Page[]> {
  const pages = await selectLevel(selections);
  const children = selections.flatMap(({ nest }, at) => childrenOf(pages[at]?.rows ?? [], Object.entries(nest ?? {})));
  if (children.length === 0) return pages;

  const childPages = await selectTree(
    children.map(({ selection }) => selection),
    selectLevel,
  );
  const nested = new Map<Row, Record<string, Page>>();
  children.forEach(({ row, name }, at) => {
    const page = childPages[at];
    if (page !== undefined) nested.set(row, { ...nested.get(row), [name]: page });
  });
  return pages.map((page) => ({ ...page, rows: page.rows.map((row) => ({ ...row, nested: nested.get(row) ?? {} })) }));
}

interface Child {
  readonly row: Row;
  readonly name: string;
  readonly selection: Selection;
}

function childrenOf(rows: readonly Row[], nest: readonly (readonly [string, NestedSelection])[]): readonly Child[] {
  return rows.flatMap((row) =>
    nest.map(([name, selection]) => ({
      row,
      name,
      selection: { ...selection, via: { ...selection.via, parent: row.node.id } },
    })),
  );
}
