import { oneAtATime } from '../one-at-a-time.ts';
import { waiting } from '../waiting.ts';
import { FetchRefused } from './fetch-refused.ts';
import type { Fetch, Fetched, FetchOptions } from './safe-fetch.ts';
import { type SiteRules, siteRules } from './site-rules.ts';

export interface Politeness {
  /** From the end of a request to a host until the next to it begins. Default: a second. */
  readonly delayMs?: number | undefined;
  /** Whether robots.txt is asked for, and kept to. Default: true. */
  readonly robots?: boolean | undefined;
}

const DELAY_MS = 1_000;

/** Who asks for a longer pause between two pages doesn't mean readers of news. */
const LONGEST_DELAY_MS = 30_000;

/** As RFC 9309 has it. */
const RULES_HOLD_MS = 24 * 3_600_000;

interface Host {
  /** When it may be asked again. */
  freeAt: number;
  /** Until then it has asked to be left alone. */
  restsUntil: number;
  rules: { readonly value: SiteRules; readonly readAt: number } | null;
}

/**
 * The same fetch for whoever reads many pages of a site unasked: one request to a host at a time, a pause after each (the site's own `Crawl-delay`
 * where that is longer, up to 30 seconds), what its robots.txt forbids is refused, and so is everything while it asks to wait (`Retry-After`).
 */
export function politeFetch(fetch: Fetch, { delayMs = DELAY_MS, robots = true }: Politeness = {}): Fetch {
  const hosts = new Map<string, Host>();
  const inTurn = oneAtATime();

  const rulesOf = async (host: Host, url: string, signal: AbortSignal | undefined): Promise<SiteRules | null> => {
    if (!robots) return null;
    if (host.rules !== null && performance.now() - host.rules.readAt < RULES_HOLD_MS) return host.rules.value;
    const value = await siteRules(url, fetch, signal);
    host.rules = { value, readAt: performance.now() };
    return value;
  };

  const politely = async (url: string, host: Host, options: FetchOptions): Promise<Fetched> => {
    refuseWhileResting(host, url);
    try {
      const rules = await rulesOf(host, url, options.signal);
      if (rules?.isAllowed(url) === false)
        throw new FetchRefused('URL_FORBIDDEN', url, 'expected a page that the robots.txt of its site allows');
      const pauseMs = host.freeAt - performance.now();
      if (pauseMs > 0) await waiting(pauseMs, options.signal);
      try {
        return await fetch(url, options);
      } finally {
        host.freeAt = performance.now() + Math.max(delayMs, Math.min(rules?.delayMs ?? 0, LONGEST_DELAY_MS));
      }
    } catch (error) {
      if (error instanceof FetchRefused && error.retryAfterMs !== null)
        host.restsUntil = performance.now() + error.retryAfterMs;
      throw error;
    }
  };

  return async (url, options = {}) => {
    if (!URL.canParse(url)) return fetch(url, options);
    const { origin } = new URL(url);
    const host = hosts.get(origin) ?? { freeAt: 0, restsUntil: 0, rules: null };
    hosts.set(origin, host);
    return inTurn(origin, () => politely(url, host, options), options.signal);
  };
}

function refuseWhileResting({ restsUntil }: Host, url: string): void {
  const retryAfterMs = restsUntil - performance.now();
  if (retryAfterMs <= 0) return;
  const reason = `expected its host to answer again, but it asks to wait for another ${Math.ceil(retryAfterMs / 1000)} s`;
  throw new FetchRefused('URL_UNREADABLE', url, reason, { retriable: true, retryAfterMs });
}
