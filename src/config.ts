/** What the environment says. Nothing else reads it. */
export interface Config {
  /** WHOMET_STORE: URL of the store where no `--store` is given; null where unset. */
  readonly store: string | null;
  /** NEO4J_PASSWORD: for a store URL that has none. */
  readonly password: string | null;
  /** WHOMET_HOST: the address that is listened on. Default: 127.0.0.1, which only this machine reaches. */
  readonly host: string;
  /** WHOMET_HOSTS: names, with commas between them, by which the server may be asked besides IP addresses and localhost. */
  readonly hosts: readonly string[];
  /** WHOMET_PORT. Default: 4000. As written: `--port` and this are checked alike. */
  readonly port: string;
}

/** The environment, read once. */
export const config: Config = Object.freeze({
  store: told('WHOMET_STORE'),
  password: told('NEO4J_PASSWORD'),
  host: told('WHOMET_HOST') ?? '127.0.0.1',
  hosts: (told('WHOMET_HOSTS') ?? '').split(',').filter((name) => name !== ''),
  port: told('WHOMET_PORT') ?? '4000',
});

function told(name: string): string | null {
  const value = process.env[name];
  return value === undefined || value === '' ? null : value;
}
