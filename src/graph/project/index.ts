export { project } from './project.ts';
export { projectedGraph } from './projected-graph.ts';
export { RULES_VERSION } from './rules.ts';
