import { type ExecutionResult, type GraphQLSchema, graphql } from 'graphql';
import type { Graph } from '../graph/index.ts';
import { createContext, createSchema } from '../schema/index.ts';
import { ingestInto } from './ingest-into.ts';

/** Made, and checked, once a process. */
let schema: GraphQLSchema | undefined;

/** Answers one GraphQL operation out of the graph, as the server would, without one. */
export function ask(
  graph: Graph,
  source: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<ExecutionResult> {
  const contextValue = createContext({ graph, judging: graph, ingestArticle: ingestInto(graph) });
  schema ??= createSchema();
  return graphql({ schema, source, variableValues: { ...variables }, contextValue });
}

/** The data of an operation that has no errors; the operation decides its shape, which the caller names. */
export async function answer<T>(
  graph: Graph,
  source: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<T> {
  const { data, errors } = await ask(graph, source, variables);
  const [error] = errors ?? [];
  if (error !== undefined) throw error.originalError ?? error;
  return data as T;
}
