import type { Plugin } from 'graphql-yoga';

/** Leads from `/` to the API, where browsers find GraphiQL. */
export function useRedirectToApi(path: string): Plugin {
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname !== '/' || !['GET', 'HEAD'].includes(request.method)) return;
      endResponse(new fetchAPI.Response(null, { status: 302, headers: { location: path } }));
    },
  };
}
