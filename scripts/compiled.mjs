// `node scripts/compiled.mjs cli.js …`: runs a program of `src` as it is compiled, after compiling it where a source is newer.
// Compiled code starts in a third of the time that code takes which is translated as it loads, and compares 60,000 names in three quarters of it.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const COMPILED = join(ROOT, 'dist');
const SOURCES = ['src', 'tsconfig.json', 'tsconfig.build.json'];

/** When the newest file or folder there was changed, in milliseconds; a folder changes as files come and go. */
function newestIn(path) {
  const found = statSync(path);
  const within = found.isDirectory() ? readdirSync(path).map((name) => newestIn(join(path, name))) : [];
  return Math.max(found.mtimeMs, ...within);
}

function isCompiled(program) {
  if (!existsSync(program)) return false;
  const { mtimeMs } = statSync(program);
  return SOURCES.every((source) => newestIn(join(ROOT, source)) <= mtimeMs);
}

/** Compiles beside, and puts in place what is whole, unless another process has meanwhile. */
function compile(program) {
  console.error('Compiling whomet…');
  const fresh = mkdtempSync(join(ROOT, 'node_modules', '.whomet-'));
  try {
    const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
    const args = [tsc, '-p', join(ROOT, 'tsconfig.build.json'), '--outDir', fresh];
    execFileSync(process.execPath, args, { stdio: ['ignore', 2, 2] });
    if (isCompiled(program)) return;
    rmSync(COMPILED, { recursive: true, force: true });
    renameSync(fresh, COMPILED);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

const [node, , name = 'cli.js', ...args] = process.argv;
const program = join(COMPILED, name);
if (!isCompiled(program)) compile(program);
process.argv = [node, program, ...args];
await import(pathToFileURL(program).href);
