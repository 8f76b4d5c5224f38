import type { GraphQLResolveInfo } from 'graphql';
import { askedOfNodes } from './asked-of-nodes.ts';
import { fieldAhead } from './field-ahead.ts';
import type { AskingBelow } from './plan.ts';

/** What a field asks of the node of an id, beside its own row; as `extensions.askAhead` of the field. */
export type AskAhead<Load> = (id: string, args: never, load: Load, asking: AskingBelow) => Promise<unknown>;

/**
 * Asks what the fields below the one that is resolved will ask of a node, while the node itself is read: one round trip for both, in time. The id is nearly always the
 * one that the node has; where it is an older one, what was asked is empty, and the fields ask again.
 */
export function askAhead<Load>(id: string, info: GraphQLResolveInfo, load: Load): void {
  const asked = askedOfNodes(info.returnType, info.fieldNodes, info.fragments);
  if (asked === null) return;
  for (const nodes of asked.fields) {
    const ahead = fieldAhead<AskAhead<Load>>('askAhead', asked.type, nodes, info);
    if (ahead === null) continue;
    const { output, ask, args } = ahead;
    const asking = { returnType: output, fieldNodes: nodes, fragments: info.fragments };
    // The field itself will say what is wrong.
    void (async () => ask(id, args(), load, asking))().catch(() => undefined);
  }
}
