import { type ExecutionArgs, type FormattedExecutionResult, GraphQLError } from 'graphql';
import type { ServerOptions } from 'graphql-ws';
import type { YogaServerInstance } from 'graphql-yoga';

type Enveloped = ReturnType<YogaServerInstance<object, object>['getEnveloped']>;

/** How operations that come over a socket are run: through all the plugins that those over HTTP go through. */
export function envelopedOperations(
  yoga: Pick<YogaServerInstance<object, object>, 'getEnveloped'>,
  maskError: (error: unknown) => GraphQLError,
): ServerOptions {
  const runners = new WeakMap<ExecutionArgs, Enveloped>();
  const runnerOf = (args: ExecutionArgs): Enveloped => {
    const found = runners.get(args);
    if (found === undefined) throw new TypeError('an operation is run by what it was prepared by');
    return found;
  };
  return {
    async onSubscribe(_, __, { query, operationName, variables }) {
      try {
        const enveloped = yoga.getEnveloped({ params: { query, operationName, variables } });
        const document = enveloped.parse(query);
        const errors = enveloped.validate(enveloped.schema, document);
        if (errors.length > 0) return errors;
        const contextValue = await enveloped.contextFactory();
        const args = { schema: enveloped.schema, document, operationName, variableValues: variables, contextValue };
        runners.set(args, enveloped);
        return args;
      } catch (error) {
        return [error instanceof GraphQLError ? error : maskError(error)];
      }
    },
    execute: (args) => runnerOf(args).execute(args),
    subscribe: (args) => runnerOf(args).subscribe(args),
    onNext: (_, __, ___, ____, result) => withoutInternals(result),
    onError: (_, __, ___, errors) => errors.map(publicJson),
  };
}

interface Told {
  readonly errors?: readonly GraphQLError[] | undefined;
}

/** What Yoga tells itself in errors of how to answer over HTTP is none of the caller's business. */
function withoutInternals({ errors, ...result }: Told): FormattedExecutionResult {
  return errors === undefined ? result : { ...result, errors: errors.map(publicJson) };
}

function publicJson(error: GraphQLError): ReturnType<GraphQLError['toJSON']> {
  const { extensions: { http: _, unexpected: __, ...extensions } = {}, ...told } = error.toJSON();
  return Object.keys(extensions).length === 0 ? told : { ...told, extensions };
}
