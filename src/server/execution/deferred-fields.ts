import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentSpreadNode,
  getOperationAST,
  type InlineFragmentNode,
  Kind,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { fragmentsOf } from '../fragments-of.ts';

/** A fragment that is deferred: its directive stands for it. */
export type Deferred = DirectiveNode;

/**
 * The fields that are asked for in deferred fragments alone, each with the innermost: what is asked for elsewhere too is not theirs. Linear in the
 * length of the document.
 */
export function deferredFields(
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Readonly<Record<string, unknown>>,
): ReadonlyMap<FieldNode, Deferred> {
  const found = new Map<FieldNode, Deferred>();
  const atOnce = new Set<FieldNode>();
  const fragments = fragmentsOf(document);
  const seen = new Set<string>();

  /** Each fragment once at once, and once as deferred. */
  const isNew = (name: string, deferred: Deferred | undefined): boolean => {
    const key = `${deferred === undefined ? 'at once' : 'later'} ${name}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };

  const visitFragment = (one: FragmentSpreadNode | InlineFragmentNode, outer: Deferred | undefined): void => {
    const deferred = one.directives?.find((directive) => isDeferring(directive, variables)) ?? outer;
    if (one.kind === Kind.INLINE_FRAGMENT) visit(one.selectionSet, deferred);
    else if (isNew(one.name.value, deferred)) visit(fragments.get(one.name.value)?.selectionSet, deferred);
  };

  const visit = (set: SelectionSetNode | undefined, deferred: Deferred | undefined): void => {
    for (const one of set?.selections ?? []) {
      if (one.kind !== Kind.FIELD) visitFragment(one, deferred);
      else {
        if (deferred === undefined) atOnce.add(one);
        else found.set(one, deferred);
        visit(one.selectionSet, deferred);
      }
    }
  };

  visit(getOperationAST(document, operationName)?.selectionSet, undefined);
  for (const field of atOnce) found.delete(field);
  return found;
}

function isDeferring({ name, arguments: given = [] }: DirectiveNode, variables: Readonly<Record<string, unknown>>) {
  if (name.value !== 'defer') return false;
  const condition = given.find((one) => one.name.value === 'if')?.value;
  if (condition === undefined) return true;
  // A variable that isn't given may have a default: then it is as if nothing were deferred.
  return condition.kind === Kind.VARIABLE
    ? variables[condition.name.value] === true
    : valueFromASTUntyped(condition) === true;
}
