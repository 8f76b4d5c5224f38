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
import { compileQuery, isCompiledQuery } from 'graphql-jit';
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
  const kept = new Map<DocumentNode, Map<string, Executing>>();
  const compile = compiling(schema);

  const operationsOf = (document: DocumentNode): Map<string, Executing> => {
    const operations = kept.get(document) ?? new Map<string, Executing>();
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
    const executing = operations.get(name) ?? compile(document, operationName) ?? execute;
    operations.set(name, executing);
    return executing(args);
  };
}

/** Documents of which functions are kept: tens of megabytes at most. */
const MOST_DOCUMENTS = 100;

/** The type of variables whose values graphql-js has coerced: filters hold filters, and the code that coerces them would be megabytes. */
const COERCED = new GraphQLScalarType({ name: 'Coerced' });

type Compile = (document: DocumentNode, operationName: string | null | undefined) => Executing | null;

function compiling(schema: GraphQLSchema): Compile {
  const { types, ...rest } = schema.toConfig();
  const takingCoerced = new GraphQLSchema({ ...rest, types: [...types, COERCED], assumeValid: true });
  return (document, operationName) => {
    const operation = getOperationAST(document, operationName);
    if (operation == null || !isCompilable(schema, document, operationName)) return null;
    const compiled = compileQuery(takingCoerced, takenCoerced(document, operation), operationName ?? undefined);
    if (!isCompiledQuery(compiled)) return null;
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

/** The document with the same fields; the operation takes its variables as they are. */
function takenCoerced(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  const type = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: COERCED.name } } as const;
  const variableDefinitions = operation.variableDefinitions?.map(({ kind, variable }) => ({ kind, variable, type }));
  const taking: OperationDefinitionNode = { ...operation, ...(variableDefinitions && { variableDefinitions }) };
  return { ...document, definitions: document.definitions.map((one) => (one === operation ? taking : one)) };
}
