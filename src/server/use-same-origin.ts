import type { Plugin } from 'graphql-yoga';

/**
 * Refuses what a page of another site sends through its visitor's browser: without CORS such a page can't read answers, yet could still write.
 * Whatever sends no `Origin`, as any program does, passes.
 *
 * @see https://fetch.spec.whatwg.org/#origin-header
 */
export function useSameOrigin(): Plugin {
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      const origin = request.headers.get('origin');
      if (origin === null || request.method === 'GET' || isOf(origin, request.headers.get('host') ?? url.host)) return;
      const error = {
        message: 'Requests from pages of another origin are refused.',
        extensions: { code: 'BAD_REQUEST' },
      };
      const headers = { 'content-type': 'application/json; charset=utf-8' };
      endResponse(new fetchAPI.Response(JSON.stringify({ errors: [error] }), { status: 403, headers }));
    },
  };
}

function isOf(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}
