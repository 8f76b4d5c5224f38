import type { ExecutionArgs, ExecutionResult, GraphQLError } from 'graphql';

/** A part of a result that was deferred or streamed, for the place that the path leads to. */
export interface LaterPart {
  readonly path?: readonly (string | number)[];
  readonly data?: unknown;
  readonly items?: readonly unknown[] | null;
  readonly errors?: readonly GraphQLError[];
}

/** A result, or some of the parts of one. */
export interface Part extends Omit<ExecutionResult, 'data'> {
  readonly data?: ExecutionResult['data'] | undefined;
  readonly hasNext?: boolean;
  readonly incremental?: readonly LaterPart[];
}

/** What executing gives: a result, or with `@defer` and `@stream` its parts. */
export type Executed = Part | AsyncIterable<Part>;

export type Execute = (args: ExecutionArgs) => Executed | Promise<Executed>;
