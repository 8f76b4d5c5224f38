import { BREAK, type DocumentNode, type ExecutionArgs, execute, type GraphQLError, visit } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import type { Execute, Executed, LaterPart, Part } from './executed.ts';
import { inAskedOrder } from './in-asked-order.ts';

/**
 * Executes with graphql-js, which answers with the fields of an object in the order in which they were asked for. It can't defer: where something is
 * deferred or streamed Yoga's own executor does it, which writes fields as they resolve, and whose parts are put in order here.
 *
 * @see https://spec.graphql.org/October2021/#sec-Serialized-Map-Ordering
 */
export function useExecutor(maskError: (error: unknown) => GraphQLError): Plugin {
  const isIncremental = incrementalDocuments();
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      if (isIncremental(args.document)) setExecuteFn(inParts(executeFn, maskError) as typeof execute);
      else setExecuteFn(execute);
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

function inParts(run: Execute, maskError: (error: unknown) => GraphQLError): Execute {
  return async (args: ExecutionArgs): Promise<Executed> => {
    const order = inAskedOrder(args.document, args.operationName);
    const tell = (part: Part): Part => masked(order(part), maskError);
    const executed = await run(args);
    return isAsyncIterable(executed) ? mapped(executed, tell) : tell(executed);
  };
}

async function* mapped(parts: AsyncIterable<Part>, tell: (part: Part) => Part): AsyncIterable<Part> {
  for await (const part of parts) yield tell(part);
}

/** Yoga masks the errors of a result, not those of the parts that come later. */
function masked(part: Part, maskError: (error: unknown) => GraphQLError): Part {
  const mask = ({ errors, ...later }: LaterPart): LaterPart =>
    errors === undefined ? later : { ...later, errors: errors.map((error) => told(maskError(error))) };
  return part.incremental === undefined ? part : { ...part, incremental: part.incremental.map(mask) };
}

/** Without what is for the transport alone. */
function told(error: GraphQLError): GraphQLError {
  for (const name of ['http', 'unexpected']) delete error.extensions[name];
  return error;
}
