import { fetchedIn, keyNameOf, limitOf } from '../../paging.ts';
import type { Page, Selection } from '../../query.ts';
import { type Asked, pageReader, type RowForm } from '../../read-page.ts';
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
    return pageReader(selection, formOf)(rows, total);
  });
}

/** The Cypher of a selection, for tests of plans too. */
export function compileSelection(selection: Selection): Question {
  const { count } = selection;
  const scope = newScope();
  const { match, key, total } = listingOf(selection, scope);
  const { clauses, row } = compileNest(selection, VARIABLES, scope);
  return {
    list: `${match} RETURN n, r ORDER BY ${key} ${fetchedIn(selection)}`,
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

/** A row is a list: what is read of the node, of the link, and what was found for each nested selection. */
function formOf(asked: Asked): RowForm<Given> {
  const { via } = asked;
  const edgeKind = via === undefined ? null : via.edge;
  const read = propsOf(asked);
  const linkAt = widthOf(read.node);
  const nestedAt = linkAt + (edgeKind === null ? 0 : widthOf(read.link));
  return {
    node: nodeReader(read.node, 0),
    edge: edgeKind === null ? () => null : edgeReader(edgeKind, read.link, linkAt),
    nested: (given, place) => given[nestedAt + place],
  };
}
