import type { NodeKind, NodeProps } from '../../graph/index.ts';

/** A field that gives a property of its node as it is; by `extensions.reads` nothing else need be read for it. */
export function ownProperty<K extends NodeKind>() {
  return <N extends keyof NodeProps<K> & string>(name: N) => ({
    extensions: { reads: [name] },
    resolve: ({ props }: { readonly props: { readonly [Name in N]: NodeProps<K>[Name] } }): NodeProps<K>[N] =>
      props[name],
  });
}
