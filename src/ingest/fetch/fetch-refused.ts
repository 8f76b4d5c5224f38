import { WhometError } from '../../errors.ts';

interface RefusalDetails {
  readonly cause?: unknown;
  readonly retriable?: boolean;
  readonly status?: number | null;
  readonly retryAfterMs?: number | null;
}

/**
 * What a URL names was not fetched: URL_FORBIDDEN where it must not be (its scheme, its address, the site's robots.txt), URL_UNREADABLE where it
 * can't be: no answer, another status, too long, too slow. `retriable` where a later try may succeed.
 */
export class FetchRefused extends WhometError {
  override readonly code: 'URL_FORBIDDEN' | 'URL_UNREADABLE';
  /** The URL that was asked for, before redirects. */
  readonly where: string;
  /** The status of the answer; null where there was none. */
  readonly status: number | null;
  /** How long the server asks to wait (`Retry-After`), in milliseconds; null where it doesn't say. */
  readonly retryAfterMs: number | null;

  constructor(
    code: FetchRefused['code'],
    where: string,
    reason: string,
    { cause, retriable = false, status = null, retryAfterMs = null }: RefusalDetails = {},
  ) {
    super(code, `${where}: ${reason}`, { cause, retriable });
    this.name = 'FetchRefused';
    this.code = code;
    this.where = where;
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }
}
