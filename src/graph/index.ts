export { foldName } from './fold-name.ts';
export * from './graph.ts';
export * from './model/index.ts';
export * from './names/index.ts';
export { type OpenOptions, openGraph, storeUrlForms } from './open-graph.ts';
export * from './query.ts';
export * from './query-aggregates.ts';
export * from './query-paths.ts';
export type { Bounds, Engine, GraphReader, GraphStore, GraphTransaction, GraphWrites, StoreOptions } from './store.ts';
