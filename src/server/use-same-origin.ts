import type { Plugin } from 'graphql-yoga';
import { forbidden } from './forbidden.ts';

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
      if (origin === null || request.method === 'GET' || isOriginOf(origin, request.headers.get('host') ?? url.host))
        return;
      endResponse(forbidden(fetchAPI, 'Requests from pages of another origin are refused.'));
    },
  };
}

/** Whether a page of that origin is one of the host's own. */
export function isOriginOf(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}
