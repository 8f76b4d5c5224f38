export { projectedGraph } from './projected-graph.ts';
