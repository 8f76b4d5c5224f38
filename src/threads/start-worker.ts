import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * A thread that runs the module. From a checkout that is TypeScript, which threads of Node 20 don't read though their process does:
 * there, they ask the same loader for it.
 */
export function startWorker(module: URL, options: WorkerOptions): Worker {
  if (!module.pathname.endsWith('.ts')) return new Worker(module, options);
  const [loader, code] = [import.meta.resolve('tsx/esm/api'), module.href].map((url) => JSON.stringify(url));
  const program = `import(${loader}).then(({ register }) => { register(); return import(${code}); })`;
  return new Worker(program, { ...options, eval: true, execArgv: [] });
}
