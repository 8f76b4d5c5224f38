export { executingCompiled } from './execute-compiled.ts';
export type { Execute, Executed, Part } from './executed.ts';
export { useExecutor } from './use-executor.ts';
export { useUntakenParts } from './use-untaken-parts.ts';
export { whenOver } from './when-over.ts';
export { takingLaterContexts } from './with-later-contexts.ts';
