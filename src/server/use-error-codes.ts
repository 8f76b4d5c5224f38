import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Gives a code to the errors of documents that can't be parsed or aren't valid, whatever way they came; and to requests that can't be read. */
export function useErrorCodes(): Plugin {
  return {
    onRequestParse({ requestParser, setRequestParser }) {
      if (requestParser === undefined) return;
      setRequestParser(async (request) => {
        try {
          return await requestParser(request);
        } catch (error) {
          throw error instanceof SyntaxError ? unreadable(error) : error;
        }
      });
    },
    onParse:
      () =>
      ({ result }) => {
        if (result instanceof GraphQLError) result.extensions.code ??= 'GRAPHQL_PARSE_FAILED';
      },
    onValidate:
      () =>
      ({ result }) => {
        for (const error of result) error.extensions.code ??= 'GRAPHQL_VALIDATION_FAILED';
      },
  };
}

function unreadable({ message }: SyntaxError): GraphQLError {
  return new GraphQLError(`Expected JSON: ${message}`, {
    extensions: { code: 'BAD_REQUEST', http: { status: 400, spec: true } },
  });
}
