export { foldName } from './fold-name.ts';
export * from './graph.ts';
export * from './model/index.ts';
export { type OpenOptions, openGraph, storeUrlForms } from './open-graph.ts';
export * from './query.ts';
export type { Bounds, Engine, GraphReader, GraphStore, GraphTransaction, GraphWrites, StoreOptions } from './store.ts';
