import { BREAK, type DocumentNode, type GraphQLError, type GraphQLSchema, visit } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { executingCompiled } from './execute-compiled.ts';
import { type InPartsOptions, inParts } from './in-parts.ts';

interface ExecutorOptions extends Omit<InPartsOptions, 'schema'> {
  /** The server's. */
  readonly schema: GraphQLSchema;
  /** Makes one of the executor's own, equal to it. */
  readonly makeSchema: () => GraphQLSchema;
  readonly maskError: (error: unknown) => GraphQLError;
}

/**
 * Executes with graphql-js, which answers with the fields of an object in the order in which they were asked for. It can't defer: where something is
 * deferred or streamed Yoga's own executor does it.
 *
 * @see https://spec.graphql.org/October2021/#sec-Serialized-Map-Ordering
 */
export function useExecutor({ schema, makeSchema, ...options }: ExecutorOptions): Plugin {
  const isIncremental = incrementalDocuments();
  const executing = executingCompiled(schema);
  let own: GraphQLSchema | undefined;
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      if (!isIncremental(args.document)) {
        setExecuteFn(executing);
        return;
      }
      own ??= makeSchema();
      setExecuteFn(inParts(executeFn, { ...options, schema: own }) as typeof executing);
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
