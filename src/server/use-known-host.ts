import { isIP } from 'node:net';
import type { Plugin } from 'graphql-yoga';
import { forbidden } from './forbidden.ts';

/**
 * Refuses requests that name another host than this one: a page whose own name was made to lead here would pass for its own origin.
 * IP addresses and localhost can't be made to; names must be told.
 *
 * @see https://owasp.org/www-community/attacks/DNS_Rebinding
 */
export function useKnownHost(names: readonly string[]): Plugin {
  const isKnown = knownHosts(names);
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      const host = request.headers.get('host') ?? url.host;
      if (isKnown(host)) return;
      endResponse(
        forbidden(
          fetchAPI,
          `This server is not known as ${nameOf(host)}. Whoever runs it can tell it its names in WHOMET_HOSTS.`,
        ),
      );
    },
  };
}

/** Whether a request may name that host, with a port or without, as the one that it is for. */
export function knownHosts(names: readonly string[]): (host: string) => boolean {
  const known = new Set(['localhost', ...names.map((name) => name.toLowerCase())]);
  return (host) => isIP(nameOf(host)) !== 0 || known.has(nameOf(host));
}

/** The host without its port, an IPv6 address without its brackets. */
function nameOf(host: string): string {
  return host
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1');
}
