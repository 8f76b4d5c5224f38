import { messageOf, WhometError } from '../errors.ts';

/** 0: all was well. 1: something failed or was refused. 2: wrong use. */
export type ExitStatus = 0 | 1 | 2;

/** Runs a command: prints what it throws on one line of standard error, and sets the status that the process ends with. */
export async function withExitStatus(run: () => Promise<ExitStatus>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    console.error(`whomet: ${error instanceof WhometError ? error.message : describeBug(error)}`);
    process.exitCode = error instanceof WhometError && error.code === 'BAD_USAGE' ? 2 : 1;
  }
}

/** For commander's `exitOverride`: help and version end well; anything that it refuses is wrong use. */
export function endWith({ exitCode }: { readonly exitCode: number }): never {
  process.exit(exitCode === 0 ? 0 : 2);
}

/** A reader that stops early (`| head`) is no failure. */
export function tolerateClosedOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  });
}

/** What nobody foresaw is shown whole. */
function describeBug(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : messageOf(error);
}
