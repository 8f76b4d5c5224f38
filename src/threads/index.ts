export { moduleBeside } from './module-beside.ts';
export { startWorker } from './start-worker.ts';
