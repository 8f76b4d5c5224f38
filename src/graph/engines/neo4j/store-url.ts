import { WhometError } from '../../../errors.ts';

/** Bolt to one server or routed through a cluster; `+s` with TLS, `+ssc` with TLS and a certificate of the server's own. */
export const SCHEMES = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:'] as const;
export const URL_FORM = 'neo4j://user:password@host:port/database';

const DEFAULT_USER = 'neo4j';

/** What a store URL tells. */
export interface StoreUrl {
  /** Scheme, host, port and parameters: what the driver takes. It holds no password: fit for messages. */
  readonly address: string;
  readonly user: string;
  readonly password: string | null;
  /** Null for the user's home database. */
  readonly database: string | null;
}

/** @throws WhometError BAD_USAGE where the URL is of another form. */
export function parseStoreUrl(text: string): StoreUrl {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.hostname === '' || !SCHEMES.some((scheme) => scheme === url.protocol)) throw badUrl(text);
  const [database = '', ...further] = url.pathname.split('/').slice(1);
  if (further.some((part) => part !== '')) throw badUrl(text);
  return {
    address: `${url.protocol}//${url.host}${url.search}`,
    user: decoded(url.username, text) || DEFAULT_USER,
    password: decoded(url.password, text) || null,
    database: decoded(database, text) || null,
  };
}

function decoded(part: string, text: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw badUrl(text);
  }
}

function badUrl(text: string): WhometError {
  // Only what follows the password.
  return new WhometError('BAD_USAGE', `store URL "${text.split('@').at(-1)}": expected ${URL_FORM}`);
}
