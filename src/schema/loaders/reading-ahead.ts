import type { GraphQLResolveInfo } from 'graphql';
import type { EdgeKind, GraphNode, NestedSelection, NodeKind, NodeOf } from '../../graph/index.ts';
import type { Context } from '../context.ts';
import type { Asking } from './asking.ts';
import type { Load } from './load.ts';
import { narrowed } from './narrowed.ts';
import type { ReadAhead } from './plan.ts';
import { isOf, type RelatedPage, type RelatedSelection } from './rows.ts';

/** A relation as it is asked of any parent. */
export type Relating<K extends NodeKind, E extends EdgeKind> = Omit<RelatedSelection<K, E>, 'parent'>;

/**
 * How a field of nodes is answered that lists what edges lead to: with its parents, where these are read by a plan, else when it is asked for.
 * `ask` says the same of every parent. What was read already is given at once: a promise for each of a thousand parents takes longer than reading them.
 */
export function relation<K extends NodeKind, E extends EdgeKind, Args = object>(
  ask: (args: Args, load: Load, asking: Asking) => Relating<K, E> | Promise<Relating<K, E>>,
) {
  const readAhead: ReadAhead<Load> = async (args, load, asking) => nestedOf(await ask(args, load, asking));
  return {
    extensions: { readAhead, reads: [] },
    resolve(
      parent: GraphNode,
      args: Args,
      { load }: Context,
      info: GraphQLResolveInfo,
    ): RelatedPage<K, E> | Promise<RelatedPage<K, E>> {
      return load.foundRelated<K, E>(parent, info) ?? readRelated(parent, args, load, info);
    },
  };

  async function readRelated(
    { id: parent }: GraphNode,
    args: Args,
    load: Load,
    asking: Asking,
  ): Promise<RelatedPage<K, E>> {
    return load.related({ ...(await ask(args, load, asking)), parent });
  }
}

/** The same for what the only such edge leads to; null where there is none. */
export function toOne<K extends NodeKind>(edge: EdgeKind, kinds: readonly K[]) {
  const relating = { kinds, edge, direction: 'out', page: { size: 1, from: 'start' } } as const;
  const readAhead: ReadAhead<Load> = () => ({ ...nestedOf(relating), paging: false });
  return {
    extensions: { readAhead, reads: [] },
    resolve(
      parent: GraphNode,
      _: object,
      { load }: Context,
      info: GraphQLResolveInfo,
    ): NodeOf<K> | null | Promise<NodeOf<K> | null> {
      const found = load.found(parent, info);
      if (found === null) return load.one({ ...relating, parent: parent.id });
      const node = found.rows[0]?.node ?? null;
      return isOf(node, kinds) ? node : null;
    },
  };
}

function nestedOf<K extends NodeKind, E extends EdgeKind>({
  edge,
  direction,
  edgeWhere,
  ...list
}: Relating<K, E>): NestedSelection {
  return { ...narrowed(list), via: { edge, direction, ...(edgeWhere && { where: edgeWhere }) } };
}
