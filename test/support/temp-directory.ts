import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A directory of a test's own, removed with all that it holds when it is disposed of. */
export interface TempDirectory extends AsyncDisposable {
  /** Absolute. */
  readonly path: string;
}

/** Makes one that holds the files: their paths in it, and what is in them. */
export async function tempDirectory(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<TempDirectory> {
  const path = await mkdtemp(join(tmpdir(), 'whomet-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), content);
  }
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}
