import { type EdgeKind, withPrefix } from '../../model/index.ts';
import type { GraphTransaction } from '../../store.ts';

/** What stands now for each id under which nothing does any more: the edge leads there from the part with that prefix of which the id was made. */
export async function survivorsOf(
  transaction: GraphTransaction,
  gone: readonly string[],
  { prefix, edge }: { readonly prefix: string; readonly edge: EdgeKind },
): Promise<ReadonlyMap<string, string>> {
  if (gone.length === 0) return new Map();
  const idOf = new Map(gone.map((id) => [withPrefix(prefix, id), id]));
  const led = await transaction.edges(edge, 'out', [...idOf.keys()]);
  return new Map(led.map(({ from, to }) => [idOf.get(from) ?? from, to]));
}
