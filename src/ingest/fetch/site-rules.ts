import robotsParser from 'robots-parser';
import { FetchRefused } from './fetch-refused.ts';
import type { Fetch } from './safe-fetch.ts';
import { PRODUCT } from './user-agent.ts';

/** Its types take it for an ES module, which it is not. */
const readRobots = robotsParser as unknown as typeof robotsParser.default;

/** What a site asks of those who fetch from it unasked. */
export interface SiteRules {
  isAllowed(url: string): boolean;
  /** Between two requests; null where it doesn't say. */
  readonly delayMs: number | null;
}

/** What is longer is not read on, as search engines hold it. @see https://www.rfc-editor.org/rfc/rfc9309#section-2.5 */
const MOST_CHARACTERS = 500 * 1024;

const ALL_ALLOWED: SiteRules = { isAllowed: () => true, delayMs: null };

/**
 * The rules in the robots.txt of the URL's site: none where there is none.
 *
 * @throws FetchRefused where the site fails to answer: then nobody knows what it allows
 * @see https://www.rfc-editor.org/rfc/rfc9309
 */
export async function siteRules(url: string, fetch: Fetch, signal: AbortSignal | undefined): Promise<SiteRules> {
  const robotsUrl = new URL('/robots.txt', url).href;
  try {
    const { bytes } = await fetch(robotsUrl, { signal });
    return rulesIn(
      Buffer.from(bytes ?? [])
        .toString()
        .slice(0, MOST_CHARACTERS),
      robotsUrl,
    );
  } catch (error) {
    if (error instanceof FetchRefused && !error.retriable) return ALL_ALLOWED;
    throw error;
  }
}

function rulesIn(text: string, robotsUrl: string): SiteRules {
  // Some sites answer with a page that says that there is none.
  if (/^\s*</.test(text)) return ALL_ALLOWED;
  const robots = readRobots(robotsUrl, text);
  const seconds = robots.getCrawlDelay(PRODUCT);
  return {
    isAllowed: (url) => robots.isAllowed(url, PRODUCT) ?? true,
    delayMs: seconds === undefined ? null : seconds * 1000,
  };
}
