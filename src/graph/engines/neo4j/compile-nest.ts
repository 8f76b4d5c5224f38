import { nodeKindSpec } from '../../model/index.ts';
import type { NestedSelection } from '../../query.ts';
import { boundsOf } from './bounds.ts';
import { propertiesOf, quoted, type Scope } from './cypher.ts';
import { isIndexed, keyNameOf, type Listing, propsOf, relatedOf, type Variables } from './listing.ts';

/** What hangs on each row. */
export interface Nest {
  /** Clauses over `row` and the row's node; empty for nothing. */
  readonly clauses: string;
  /** The expression of a list, an item a nested selection: `[rows, total]`, each row `[node, link, nested]`. */
  readonly expression: string;
}

/** The subqueries that find what is nested in a row whose node is bound to that variable, and on it in turn. */
export function compileNest(nest: readonly NestedSelection[], node: string, scope: Scope): Nest {
  const parts = nest.map((selection) => nestedPart(selection, node, scope));
  return {
    clauses: parts.map(({ clauses }) => ` ${clauses}`).join(''),
    expression: parts.length === 0 ? 'null' : `[${parts.map(({ expression }) => expression).join(', ')}]`,
  };
}

function nestedPart(selection: NestedSelection, parent: string, scope: Scope): Nest {
  const variables = { node: scope.fresh(), link: scope.fresh() };
  const found = scope.fresh();
  const inner = compileNest(Object.values(selection.nest ?? {}), variables.node, scope);
  const read = propsOf(selection, !('ref' in selection.via));
  const row = [propertiesOf(variables.node, read.node), propertiesOf(variables.link, read.link), inner.expression];
  const rows = `collect([${row.join(', ')}]) AS ${found}`;
  if ('ref' in selection.via) {
    const referred = referredTo(selection.via.ref, selection, parent, variables);
    return {
      clauses: `CALL (row, ${parent}) { ${referred}${inner.clauses} RETURN ${rows} }`,
      expression: `[${found}, null]`,
    };
  }
  const { match, key, total } = listingAt(selection, parent, variables, scope);
  const direction = (selection.order?.direction === 'desc') === (selection.page.from === 'end') ? 'ASC' : 'DESC';
  // Written, not bound: the limit of an inner list differs by its place in the statement.
  const ordered = `WITH ${variables.node}, ${variables.link} ORDER BY ${key} ${direction} LIMIT ${Math.trunc(selection.page.size + 1)}`;
  const list = `CALL (row, ${parent}) { ${match} ${ordered}${inner.clauses} RETURN ${rows} }`;
  if (selection.count !== true) return { clauses: list, expression: `[${found}, null]` };
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

/** Clauses that bind the node whose id the parent's property holds. Its prefix tells the kind, so that only that kind's index is asked. */
function referredTo(ref: string, { kinds }: NestedSelection, parent: string, { node, link }: Variables): string {
  const id = `${parent}.${quoted(ref)}`;
  const branches = kinds.map(
    (kind) =>
      `WITH ${parent} WHERE ${id} STARTS WITH '${nodeKindSpec(kind).prefix}_' MATCH (${node}:${kind} {id: ${id}}) USING INDEX SEEK ${node}:${kind}(id) RETURN ${node}`,
  );
  return `CALL (${parent}) { ${branches.join(' UNION ALL ')} } WITH row, ${parent}, ${node}, null AS ${link}`;
}
