import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

/** A file that the page loads. */
export interface Asset {
  /** In the address, so that a new version has a new one and copies may be kept for ever. */
  readonly hash: string;
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly gzipped: Uint8Array<ArrayBuffer>;
}

export const ASSET_NAMES = [
  'graphiql.js',
  'graphiql.css',
  'editor.worker.js',
  'json.worker.js',
  'graphql.worker.js',
] as const;
export type AssetName = (typeof ASSET_NAMES)[number];

/** The files of GraphiQL, from the installed package: nothing is loaded from elsewhere. Takes about a second, and 9 MB. */
export async function loadAssets(): Promise<Readonly<Record<AssetName, Asset>>> {
  const bundle = await import('@graphql-yoga/render-graphiql/graphiql');
  const [js, css, editor, json, graphql] = await Promise.all([
    asset('text/javascript', bundle.js),
    asset('text/css', bundle.css),
    asset('text/javascript', bundle.editorWorkerService),
    asset('text/javascript', bundle.jsonWorker),
    asset('text/javascript', bundle.graphqlWorker),
  ]);
  return {
    'graphiql.js': js,
    'graphiql.css': css,
    'editor.worker.js': editor,
    'json.worker.js': json,
    'graphql.worker.js': graphql,
  };
}

async function asset(type: string, text: string): Promise<Asset> {
  const body = new TextEncoder().encode(text);
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 16);
  return { hash, type: `${type}; charset=utf-8`, body, gzipped: new Uint8Array(await compress(body)) };
}
