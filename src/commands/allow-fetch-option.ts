import { Option } from 'commander';
import { config } from '../config.ts';
import { isOn } from './is-on.ts';

/** `--allow-fetch`; WHOMET_ALLOW_FETCH stands in for it. */
export function allowFetchOption(): Option {
  return new Option(
    '--allow-fetch',
    'let whoever may ask the API have pages fetched: ingestUrl, startIngest (WHOMET_ALLOW_FETCH=on)',
  );
}

/** What was told of fetching, on the command line or not. */
export interface FetchingTold {
  readonly allowFetch?: boolean;
  readonly allowHost?: readonly string[];
}

/** Whether the API may fetch; what isn't told is as the environment says. @throws WhometError BAD_USAGE where that says neither on nor off */
export function mayFetch({ allowFetch }: FetchingTold): boolean {
  return allowFetch ?? isOn('WHOMET_ALLOW_FETCH', config.allowFetch ?? 'off');
}
