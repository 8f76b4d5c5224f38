import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { fragmentsOf } from './fragments-of.ts';

/** Names of the fields that the operation asks of its root, through fragments. The document is valid. */
export function rootFieldsOf(operation: OperationDefinitionNode, document: DocumentNode): ReadonlySet<string> {
  const fragments = fragmentsOf(document);
  const names = new Set<string>();
  const visit = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet);
      else visitFragment(selection.name.value);
    }
  };
  const visitFragment = (name: string): void => {
    const fragment = fragments.get(name);
    if (fragment !== undefined) visit(fragment.selectionSet);
  };
  visit(operation.selectionSet);
  return names;
}
