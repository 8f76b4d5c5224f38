import { defaultFieldResolver, type FieldNode, type GraphQLSchema, isIntrospectionType, isObjectType } from 'graphql';

const CONTEXTS: unique symbol = Symbol('later');

interface WithLater {
  readonly [CONTEXTS]?: (field: FieldNode) => object | undefined;
}

/** The context from which fields for which `later` has one of their own take that. For a schema of `takingLaterContexts`. */
export function withLater(context: object, later: (field: FieldNode) => object | undefined): object {
  return { ...context, [CONTEXTS]: later };
}

/** The schema, changed so that fields are resolved with contexts of their own where there are some. */
export function takingLaterContexts(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context: WithLater, info) => {
        const [node] = info.fieldNodes;
        return resolve(source, args, (node && context[CONTEXTS]?.(node)) ?? context, info);
      };
    }
  }
  return schema;
}
