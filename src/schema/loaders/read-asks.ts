import { addTo } from '../../add-to.ts';
import type { GraphReader, NodeKind, Page, Selection } from '../../graph/index.ts';
import { eachOrAlone } from './each-or-alone.ts';
import { narrowed } from './narrowed.ts';

/** What a field asks of the store: a list, or the node of that kind and id as a list of at most one. */
export type Ask = { readonly list: Selection } | { readonly node: { readonly kind: NodeKind; readonly id: string } };

/** Any ask as a list. */
export function asList(ask: Ask): Selection {
  return 'list' in ask ? ask.list : nodesOf(ask.node.kind, [ask.node.id]);
}

/** Answers all asks with ONE call, in their order; nodes of a kind are read as one list. */
export async function readAsks(graph: GraphReader, asks: readonly Ask[]): Promise<readonly (Page | Error)[]> {
  const lists = asks.flatMap((ask) => ('list' in ask ? [narrowed(ask.list)] : []));
  const ids = idsByKind(asks);
  const pages = await eachOrAlone([...lists, ...[...ids].map(([kind, members]) => nodesOf(kind, members))], (batch) =>
    graph.select(batch),
  );
  const nodes = new Map<string, Page>();
  for (const page of pages.slice(lists.length))
    if (!(page instanceof Error)) for (const row of page.rows) nodes.set(row.node.id, { ...EMPTY, rows: [row] });
  let list = 0;
  return asks.map((ask) => {
    if ('node' in ask) return nodes.get(ask.node.id) ?? EMPTY;
    list += 1;
    return pages[list - 1] ?? EMPTY;
  });
}

const EMPTY: Page = { rows: [], hasPrevious: false, hasNext: false, total: null };

function idsByKind(asks: readonly Ask[]): ReadonlyMap<NodeKind, readonly string[]> {
  const ids = new Map<NodeKind, string[]>();
  for (const ask of asks) {
    if (!('node' in ask)) continue;
    const { kind, id } = ask.node;
    addTo(ids, kind, id);
  }
  return ids;
}

function nodesOf(kind: NodeKind, ids: readonly string[]): Selection {
  return { kinds: [kind], where: { ids }, page: { size: ids.length, from: 'start' } };
}
