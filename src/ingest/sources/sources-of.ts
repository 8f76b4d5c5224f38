import { type Fetch, safeFetch } from '../fetch/index.ts';
import type { Source } from '../source.ts';
import { pathSource } from './path.ts';
import { STANDARD_INPUT, standardInput } from './standard-input.ts';
import { isWebUrl, urlSource } from './url.ts';

/** A source for each path or http(s) URL, in order; `-` is standard input. Nothing is opened, or fetched, before its documents are asked for. */
export function sourcesOf(names: readonly string[], fetch: Fetch = safeFetch()): readonly Source[] {
  return names.map((name) => {
    if (name === STANDARD_INPUT) return standardInput();
    return isWebUrl(name) ? urlSource(name, fetch) : pathSource(name);
  });
}
