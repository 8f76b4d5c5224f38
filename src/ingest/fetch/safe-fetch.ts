import type { IncomingMessage } from 'node:http';
import { contentType } from '../content-type.ts';
import { MAX_DOCUMENT_BYTES } from '../limits.ts';
import { retryAfterMs } from '../retry-after.ts';
import { allowedHosts } from './allowed-hosts.ts';
import { checkedUrl, portOf } from './checked-url.ts';
import { FetchRefused } from './fetch-refused.ts';
import { guardedLookup, type Resolve, systemResolve } from './guarded-lookup.ts';
import { ACCEPTED_ENCODINGS, readBody } from './read-body.ts';
import { sendRequest } from './send-request.ts';
import { USER_AGENT } from './user-agent.ts';
import { withinTime } from './within-time.ts';

/** What tells a server which version of a document is known, as it was told with that; null where it wasn't. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** A document as a server gave it. */
export interface Fetched {
  /** Where it came from in the end, after redirects. */
  readonly url: string;
  /** Decompressed; null where it has not changed since the validators were told. */
  readonly bytes: Uint8Array | null;
  /** As the server claims, in lower case, without parameters. */
  readonly mediaType: string | null;
  readonly charset: string | null;
  readonly validators: Validators;
}

export interface FetchOptions {
  /** Asks only for what has changed since. */
  readonly validators?: Validators | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Fetches what a URL names; no script is run, nothing else is loaded, no cookie is kept.
 *
 * @throws FetchRefused where it must not, or can't, be fetched; the signal's reason once it is aborted
 */
export type Fetch = (url: string, options?: FetchOptions) => Promise<Fetched>;

export interface FetchSettings {
  /** Hosts, `NAME` or `NAME:PORT`, that may be asked though their addresses aren't public. Default: none. */
  readonly allowHosts?: readonly string[] | undefined;
  /** For all of it, redirects included. Default: a minute. */
  readonly totalMs?: number | undefined;
  /** Longest pause. Default: 20 seconds. */
  readonly idleMs?: number | undefined;
  /** Before and after decompression. Default: as much as a document may have that is held whole. */
  readonly mostBytes?: number | undefined;
  /** Default: as the system resolves names. */
  readonly resolve?: Resolve | undefined;
}

/** Long enough for a slow site; what takes longer is not worth the wait. */
const TOTAL_MS = 60_000;
const IDLE_MS = 20_000;

/** As browsers hold it, less than half. */
const MOST_REDIRECTS = 8;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

const ACCEPT =
  'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.9, */*;q=0.5';

/**
 * A fetch for URLs from anywhere: only http and https, only public addresses (checked for each redirect, on the very address that is connected to)
 * but for hosts allowed by name, and no more redirects, bytes and time than the limits.
 *
 * @throws WhometError BAD_USAGE for a host that is none
 */
export function safeFetch(settings: FetchSettings = {}): Fetch {
  const { totalMs = TOTAL_MS, idleMs = IDLE_MS, mostBytes = MAX_DOCUMENT_BYTES, resolve = systemResolve } = settings;
  const isAllowed = allowedHosts(settings.allowHosts ?? []);

  const follow = async (where: string, signal: AbortSignal, headers: Readonly<Record<string, string>>) => {
    let url = checkedUrl(where, isAllowed, where);
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      const lookup = guardedLookup(resolve, isAllowed(url.hostname, portOf(url)), where);
      const response = await sendRequest(url, { headers, lookup, idleMs, signal, where });
      const { location } = response.headers;
      if (!REDIRECTS.has(response.statusCode ?? 0) || location === undefined) return { url, response };
      response.destroy();
      url = checkedUrl(location, isAllowed, where, url);
    }
    throw new FetchRefused('URL_UNREADABLE', where, `expected at most ${MOST_REDIRECTS} redirects`);
  };

  return (where, { validators, signal } = {}) =>
    withinTime({ totalMs, signal, where }, async (either) => {
      const { url, response } = await follow(where, either, headersFor(validators));
      try {
        const bytes = isUnchanged(response, where, validators) ? null : await readBody(response, mostBytes, where);
        return fetchedOf(url, response, bytes);
      } finally {
        response.destroy();
      }
    });
}

function headersFor(validators: Validators | undefined): Readonly<Record<string, string>> {
  return {
    'user-agent': USER_AGENT,
    accept: ACCEPT,
    'accept-encoding': ACCEPTED_ENCODINGS,
    ...(validators?.etag == null ? {} : { 'if-none-match': validators.etag }),
    ...(validators?.lastModified == null ? {} : { 'if-modified-since': validators.lastModified }),
  };
}

/** False where there is a document to read. @throws FetchRefused for an answer without one */
function isUnchanged(response: IncomingMessage, where: string, validators: Validators | undefined): boolean {
  const status = response.statusCode ?? 0;
  if (status === 200 || status === 203) return false;
  if (status === 304 && validators !== undefined) return true;
  throw new FetchRefused('URL_UNREADABLE', where, `expected status 200, got ${status}`, {
    status,
    retriable: status === 408 || status === 429 || status >= 500,
    retryAfterMs: retryAfterMs(response.headers['retry-after'], new Date()),
  });
}

function fetchedOf({ href }: URL, { headers }: IncomingMessage, bytes: Uint8Array | null): Fetched {
  const { etag = null, 'last-modified': lastModified = null } = headers;
  return { url: href, bytes, ...contentType(headers['content-type']), validators: { etag, lastModified } };
}
