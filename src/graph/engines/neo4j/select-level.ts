import { decodeCursor, encodeCursor } from '../../cursor.ts';
import { edgeKindSpec, kindOfId, type NodeKind } from '../../model/index.ts';
import { trimPage } from '../../paging.ts';
import type { Page, PageRequest, Relation, Row, Selection } from '../../query.ts';
import { type Answer, ask, type FoundRow, type Question, type Run } from './ask.ts';
import { compileFilter } from './compile-filter.ts';
import {
  AFTER_SEPARATOR,
  arrow,
  edgeSubject,
  endKey,
  endsOf,
  isOfKinds,
  newScope,
  nodeSubject,
  quoted,
  type Scope,
  SEPARATOR,
  type Subject,
  TRUE,
  where,
} from './cypher.ts';
import { readAnyNode, readEdgeProps } from './properties.ts';
import { isSought, seek } from './seek.ts';

/** The pages of all selections, without what is nested: one statement. */
export async function selectLevel(run: Run, selections: readonly Selection[]): Promise<readonly Page[]> {
  const answers = await ask(run, selections.map(compileSelection));
  return selections.map((selection, at) => pageOf(selection, answers[at] ?? { rows: [], total: 0 }));
}

/** The Cypher of a selection, for tests of plans too. */
export function compileSelection(selection: Selection): Question {
  const { page, order, count } = selection;
  const scope = newScope();
  const { match, key, keyPrefix, total } = listingOf(selection, scope);
  const descending = order?.direction === 'desc';
  const direction = descending === (page.from === 'end') ? 'ASC' : 'DESC';
  const range = rangeOf(page, keyNameOf(selection), descending);
  return {
    list: `${match} RETURN n, r ORDER BY ${key} ${direction}`,
    count: count === true ? total : null,
    // One row more says whether there are more.
    limit: page.size + 1,
    values: { ...scope.values, ...withPrefix(keyPrefix, range) },
  };
}

interface Listing {
  /** Clauses that bind `n` and `r` within the range of keys. */
  readonly match: string;
  readonly key: string;
  /** What stands before the sort keys in the range; null for nothing. */
  readonly keyPrefix: string | null;
  /** Clauses that count what is listed, pages aside. */
  readonly total: string;
}

function listingOf(selection: Selection, scope: Scope): Listing {
  const { kinds, via, where: filter } = selection;
  const [kind, ...others] = kinds;
  if (via !== undefined)
    return others.length > 0 && filter !== undefined ? refuse(selection) : relatedOf(via, selection, scope);
  return kind === undefined || others.length > 0 ? refuse(selection) : nodesOf(kind, selection, scope);
}

function refuse({ kinds }: Selection): never {
  throw new TypeError(`selection of ${kinds.join(', ')}: expected one kind, or a relation without \`where\``);
}

function nodesOf(kind: NodeKind, selection: Selection, scope: Scope): Listing {
  const filter = selection.where;
  const key = keyOf(nodeSubject(kind, 'n'), keyNameOf(selection));
  const inRange = `${key} >= row.low AND ${key} < row.high`;
  if (filter !== undefined && isSought(filter, kind)) {
    const found = seek(filter, kind, 'n', scope);
    return {
      match: `${found} WITH n, null AS r WHERE ${inRange}`,
      key,
      keyPrefix: null,
      total: `${found} RETURN count(*) AS total`,
    };
  }
  const condition = compileFilter(filter, nodeSubject(kind, 'n'), scope);
  const hint = `USING INDEX SEEK ${key.replace('.', `:${kind}(`)})`;
  return {
    match: `MATCH (n:${kind}) ${hint}${where([inRange, condition])} WITH n, null AS r`,
    key,
    keyPrefix: null,
    total: `MATCH (n:${kind})${where([condition])} RETURN count(*) AS total`,
  };
}

function relatedOf(via: Relation, selection: Selection, scope: Scope): Listing {
  const { edge, direction, parent } = via;
  const { near, far } = endsOf(edge, direction);
  const name = keyNameOf(selection);
  const [kind] = selection.kinds;
  const conditions = [
    isOfKinds('n', selection.kinds, far),
    compileFilter(via.where, edgeSubject(edge, 'r'), scope),
    kind === undefined ? TRUE : compileFilter(selection.where, nodeSubject(kind, 'n'), scope),
  ];
  const from = `(p:${kindOfId(parent) ?? near[0]} {id: ${scope.bind(parent)}})`;
  const total =
    where(conditions) === ''
      ? degree(from, via)
      : `MATCH ${from}${arrow(direction, `r:${edge}`)}(n)${where(conditions)} RETURN count(*) AS total`;
  if (edgeKindSpec(edge).orders[direction].includes(name)) {
    const property = quoted(endKey(direction, name));
    const inRange = `r.${property} >= row.low AND r.${property} < row.high`;
    const match = `MATCH ()${arrow(direction, `r:${edge}`)}(n) USING INDEX SEEK r:${edge}(${property})${where([inRange, ...conditions])}`;
    return { match, key: `r.${property}`, keyPrefix: `${parent}${SEPARATOR}`, total };
  }
  const key = name === 'id' ? 'n.id' : keyOf(edgeSubject(edge, 'r'), name);
  const inRange = `${key} >= row.low AND ${key} < row.high`;
  return {
    match: `MATCH ${from}${arrow(direction, `r:${edge}`)}(n)${where([inRange, ...conditions])}`,
    key,
    keyPrefix: null,
    total,
  };
}

/** The database keeps the number of a node's relationships of a kind. */
function degree(from: string, { edge, direction }: Relation): string {
  return `MATCH ${from} RETURN COUNT { (p)${arrow(direction, `:${edge}`)}() } AS total`;
}

function keyNameOf({ order }: Selection): string {
  return order?.key ?? 'id';
}

function keyOf({ kind, variable, properties }: Subject, name: string): string {
  const property = properties[name];
  if (name !== 'id' && (property?.type !== 'text' || property.nullable))
    throw new TypeError(`order of ${kind}: ${name} is no sort key of it`);
  return `${variable}.${quoted(name)}`;
}

/** Sort keys from `low` up to, not including, `high`; null for no bound. */
interface Range {
  readonly low: string | null;
  readonly high: string | null;
}

function rangeOf({ after, before }: PageRequest, keyName: string, descending: boolean): Range {
  const [lower, upper] = descending ? [before, after] : [after, before];
  return {
    low: lower === undefined ? null : leastAfter(decodeCursor(keyName, lower)),
    high: upper === undefined ? null : decodeCursor(keyName, upper),
  };
}

/** The least text that sorts after it. */
function leastAfter(text: string): string {
  return `${text}\u0000`;
}

/** Sort keys are ASCII: none comes after it. */
const AFTER_ALL_KEYS = '\uffff';

function withPrefix(prefix: string | null, { low, high }: Range): { readonly low: string; readonly high: string } {
  if (prefix === null) return { low: low ?? '', high: high ?? AFTER_ALL_KEYS };
  const end = prefix.slice(0, -SEPARATOR.length) + AFTER_SEPARATOR;
  return { low: prefix + (low ?? ''), high: high === null ? end : prefix + high };
}

function pageOf(selection: Selection, { rows, total }: Answer): Page {
  const trimmed = trimPage(rows, selection.page);
  const found = trimmed.rows.map((row) => rowOf(selection, row));
  return { ...trimmed, rows: found, total: selection.count === true ? total : null };
}

function rowOf(selection: Selection, { node: stored, link }: FoundRow): Row {
  const { via } = selection;
  const name = keyNameOf(selection);
  const node = readAnyNode(stored);
  const edge = via === undefined || link === null ? null : readEdgeProps(via.edge, link);
  const keyed: Readonly<Record<string, unknown>> = edge ?? node.props;
  return { node, edge, cursor: encodeCursor(name, name === 'id' ? node.id : String(keyed[name])), nested: {} };
}
