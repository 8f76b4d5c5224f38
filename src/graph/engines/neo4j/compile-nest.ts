import { fetchedIn, keyNameOf, limitOf } from '../../paging.ts';
import type { NestedSelection, Selection } from '../../query.ts';
import { boundsOf } from './bounds.ts';
import { type Scope, valuesOf } from './cypher.ts';
import { isIndexed, type Listing, propsOf, relatedOf, type Variables } from './listing.ts';

/** What hangs on each row. */
export interface Nest {
  /** Clauses over `row` and the row's node; empty for nothing. */
  readonly clauses: string;
  /**
   * The expression of the row, with what is read of the node, of the link, and for each nested selection the list of its rows, or with a count `[rows, total]`,
   * in ONE list: each list more takes the driver longer than a value does.
   */
  readonly row: string;
}

/** The subqueries that find what is nested in a row whose node is bound to that variable, and on it in turn. */
export function compileNest(selection: Selection | NestedSelection, { node, link }: Variables, scope: Scope): Nest {
  const { via, nest = {} } = selection;
  const parts = Object.values(nest).map((nested) => nestedPart(nested, node, scope));
  const read = propsOf(selection);
  const values = [
    ...valuesOf(node, read.node),
    ...(via === undefined ? [] : valuesOf(link, read.link)),
    ...parts.map(({ expression }) => expression),
  ];
  return { clauses: parts.map(({ clauses }) => ` ${clauses}`).join(''), row: `[${values.join(', ')}]` };
}

interface Part {
  readonly clauses: string;
  readonly expression: string;
}

function nestedPart(selection: NestedSelection, parent: string, scope: Scope): Part {
  const variables = { node: scope.fresh(), link: scope.fresh() };
  const found = scope.fresh();
  const inner = compileNest(selection, variables, scope);
  const rows = `collect(${inner.row}) AS ${found}`;
  const { match, key, total } = listingAt(selection, parent, variables, scope);
  // Written, not bound: the limit of an inner list differs by its place in the statement.
  const ordered = `WITH row, ${variables.node}, ${variables.link} ORDER BY ${key} ${fetchedIn(selection)} LIMIT ${limitOf(selection)}`;
  const list = `CALL (row, ${parent}) { ${match} ${ordered}${inner.clauses} RETURN ${rows} }`;
  if (selection.count !== true) return { clauses: list, expression: found };
  const counted = scope.fresh();
  return {
    clauses: `${list} CALL (row, ${parent}) { CALL (row, ${parent}) { ${total} } RETURN total AS ${counted} }`,
    expression: `[${found}, ${counted}]`,
  };
}

function listingAt(selection: NestedSelection, parent: string, variables: Variables, scope: Scope): Listing {
  const { via, page, order } = selection;
  const keyName = keyNameOf(selection);
  const id = isIndexed(via, keyName) ? `${parent}.id` : null;
  const bounds = boundsOf(page, { keyName, descending: order?.direction === 'desc', id }, scope);
  const from = { variable: parent, pattern: `(${parent})`, hint: '', id: `${parent}.id` };
  return relatedOf(via, selection, from, variables, bounds, scope);
}
