import type { Plugin } from 'graphql-yoga';
import { exampleQueries } from './example-queries.ts';
import { ASSET_NAMES, loadAssets } from './graphiql-assets.ts';
import { graphiqlPage } from './graphiql-page.ts';

const FOREVER = 'public, max-age=31536000, immutable';

/** GraphiQL for browsers that open the path of the API, with the first questions of docs/queries in its tabs. All that it loads comes from here. */
export function useGraphiql(path: string): Plugin {
  let loading: ReturnType<typeof loadAssets> | undefined;
  const assets = () => {
    loading ??= loadAssets();
    return loading;
  };
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== 'GET') return;
      if (url.pathname === path && request.headers.get('accept')?.includes('text/html')) {
        const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache', vary: 'accept' };
        endResponse(new fetchAPI.Response(graphiqlPage(path, await assets(), exampleQueries()), { headers }));
        return;
      }
      const name = ASSET_NAMES.find((asset) => url.pathname === `${path}/${asset}`);
      if (name === undefined) return;
      const { type, body, gzipped } = (await assets())[name];
      const zipped = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
      const headers = {
        'content-type': type,
        'cache-control': FOREVER,
        vary: 'accept-encoding',
        ...(zipped && { 'content-encoding': 'gzip' }),
      };
      endResponse(new fetchAPI.Response(zipped ? gzipped : body, { headers }));
    },
  };
}
