import type { Fetch } from '../fetch/index.ts';
import type { IngestOptions, IngestSummary } from '../pipeline.ts';
import type { WatchMemory } from './feed-memory.ts';

/** What happens while feeds are watched. */
export type WatchEvent = { readonly feed: string } & (
  | { readonly kind: 'READ'; readonly summary: IngestSummary }
  | { readonly kind: 'NOTHING_NEW' }
  /** `until` is when it is asked again, in UTC. */
  | { readonly kind: 'FAILED'; readonly error: unknown; readonly until: string }
  | { readonly kind: 'RESTS'; readonly until: string }
  | { readonly kind: 'GONE' }
  /** For the store, since then, in UTC. */
  | { readonly kind: 'WAITING'; readonly since: string }
);

/** What the parts of watching share. */
export interface Watching {
  readonly ingestOptions: Pick<IngestOptions, 'graph' | 'extractor' | 'concurrency'>;
  /** A polite one. */
  readonly fetch: Fetch;
  readonly memory: WatchMemory;
  readonly signal: AbortSignal | undefined;
  readonly now: () => Date;
  /** Which feed an article is read for, by its URL, latest last: no other needs it. */
  readonly readFor: Map<string, string>;
  onEvent(event: WatchEvent): void;
}
