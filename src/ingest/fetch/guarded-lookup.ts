import { type LookupAddress, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { notPublic } from './checked-url.ts';
import { FetchRefused } from './fetch-refused.ts';
import { forbiddenRange } from './forbidden-range.ts';

/** All addresses of a name. Rejects as `dns.lookup` does. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

/** As the system resolves names. */
export const systemResolve: Resolve = (host) =>
  new Promise((resolve, reject) => {
    lookup(host, { all: true }, (error, addresses) => (error === null ? resolve(addresses) : reject(error)));
  });

/**
 * Resolves a name for a connection, which is then made to one of the addresses that were checked and to no other, so that a name that changes
 * its address in between gains nothing. One address that is not public refuses them all.
 */
export function guardedLookup(resolve: Resolve, isAllowed: boolean, where: string): LookupFunction {
  const checked = async (host: string): Promise<LookupAddress[]> => {
    const addresses = await resolve(host);
    for (const { address } of isAllowed ? [] : addresses) {
      const range = forbiddenRange(address);
      if (range !== null)
        throw new FetchRefused('URL_FORBIDDEN', where, `expected ${notPublic(`${host} at ${address}`, range)}`);
    }
    return [...addresses];
  };
  return (host, { all, family }, callback) => {
    checked(host).then(
      (addresses) => {
        const [first] = addresses;
        if (first === undefined) callback(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), '', 0);
        else if (all === true) callback(null, addresses);
        else {
          const { address, family: own } = addresses.find((one) => one.family === family) ?? first;
          callback(null, address, own);
        }
      },
      (error) => callback(error, '', 0),
    );
  };
}
