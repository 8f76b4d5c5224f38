import ipaddr from 'ipaddr.js';

/** All that is routed in IPv6; what ipaddr.js doesn't list outside it is nobody's, or holds an IPv4 address. */
const ROUTED_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * The name of the range that keeps the address from being fetched from (`private`, `loopback`, …); null for a public address. Addresses of IPv4
 * written in IPv6 count as the former where they reach them; those behind translators (6to4, NAT64) are never public.
 *
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry, https://www.iana.org/assignments/iana-ipv6-special-registry
 */
export function forbiddenRange(address: string): string | null {
  if (!ipaddr.isValid(address)) return 'not an address';
  const ip = ipaddr.process(address);
  const range = ip.range();
  if (range !== 'unicast') return range;
  return ip instanceof ipaddr.IPv6 && !ip.match(ROUTED_IPV6) ? 'reserved' : null;
}
