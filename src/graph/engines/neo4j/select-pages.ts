import { keyNameOf, limitOf, rowMaker, trimPage } from '../../paging.ts';
import type { NestedSelection, Page, Row, Selection } from '../../query.ts';
import { ask, type Question, type Run } from './ask.ts';
import { boundsOf } from './bounds.ts';
import { compileNest } from './compile-nest.ts';
import { newScope, type Scope, widthOf } from './cypher.ts';
import { isIndexed, type Listing, nodesOf, parentOf, propsOf, relatedOf } from './listing.ts';
import { edgeReader, type Given, nodeReader } from './properties.ts';

/** The pages of all selections, with what is nested in them: one statement. */
export async function selectPages(run: Run, selections: readonly Selection[]): Promise<readonly Page[]> {
  const answers = await ask(run, selections.map(compileSelection));
  return selections.map((selection, at) => {
    const { rows = [], total = 0 } = answers[at] ?? {};
    return pageReader(selection)(rows, total);
  });
}

/** The Cypher of a selection, for tests of plans too. */
export function compileSelection(selection: Selection): Question {
  const { page, order, count } = selection;
  const scope = newScope();
  const { match, key, total } = listingOf(selection, scope);
  const direction = (order?.direction === 'desc') === (page.from === 'end') ? 'ASC' : 'DESC';
  const { clauses, row } = compileNest(selection, VARIABLES, scope);
  return {
    list: `${match} RETURN n, r ORDER BY ${key} ${direction}`,
    nested: clauses,
    read: row,
    count: count === true ? total : null,
    limit: limitOf(selection),
    values: scope.values,
  };
}

const VARIABLES = { node: 'n', link: 'r' } as const;

function listingOf(selection: Selection, scope: Scope): Listing {
  const { kinds, via, where: filter, page, order } = selection;
  const [kind, ...others] = kinds;
  const keyName = keyNameOf(selection);
  const descending = order?.direction === 'desc';
  if (via === undefined) {
    if (kind === undefined || others.length > 0) return refuse(selection);
    return nodesOf(kind, selection, VARIABLES, boundsOf(page, { keyName, descending, id: null }, scope), scope);
  }
  if (others.length > 0 && filter !== undefined) return refuse(selection);
  const parent = parentOf(via, scope);
  const id = isIndexed(via, keyName) ? parent.id : null;
  return relatedOf(via, selection, parent, VARIABLES, boundsOf(page, { keyName, descending, id }, scope), scope);
}

function refuse({ kinds }: Selection): never {
  throw new TypeError(`selection of ${kinds.join(', ')}: expected one kind, or a relation without \`where\``);
}

/** What a page is made for: a selection, nested or not. */
type Asked = Pick<Selection, 'order' | 'page' | 'count' | 'props' | 'edgeProps' | 'paging' | 'nest'> & {
  readonly via?: Selection['via'] | NestedSelection['via'];
};

type ReadPage = (found: readonly Given[], total: unknown) => Page;

/** How the pages of a selection are read: what is alike of all of them, and of their rows, is found out once. */
function pageReader(asked: Asked): ReadPage {
  const { page, count } = asked;
  const readRow = rowReader(asked);
  return (found, total) => {
    const { rows, hasPrevious, hasNext } = trimPage(found, page);
    return { rows: rows.map(readRow), hasPrevious, hasNext, total: count === true ? Number(total) : null };
  };
}

function rowReader(asked: Asked): (given: Given) => Row {
  const { via, nest } = asked;
  const edgeKind = via === undefined || 'ref' in via ? null : via.edge;
  const read = propsOf(asked, edgeKind !== null);
  const linkAt = widthOf(read.node);
  const readNode = nodeReader(read.node, 0);
  const readEdge = edgeKind === null ? () => null : edgeReader(edgeKind, read.link, linkAt);
  const nestedAt = linkAt + (edgeKind === null ? 0 : widthOf(read.link));
  const readNested = nest === undefined ? () => undefined : nestedReader(nest, nestedAt);
  const row = rowMaker(asked);
  return (given) => row(readNode(given), readEdge(given), readNested(given));
}

function nestedReader(nest: NonNullable<Selection['nest']>, from: number): (given: Given) => Row['nested'] {
  const readers = Object.entries(nest).map(([name, selection], at) => {
    const read = pageReader(selection);
    return { name, read, isCounted: selection.count === true, at: from + at };
  });
  return (given) => {
    const pages: Record<string, Page> = {};
    for (const { name, read, isCounted, at } of readers) {
      const [rows, total] = isCounted ? (given[at] as [Given[], unknown]) : [given[at] as Given[], null];
      pages[name] = read(rows, total);
    }
    return pages;
  };
}
