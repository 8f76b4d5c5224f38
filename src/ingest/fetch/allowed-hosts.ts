import { WhometError } from '../../errors.ts';

/** Whether a host may be fetched from whatever its address is. `host` as a URL writes it, `port` as a number. */
export type AllowedHosts = (host: string, port: number) => boolean;

const FORM = /^(?<host>\[[\da-f:.]+\]|[^\s:/?#@[\]]+)(?::(?<port>\d{1,5}))?$/i;

/** Hosts by name, `NAME` with any port or `NAME:PORT`. @throws WhometError BAD_USAGE for anything else */
export function allowedHosts(names: readonly string[]): AllowedHosts {
  const allowed = new Set(names.map(hostKeyOf));
  return (host, port) => allowed.has(host.toLowerCase()) || allowed.has(`${host.toLowerCase()}:${port}`);
}

function hostKeyOf(name: string): string {
  const { host, port } = FORM.exec(name)?.groups ?? {};
  if (host === undefined) throw new WhometError('BAD_USAGE', `host: expected NAME or NAME:PORT, got ${name}`);
  return (port === undefined ? host : `${host}:${Number(port)}`).toLowerCase();
}
