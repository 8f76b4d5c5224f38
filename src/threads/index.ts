export { builtModule } from './built-module.ts';
export { CallPool } from './call-pool.ts';
export { serveCalls } from './serve-calls.ts';
export { startWorker } from './start-worker.ts';
