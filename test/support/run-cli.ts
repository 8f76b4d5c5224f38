import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';

/** How the program ended. */
export interface Ended {
  /** Null where a signal ended it. */
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  /** Where it runs: a directory of the test's own. */
  readonly cwd: string;
  /** Besides PATH, HOME and TMPDIR; nothing else of the test's own environment is passed on. */
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  /** The most that a file may hold, in blocks of 1024 bytes, as on a full disk; not on Windows. */
  readonly fileBlocks?: number;
}

/** A program that runs until it is stopped. */
export interface Running extends AsyncDisposable {
  /** Resolves with what it has printed there (by default, to standard output) once that has the pattern; rejects if it ends before. */
  printed(pattern: RegExp, where?: 'out' | 'err'): Promise<string>;
  stop(signal: NodeJS.Signals): Promise<Ended>;
}

// The project's, as the directory where the program runs has none.
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const CLI = resolve('src/cli.ts');
const MAIN = resolve('src/main.ts');

/** Runs `whomet` to its end. */
export function runCli(args: readonly string[], options: RunOptions): Promise<Ended> {
  return ended(launch(CLI, args, options));
}

/** Runs `npm start -- …` to its end. */
export function runMain(args: readonly string[], options: RunOptions): Promise<Ended> {
  return ended(launch(MAIN, args, options));
}

/** Starts `whomet`, which goes on running. */
export function startCli(args: readonly string[], options: RunOptions): Running {
  return running(launch(CLI, args, options));
}

/** Starts `npm start -- …`, which goes on running. */
export function startMain(args: readonly string[], options: RunOptions): Running {
  return running(launch(MAIN, args, options));
}

function launch(program: string, args: readonly string[], { cwd, env, input, fileBlocks }: RunOptions): ChildProcess {
  const { PATH, HOME, TMPDIR } = process.env;
  const options = { cwd, env: { PATH, HOME, TMPDIR, ...env } };
  const given = ['--import', TSX, program, ...args];
  const limited = ['-c', `ulimit -f ${fileBlocks} && exec "$0" "$@"`, process.execPath, ...given];
  const child = fileBlocks === undefined ? spawn(process.execPath, given, options) : spawn('bash', limited, options);
  // A program that refuses its arguments doesn't read what it is given.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return child;
}

function running(child: ChildProcess): Running {
  const end = ended(child);
  const stop = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return end;
  };
  return {
    stop,
    printed: (pattern, where = 'out') =>
      Promise.race([seen(where === 'out' ? child.stdout : child.stderr, pattern), end.then(tooEarly)]),
    async [Symbol.asyncDispose]() {
      await stop('SIGKILL');
    },
  };
}

function tooEarly({ status, out, err }: Ended): never {
  throw new Error(`ended with ${status} before it printed what was expected:\n${out}${err}`);
}

function seen(stream: Readable | null, pattern: RegExp): Promise<string> {
  let text = '';
  return new Promise((found) => {
    stream?.on('data', (chunk) => {
      text += chunk;
      if (pattern.test(text)) found(text);
    });
  });
}

async function ended(child: ChildProcess): Promise<Ended> {
  let out = '';
  let err = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk) => {
    out += chunk;
  });
  child.stderr?.setEncoding('utf8').on('data', (chunk) => {
    err += chunk;
  });
  const [status] = await once(child, 'close');
  return { status, out, err };
}
