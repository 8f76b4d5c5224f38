export type { Execute, Executed, Part } from './executed.ts';
export { useExecutor } from './use-executor.ts';
export { takingLaterContexts } from './with-later-contexts.ts';
