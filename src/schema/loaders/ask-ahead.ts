import { type GraphQLField, type GraphQLResolveInfo, getArgumentValues } from 'graphql';
import { askedOfNodes } from './asked-of-nodes.ts';
import type { AskingBelow } from './plan.ts';

/** What a field asks of the node of an id, beside its own row; as `extensions.askAhead` of the field. */
export type AskAhead<Load> = (id: string, args: never, load: Load, asking: AskingBelow) => Promise<unknown>;

/**
 * Asks what the fields below the one that is resolved will ask of a node, while the node itself is read: one round trip for both, in time. The id is nearly always the
 * one that the node has; where it is an older one, what was asked is empty, and the fields ask again.
 */
export function askAhead<Load>(id: string, info: GraphQLResolveInfo, load: Load): void {
  const asked = askedOfNodes(info.returnType, info.fieldNodes, info.fragments);
  if (asked === null || !('getFields' in asked.type)) return;
  const definitions = asked.type.getFields();
  for (const nodes of asked.fields) {
    const [field] = nodes;
    const definition = field && definitions[field.name.value];
    const ask = definition?.extensions.askAhead as AskAhead<Load> | undefined;
    if (field === undefined || definition === undefined || ask === undefined) continue;
    const asking = { returnType: definition.type, fieldNodes: nodes, fragments: info.fragments };
    void (async () => {
      const args = getArgumentValues(definition as GraphQLField<unknown, unknown>, field, info.variableValues);
      // The arguments are those that the field declares: its type has checked that it takes them.
      await ask(id, args as never, load, asking);
      // The field itself will say what is wrong.
    })().catch(() => undefined);
  }
}
