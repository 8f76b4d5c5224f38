import { encodeCursor } from '../../cursor.ts';
import { trimPage } from '../../paging.ts';
import type { NestedSelection, Page, Row, Selection } from '../../query.ts';
import { type Answer, ask, type FoundRow, type Question, type Run } from './ask.ts';
import { boundsOf } from './bounds.ts';
import { compileNest } from './compile-nest.ts';
import { newScope, propertiesOf, type Scope } from './cypher.ts';
import { isIndexed, keyNameOf, type Listing, nodesOf, parentOf, propsOf, relatedOf } from './listing.ts';
import { byName, readAnyNode, readEdgeProps } from './properties.ts';

/** The pages of all selections, with what is nested in them: one statement. */
export async function selectPages(run: Run, selections: readonly Selection[]): Promise<readonly Page[]> {
  const answers = await ask(run, selections.map(compileSelection));
  return selections.map((selection, at) => pageOf(selection, answers[at] ?? { rows: [], total: 0 }));
}

/** The Cypher of a selection, for tests of plans too. */
export function compileSelection(selection: Selection): Question {
  const { page, order, count, nest = {} } = selection;
  const scope = newScope();
  const { match, key, total } = listingOf(selection, scope);
  const direction = (order?.direction === 'desc') === (page.from === 'end') ? 'ASC' : 'DESC';
  const nested = compileNest(Object.values(nest), VARIABLES.node, scope);
  const read = propsOf(selection, selection.via !== undefined);
  return {
    read: { node: propertiesOf('n', read.node), link: propertiesOf('r', read.link) },
    list: `${match} RETURN n, r ORDER BY ${key} ${direction}`,
    nested: nested.clauses === '' ? null : nested,
    count: count === true ? total : null,
    // One row more says whether there are more.
    limit: page.size + 1,
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
type Asked = Pick<Selection, 'order' | 'page' | 'count' | 'props' | 'edgeProps'> & {
  readonly via?: Selection['via'] | NestedSelection['via'];
  readonly nest?: Selection['nest'];
};

function pageOf(asked: Asked, { rows, total }: Answer): Page {
  const trimmed = trimPage(rows, asked.page);
  const read = propsOf(asked, asked.via !== undefined && !('ref' in asked.via));
  const found = trimmed.rows.map((row) => rowOf(asked, read, row));
  return { ...trimmed, rows: found, total: asked.count === true ? total : null };
}

function rowOf(asked: Asked, read: ReturnType<typeof propsOf>, { node: stored, link, nested }: FoundRow): Row {
  const { via, nest } = asked;
  const name = keyNameOf(asked);
  const node = readAnyNode(byName(stored, read.node), read.node);
  const edge =
    via !== undefined && !('ref' in via) && link !== null
      ? readEdgeProps(via.edge, byName(link, read.link), read.link)
      : null;
  const keyed: Readonly<Record<string, unknown>> = edge ?? node.props;
  const cursor = encodeCursor(name, name === 'id' ? node.id : String(keyed[name]));
  return { node, edge, cursor, nested: nest === undefined ? NOTHING : nestedPages(nest, nested) };
}

const NOTHING = {};

function nestedPages(nest: NonNullable<Selection['nest']>, found: FoundRow['nested']): Readonly<Record<string, Page>> {
  return Object.fromEntries(
    Object.entries(nest).map(([name, selection], at) => {
      const [rows = [], total = null] = found?.[at] ?? [];
      const answer = { rows: rows.map(([node, link, nested]) => ({ node, link, nested })), total: Number(total) };
      return [name, pageOf(selection, answer)];
    }),
  );
}
