import type { FetchAPI } from 'graphql-yoga';

/** The answer to a request that is refused before it is read: 403, with a GraphQL error that says why. */
export function forbidden(fetchAPI: Pick<FetchAPI, 'Response'>, message: string): Response {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  const body = JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
  return new fetchAPI.Response(body, { status: 403, headers });
}
