/** Feeds that are watched: polled again and again, what is new in them ingested. */

export { directoryMemory } from './directory-memory.ts';
export { type WatchOptions, watch } from './watch.ts';
export type { WatchEvent } from './watching.ts';
