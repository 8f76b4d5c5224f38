import { WhometError } from '../../errors.ts';
import { builder } from '../builder.ts';

interface UrlRefused {
  readonly problem: 'URL_REFUSED';
  readonly message: string;
  readonly retriable: boolean;
}

export const UrlRefusedError = builder.objectRef<UrlRefused>('UrlRefusedError').implement({
  description: 'What the URL names was not fetched; nothing has changed.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'What was expected, of the URL or of the server behind it.' }),
    retriable: t.exposeBoolean('retriable', { description: 'Whether the same may succeed later.' }),
  }),
});

/** Why it was not fetched, as callers may know it, where that is what was thrown; else null. */
export function urlRefused(error: unknown, url: string): UrlRefused | null {
  if (!(error instanceof WhometError)) return null;
  const { code, message, retriable } = error;
  if (code === 'URL_UNREADABLE') return { problem: 'URL_REFUSED', message, retriable };
  return code === 'URL_FORBIDDEN' ? { problem: 'URL_REFUSED', message: forbiddenUrl(url), retriable } : null;
}

/** What must not be fetched is not told why: names and addresses of inside a network are nobody's business outside. */
export function forbiddenUrl(url: string): string {
  return `${url}: expected a URL that this server may fetch: of a public address, also behind redirects`;
}
