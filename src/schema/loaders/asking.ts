import type { FieldNode, GraphQLOutputType, GraphQLResolveInfo } from 'graphql';

/** The part of an operation under which a field asks. */
export type Asking = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/** The same with what the field gives. */
export type AskingBelow = Asking & Pick<GraphQLResolveInfo, 'returnType'>;

/**
 * Finds out once for each place in a document what depends on nothing else: documents that come again are parsed once, and a place is known by its nodes in them.
 * Not for what depends on variables.
 */
export function oncePerPlace<A extends Asking & Partial<AskingBelow>, T extends object | null>(
  find: (asking: A) => T,
): (asking: A) => T {
  // By what the field gives, too: a fragment may be spread where the same nodes give something else.
  const known = new WeakMap<object, Map<GraphQLOutputType | undefined, T>>();
  return (asking) => {
    const place = placeOf(asking.fieldNodes);
    const kept = known.get(place)?.get(asking.returnType);
    if (kept !== undefined) return kept;
    const found = find(asking);
    known.set(place, new Map(known.get(place)).set(asking.returnType, found));
    return found;
  };
}

/** The only node, which stays the same; of several their list, which stays so while what is executed is compiled. */
function placeOf(nodes: readonly FieldNode[]): object {
  const [only, ...others] = nodes;
  return only === undefined || others.length > 0 ? nodes : only;
}
