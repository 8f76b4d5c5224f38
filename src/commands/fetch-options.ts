import { Option } from 'commander';
import type { Fetch } from '../ingest/index.ts';

/** `--allow-host NAME[:PORT]`, as often as needed. */
export function allowHostOption(): Option {
  return new Option(
    '--allow-host <name[:port]>',
    'fetch from this host though its address is not public; may be given several times',
  )
    .argParser((host: string, hosts: readonly string[]) => [...hosts, host])
    .default([], 'none');
}

export interface FetchOptions {
  readonly allowHost: readonly string[];
}

/** How commands fetch. @throws WhometError BAD_USAGE for a host that is none */
export async function fetchOf({ allowHost }: FetchOptions): Promise<Fetch> {
  const { safeFetch } = await import('../ingest/index.ts');
  return safeFetch({ allowHosts: allowHost });
}
