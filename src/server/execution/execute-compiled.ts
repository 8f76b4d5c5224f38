import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLScalarType,
  GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { isCompilable } from './is-compilable.ts';

/** Answers as graphql-js does. */
export type Executing = (args: ExecutionArgs) => ExecutionResult | Promise<ExecutionResult>;

/**
 * Executes with graphql-js; an operation that is asked for again, with the same parsed document, is first made a function of, where that is known to answer
 * alike. Compiling takes some milliseconds; an answer of a thousand rows takes a quarter of graphql-js's time then. Errors are always those of graphql-js: an
 * answer with some is made again by it, of what was read already. See docs/adr/0011.
 */
export function executingCompiled(schema: GraphQLSchema): Executing {
  const seen = new WeakSet<DocumentNode>();
  const kept = new Map<DocumentNode, Map<string, Promise<Executing>>>();
  const compile = compiling(schema);

  const operationsOf = (document: DocumentNode): Map<string, Promise<Executing>> => {
    const operations = kept.get(document) ?? new Map<string, Promise<Executing>>();
    kept.set(document, operations);
    const [oldest] = kept.keys();
    if (oldest !== undefined && kept.size > MOST_DOCUMENTS) kept.delete(oldest);
    return operations;
  };

  return (args) => {
    const { document, operationName } = args;
    if (!seen.has(document)) {
      seen.add(document);
      return execute(args);
    }
    const operations = operationsOf(document);
    const name = operationName ?? '';
    const compiled = operations.get(name) ?? compile(document, operationName);
    operations.set(name, compiled);
    return compiled.then((executing) => executing(args));
  };
}

/** Documents of which functions are kept: tens of megabytes at most. */
const MOST_DOCUMENTS = 100;

/** The type of variables whose values graphql-js has coerced: filters hold filters, and the code that coerces them would be megabytes. */
const COERCED = new GraphQLScalarType({ name: 'Coerced' });

/** How an operation is executed from now on: by graphql-js where it can't be compiled. */
type Compile = (document: DocumentNode, operationName: string | null | undefined) => Promise<Executing>;

function compiling(schema: GraphQLSchema): Compile {
  let takingCoerced: GraphQLSchema | undefined;
  return async (document, operationName) => {
    const operation = getOperationAST(document, operationName);
    if (operation == null || !isCompilable(schema, document, operationName)) return execute;
    // Not at the start: it takes as long as a short command.
    const { compileQuery, isCompiledQuery } = await import('graphql-jit');
    takingCoerced ??= withCoerced(schema);
    const compiled = compileQuery(takingCoerced, takenCoerced(document, operation), operationName ?? undefined);
    if (!isCompiledQuery(compiled)) return execute;
    return (args) => {
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], args.variableValues ?? {});
      if (coerced === undefined) return execute(args);
      const answer = compiled.query(args.rootValue, args.contextValue, coerced);
      return answer instanceof Promise ? answer.then(withoutErrors) : withoutErrors(answer);

      function withoutErrors(result: ExecutionResult): ExecutionResult | Promise<ExecutionResult> {
        return result.errors === undefined ? result : execute(args);
      }
    };
  };
}

/** The schema with the type of coerced variables besides. */
function withCoerced(schema: GraphQLSchema): GraphQLSchema {
  const { types, ...rest } = schema.toConfig();
  return new GraphQLSchema({ ...rest, types: [...types, COERCED], assumeValid: true });
}

/** The document with the same fields; the operation takes its variables as they are. */
function takenCoerced(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  const type = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: COERCED.name } } as const;
  const variableDefinitions = operation.variableDefinitions?.map(({ kind, variable }) => ({ kind, variable, type }));
  const taking: OperationDefinitionNode = { ...operation, ...(variableDefinitions && { variableDefinitions }) };
  return { ...document, definitions: document.definitions.map((one) => (one === operation ? taking : one)) };
}
