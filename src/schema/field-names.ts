import { type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

/** Names of the fields of the selection sets, through fragments, each of which is gone through once: there may be very many ways to one. */
export function fieldNames(
  sets: readonly (SelectionSetNode | undefined)[],
  fragmentOf: (name: string) => FragmentDefinitionNode | undefined,
): ReadonlySet<string> {
  const names = new Set<string>();
  const spread = new Set<string>();
  const visit = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet);
      else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        visit(fragmentOf(selection.name.value)?.selectionSet);
      }
    }
  };
  for (const set of sets) visit(set);
  return names;
}
