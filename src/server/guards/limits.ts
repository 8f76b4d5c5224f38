/** What one request may ask for at most. What is above is refused before any work. */
export interface Limits {
  /** Objects that an operation may read, counted before it runs: lists multiply. */
  readonly cost: number;
  /** Relations one within the other; `edges`, `node`, `nodes` and `pageInfo` are no relations. */
  readonly depth: number;
  /** Fields under another name, or asked for again beside themselves. */
  readonly aliases: number;
  readonly directives: number;
  /** Words and signs of a document. */
  readonly tokens: number;
  /** Characters of a document. */
  readonly characters: number;
  /** Values in the variables: each item of a list and each field of an object is one. */
  readonly variables: number;
  /** Operations in one request. */
  readonly batch: number;
  readonly bodyBytes: number;
  /** A query that takes longer is ended, in the store too. Mutations are not: whoever asked must learn what became of them. */
  readonly queryMs: number;
  /** Queries and mutations under way at once; one more is refused, not kept waiting. */
  readonly operations: number;
  /** Subscriptions at once. */
  readonly subscriptions: number;
  /** WebSockets at once; a message over one is no longer than a body. */
  readonly sockets: number;
  /** Whether the schema may be asked for. */
  readonly introspection: boolean;
}

export const DEFAULT_LIMITS: Limits = {
  cost: 100_000,
  depth: 12,
  aliases: 50,
  directives: 50,
  tokens: 2_000,
  characters: 50_000,
  variables: 2_000,
  batch: 10,
  // An article of a book's length is far below it.
  bodyBytes: 5_000_000,
  queryMs: 10_000,
  operations: 100,
  subscriptions: 1_000,
  sockets: 1_000,
  introspection: true,
};
