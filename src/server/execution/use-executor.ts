import { BREAK, type DocumentNode, execute, type GraphQLError, type GraphQLSchema, visit } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { type InPartsOptions, inParts } from './in-parts.ts';

interface ExecutorOptions extends Omit<InPartsOptions, 'schema'> {
  /** A schema of the executor's own, equal to the server's. */
  readonly makeSchema: () => GraphQLSchema;
  readonly maskError: (error: unknown) => GraphQLError;
}

/**
 * Executes with graphql-js, which answers with the fields of an object in the order in which they were asked for. It can't defer: where something is
 * deferred or streamed Yoga's own executor does it.
 *
 * @see https://spec.graphql.org/October2021/#sec-Serialized-Map-Ordering
 */
export function useExecutor({ makeSchema, ...options }: ExecutorOptions): Plugin {
  const isIncremental = incrementalDocuments();
  let schema: GraphQLSchema | undefined;
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      if (!isIncremental(args.document)) {
        setExecuteFn(execute);
        return;
      }
      schema ??= makeSchema();
      setExecuteFn(inParts(executeFn, { ...options, schema }) as typeof execute);
    },
  };
}

function incrementalDocuments(): (document: DocumentNode) => boolean {
  const known = new WeakMap<DocumentNode, boolean>();
  return (document) => {
    const isKnown = known.get(document);
    if (isKnown !== undefined) return isKnown;
    let found = false;
    visit(document, {
      Directive({ name }) {
        found = name.value === 'defer' || name.value === 'stream';
        return found ? BREAK : undefined;
      },
    });
    known.set(document, found);
    return found;
  };
}
