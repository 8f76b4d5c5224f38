import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { askedOfNodes } from './asked-of-nodes.ts';
import type { AskingBelow } from './asking.ts';
import { fieldAhead } from './field-ahead.ts';

/** What a field asks of the node of an id, beside its own row; as `extensions.askAhead` of the field. */
export type AskAhead<Load> = (id: string, args: never, load: Load, asking: AskingBelow) => Promise<unknown>;

/** What was asked ahead: by the field that asks, then by the id. */
export type AskedAhead = Map<FieldNode, Map<string, Promise<unknown>>>;

/**
 * Asks what the fields below the one that is resolved will ask of a node, while the node itself is read: one round trip for both, in time. The id is nearly always the
 * one that the node has; where it is an older one, what was asked is empty, and the fields ask again.
 */
export function askAhead<Load>(id: string, info: GraphQLResolveInfo, load: Load, kept: AskedAhead): void {
  const asked = askedOfNodes(info);
  if (asked === null) return;
  for (const nodes of asked.fields) {
    const ahead = fieldAhead<AskAhead<Load>>('askAhead', asked.type, nodes, info.variableValues);
    if (ahead === null) continue;
    const { field, output, ask, args } = ahead;
    const asking = { returnType: output, fieldNodes: nodes, fragments: info.fragments };
    const answer = (async () => ask(id, args(), load, asking))();
    kept.set(field, new Map(kept.get(field)).set(id, answer));
    // The field itself will say what is wrong.
    answer.catch(() => undefined);
  }
}
