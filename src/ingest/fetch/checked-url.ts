import { isIP } from 'node:net';
import type { AllowedHosts } from './allowed-hosts.ts';
import { FetchRefused } from './fetch-refused.ts';
import { forbiddenRange } from './forbidden-range.ts';

const PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

/** Below are the ports of other services, that a request could be taken for a command of. */
const FIRST_FREE_PORT = 1024;

/** The port that the URL leads to. */
export function portOf({ port, protocol }: URL): number {
  return port === '' ? (PORTS[protocol] ?? 0) : Number(port);
}

/** The host without the brackets of IPv6. */
function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}

/** The URL, resolved against the one that led to it, as far as it can be told safe before its name is resolved. @throws FetchRefused URL_FORBIDDEN */
export function checkedUrl(text: string, isAllowed: AllowedHosts, where: string, base?: URL): URL {
  const forbid = (expected: string): never => {
    const led = base === undefined ? '' : ` (after a redirect to ${text})`;
    throw new FetchRefused('URL_FORBIDDEN', where, `expected ${expected}${led}`);
  };
  if (!URL.canParse(text, base)) return forbid('an absolute http or https URL');
  const url = new URL(text, base);
  if (PORTS[url.protocol] === undefined) return forbid(`http or https, got ${url.protocol}`);
  if (url.username !== '' || url.password !== '') return forbid('a URL without user name and password');
  const port = portOf(url);
  if (isAllowed(url.hostname, port)) return url;
  if (port < FIRST_FREE_PORT && port !== PORTS['http:'] && port !== PORTS['https:'])
    return forbid(`port 80, 443 or one above ${FIRST_FREE_PORT - 1}, got ${port}`);
  const host = hostOf(url);
  const range = isIP(host) === 0 ? null : forbiddenRange(host);
  return range === null ? url : forbid(notPublic(host, range));
}

/** What an address that must not be asked is told with. */
export function notPublic(address: string, range: string): string {
  return `a public address, got ${address} (${range})`;
}
