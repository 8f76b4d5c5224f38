import { nodeKindSpec } from '../../model/index.ts';
import { keyNameOf, limitOf } from '../../paging.ts';
import type { NestedSelection, Selection } from '../../query.ts';
import { boundsOf } from './bounds.ts';
import { quoted, type Scope, valuesOf } from './cypher.ts';
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
  const isRelation = via !== undefined && !('ref' in via);
  const read = propsOf(selection);
  const values = [
    ...valuesOf(node, read.node),
    ...(isRelation ? valuesOf(link, read.link) : []),
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
  if ('ref' in selection.via) {
    const referred = referredTo(selection.via.ref, selection, parent, variables.node);
    return { clauses: `CALL (row, ${parent}) { ${referred}${inner.clauses} RETURN ${rows} }`, expression: found };
  }
  const { match, key, total } = listingAt(selection, parent, variables, scope);
  const direction = (selection.order?.direction === 'desc') === (selection.page.from === 'end') ? 'ASC' : 'DESC';
  // Written, not bound: the limit of an inner list differs by its place in the statement.
  const ordered = `WITH row, ${variables.node}, ${variables.link} ORDER BY ${key} ${direction} LIMIT ${limitOf(selection)}`;
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
  if ('ref' in via) throw new TypeError(`nested selection of ${via.ref}: expected a relation`);
  const keyName = keyNameOf(selection);
  const id = isIndexed(via, keyName) ? `${parent}.id` : null;
  const bounds = boundsOf(page, { keyName, descending: order?.direction === 'desc', id }, scope);
  const from = { variable: parent, pattern: `(${parent})`, hint: '', id: `${parent}.id` };
  return relatedOf(via, selection, from, variables, bounds, scope);
}

/**
 * Clauses that bind the node whose id the parent's property holds. Its prefix tells the kind: the index of another is asked for null, which costs nothing. A
 * UNION of a branch a kind takes a fifth longer, for three hundred of them.
 */
function referredTo(ref: string, { kinds }: NestedSelection, parent: string, node: string): string {
  const id = `${parent}.${quoted(ref)}`;
  const seeks = kinds.map((kind, at) => {
    // Each after the one before, or the planner may join them as a product.
    const isNext = at === 0 ? '' : `${node}_${at - 1} IS NULL AND `;
    const own = `CASE WHEN ${isNext}${id} STARTS WITH '${nodeKindSpec(kind).prefix}_' THEN ${id} END`;
    return `OPTIONAL MATCH (${node}_${at}:${kind} {id: ${own}}) USING INDEX SEEK ${node}_${at}:${kind}(id)`;
  });
  const found = kinds.map((_, at) => `${node}_${at}`);
  return `${seeks.join(' ')} WITH row, coalesce(${found.join(', ')}) AS ${node} WHERE ${node} IS NOT NULL`;
}
