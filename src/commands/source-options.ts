import { Option } from 'commander';
import type { Fetch, Format, Source } from '../ingest/index.ts';

/** `--allow-host NAME[:PORT]`, as often as needed. */
export function allowHostOption(): Option {
  return new Option(
    '--allow-host <name[:port]>',
    'fetch from this host though its address is not public; may be given several times',
  )
    .argParser((host: string, hosts: readonly string[]) => [...hosts, host])
    .default([], 'none');
}

/** `--columns FIELD=COLUMN,…`. */
export function columnsOption(): Option {
  return new Option(
    '--columns <mapping>',
    'what the columns of CSV files hold, as in text=body,publishedAt=day; default: by their usual names',
  );
}

/** Sources, how what they name in turn is fetched, and how their documents are read. */
export interface NamedSources {
  readonly sources: readonly Source[];
  /** Politely. */
  readonly fetch: Fetch;
  /** How what is named itself is fetched. */
  readonly fetchNamed: Fetch;
  readonly formats: readonly Format[];
}

export interface SourceOptions {
  readonly allowHost: readonly string[];
  readonly columns?: string;
}

/** What was named, by path or URL. @throws WhometError BAD_USAGE for a host, or a mapping of columns, that is none */
export async function namedSources(
  names: readonly string[],
  { allowHost, columns }: SourceOptions,
): Promise<NamedSources> {
  const { columnsFrom, formatsWith, patientFetch, politeFetch, safeFetch, sourcesOf } = await import(
    '../ingest/index.ts'
  );
  const fetchNamed = patientFetch(safeFetch({ allowHosts: allowHost }));
  const formats = formatsWith(columns === undefined ? {} : columnsFrom(columns));
  // Whoever names a page asks for it himself; a list names many.
  return { sources: sourcesOf(names, fetchNamed), fetch: politeFetch(fetchNamed), fetchNamed, formats };
}
