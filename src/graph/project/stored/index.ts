export { inChunks } from './in-chunks.ts';
export { difference, edgeKey, type Ownership, reconcile, rewrite, type Subgraph, together } from './reconcile.ts';
export { remembering } from './remembering.ts';
export { BEFORE_ALL, type DateKeys, dateKeys, instantOf, positionKey, rankKey, toldKey } from './sort-keys.ts';
export { stableJson } from './stable-json.ts';
