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
  /** WHOMET_MAX_COST and so on, as written: what a request may ask for at most. docs/api.md tells what each means, and its default. */
  readonly limits: {
    readonly cost: string | null;
    readonly depth: string | null;
    readonly aliases: string | null;
    readonly directives: string | null;
    readonly tokens: string | null;
    readonly characters: string | null;
    readonly variables: string | null;
    readonly batch: string | null;
    readonly bodyBytes: string | null;
    readonly queryMs: string | null;
    readonly operations: string | null;
    readonly subscriptions: string | null;
    readonly sockets: string | null;
    readonly introspection: string | null;
  };
  /** WHOMET_OPERATIONS: the manifest or folder of operations that can be asked for by id; null where unset. */
  readonly operations: string | null;
  /** WHOMET_ONLY_OPERATIONS: `on` where nothing else is answered. As written. */
  readonly onlyOperations: string | null;
  /** WHOMET_ALLOW_FETCH: `on` where the API may fetch pages. As written. */
  readonly allowFetch: string | null;
  /** WHOMET_CACHE_CHARACTERS: characters of answers that the server keeps until anything is written; 0: none. As written. */
  readonly cachedCharacters: string | null;
  /** WHOMET_EXTRACTOR: who reads the articles where no `--extractor` is given. Default: rules. As written. */
  readonly extractor: string;
  /** WHOMET_LLM_URL and so on, as written: the endpoint that is asked where a model reads the articles. docs/llm.md tells what each means. */
  readonly llm: {
    readonly url: string | null;
    readonly model: string | null;
    readonly key: string | null;
    readonly cache: string | null;
    readonly timeoutMs: string | null;
    readonly attempts: string | null;
    readonly requestTokens: string | null;
    readonly answerTokens: string | null;
    readonly maxTokens: string | null;
    readonly priceIn: string | null;
    readonly priceOut: string | null;
    readonly maxCost: string | null;
  };
}

/** The environment, read once. */
export const config: Config = Object.freeze({
  store: told('WHOMET_STORE'),
  password: told('NEO4J_PASSWORD'),
  host: told('WHOMET_HOST') ?? '127.0.0.1',
  hosts: (told('WHOMET_HOSTS') ?? '').split(',').filter((name) => name !== ''),
  port: told('WHOMET_PORT') ?? '4000',
  limits: Object.freeze({
    cost: told('WHOMET_MAX_COST'),
    depth: told('WHOMET_MAX_DEPTH'),
    aliases: told('WHOMET_MAX_ALIASES'),
    directives: told('WHOMET_MAX_DIRECTIVES'),
    tokens: told('WHOMET_MAX_TOKENS'),
    characters: told('WHOMET_MAX_CHARACTERS'),
    variables: told('WHOMET_MAX_VARIABLES'),
    batch: told('WHOMET_MAX_BATCH'),
    bodyBytes: told('WHOMET_MAX_BODY_BYTES'),
    queryMs: told('WHOMET_QUERY_TIMEOUT_MS'),
    operations: told('WHOMET_MAX_OPERATIONS'),
    subscriptions: told('WHOMET_MAX_SUBSCRIPTIONS'),
    sockets: told('WHOMET_MAX_SOCKETS'),
    introspection: told('WHOMET_INTROSPECTION'),
  }),
  operations: told('WHOMET_OPERATIONS'),
  onlyOperations: told('WHOMET_ONLY_OPERATIONS'),
  allowFetch: told('WHOMET_ALLOW_FETCH'),
  cachedCharacters: told('WHOMET_CACHE_CHARACTERS'),
  extractor: told('WHOMET_EXTRACTOR') ?? 'rules',
  llm: Object.freeze({
    url: told('WHOMET_LLM_URL'),
    model: told('WHOMET_LLM_MODEL'),
    key: told('WHOMET_LLM_KEY'),
    cache: told('WHOMET_LLM_CACHE'),
    timeoutMs: told('WHOMET_LLM_TIMEOUT_MS'),
    attempts: told('WHOMET_LLM_ATTEMPTS'),
    requestTokens: told('WHOMET_LLM_REQUEST_TOKENS'),
    answerTokens: told('WHOMET_LLM_ANSWER_TOKENS'),
    maxTokens: told('WHOMET_LLM_MAX_TOKENS'),
    priceIn: told('WHOMET_LLM_PRICE_IN'),
    priceOut: told('WHOMET_LLM_PRICE_OUT'),
    maxCost: told('WHOMET_LLM_MAX_COST'),
  }),
});

function told(name: string): string | null {
  const value = process.env[name];
  return value === undefined || value === '' ? null : value;
}
