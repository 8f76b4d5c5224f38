import {
  type ExecutionArgs,
  type FieldNode,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  OperationTypeNode,
} from 'graphql';
import { isAsyncIterable } from 'graphql-yoga';
import { type Deferred, deferredFields } from './deferred-fields.ts';
import type { Execute, Executed, LaterPart, Part } from './executed.ts';
import { inAskedOrder } from './in-asked-order.ts';
import { withLater } from './with-later-contexts.ts';

export interface InPartsOptions {
  /** Takes later contexts. */
  readonly schema: GraphQLSchema;
  readonly maskError: (error: unknown) => GraphQLError;
  /** What fields that are deferred read with: nothing before the promise resolves. */
  readonly laterContext: (context: object, first: Promise<void>) => object;
}

/**
 * Executes what is deferred or streamed with an executor that can. What is deferred is read only when the first part stands, for each fragment
 * apart: in the same batch as the first part, that would wait for it. Fields come in the order in which they were asked for, and the errors of later
 * parts are masked: Yoga masks those of the first.
 */
export function inParts(execute: Execute, options: InPartsOptions): Execute {
  return async (args: ExecutionArgs): Promise<Executed> => {
    const order = inAskedOrder(args.document, args.operationName);
    const tell = (part: Part): Part => masked(order(part), options.maskError);
    let open = () => {};
    const first = new Promise<void>((resolve) => {
      open = resolve;
    });
    try {
      const executed = await execute({ ...args, ...withLaterReads(args, first, options) });
      return isAsyncIterable(executed) ? mapped(executed, tell) : tell(executed);
    } finally {
      open();
    }
  };
}

/** What changes the graph is done at once and in order, deferred or not. */
function withLaterReads(
  { document, operationName, variableValues, contextValue }: ExecutionArgs,
  first: Promise<void>,
  { schema, laterContext }: InPartsOptions,
): Partial<ExecutionArgs> {
  const operation = getOperationAST(document, operationName)?.operation;
  if (operation !== OperationTypeNode.QUERY || typeof contextValue !== 'object' || contextValue === null) return {};
  const base: object = contextValue;
  const fields = deferredFields(document, operationName, variableValues ?? {});
  const contexts = new Map<Deferred, object>();
  const laterOf = (field: FieldNode): object | undefined => {
    const deferred = fields.get(field);
    if (deferred === undefined) return undefined;
    const context = contexts.get(deferred) ?? laterContext(base, first);
    contexts.set(deferred, context);
    return context;
  };
  return { schema, contextValue: withLater(base, laterOf) };
}

async function* mapped(parts: AsyncIterable<Part>, tell: (part: Part) => Part): AsyncIterable<Part> {
  for await (const part of parts) yield tell(part);
}

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
