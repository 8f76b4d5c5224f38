import { groupBy, unique } from './collect.ts';
import { kindOfId, type NodeKind } from './model/index.ts';
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
  if ('ref' in via) return referredTo(rows, name, { ref: via.ref, list }, keep);
  return [...groupBy(rows, ({ node }) => node.id)].map(([parent, alike]) => ({
    selection: { ...list, via: { ...via, parent } },
    take(page) {
      for (const row of alike) keep(row, name, page);
    },
  }));
}

interface Referring {
  readonly ref: string;
  readonly list: Omit<NestedSelection, 'via'>;
}

/** What the rows refer to, one selection a kind for all of them. */
function referredTo(rows: readonly Row[], name: string, { ref, list }: Referring, keep: Keep): readonly Child[] {
  const idOf = ({ node }: Row) => String((node.props as Readonly<Record<string, unknown>>)[ref]);
  const byKind = groupBy(rows, (row) => kindOfId(idOf(row)));
  return [...byKind].flatMap(([kind, referring]) =>
    kind === null || !list.kinds.includes(kind) ? [] : [nodesOfKind(kind, referring)],
  );

  function nodesOfKind(kind: NodeKind, referring: readonly Row[]): Child {
    const ids = unique(referring.map(idOf));
    return {
      selection: { ...list, kinds: [kind], where: { ids }, page: { size: ids.length, from: 'start' } },
      take(page) {
        const found = new Map(page.rows.map((row) => [row.node.id, row]));
        for (const row of referring) {
          const node = found.get(idOf(row));
          if (node !== undefined) keep(row, name, { ...NO_ROWS, rows: [node] });
        }
      },
    };
  }
}
