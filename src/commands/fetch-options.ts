import { Option } from 'commander';
import type { Fetch, Source } from '../ingest/index.ts';

/** `--allow-host NAME[:PORT]`, as often as needed. */
export function allowHostOption(): Option {
  return new Option(
    '--allow-host <name[:port]>',
    'fetch from this host though its address is not public; may be given several times',
  )
    .argParser((host: string, hosts: readonly string[]) => [...hosts, host])
    .default([], 'none');
}

/** Sources, and how what they name in turn is fetched. */
export interface NamedSources {
  readonly sources: readonly Source[];
  readonly fetch: Fetch;
}

export interface FetchOptions {
  readonly allowHost: readonly string[];
}

/** What was named, by path or URL. @throws WhometError BAD_USAGE for a host that is none */
export async function namedSources(names: readonly string[], { allowHost }: FetchOptions): Promise<NamedSources> {
  const { politeFetch, safeFetch, sourcesOf } = await import('../ingest/index.ts');
  const fetch = safeFetch({ allowHosts: allowHost });
  // Whoever names a page asks for it himself; a list names many.
  return { sources: sourcesOf(names, fetch), fetch: politeFetch(fetch) };
}
