import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Runs the test in a directory of its own that holds the files, and removes it. */
export async function inTempDirectory(
  files: Readonly<Record<string, string | Uint8Array>>,
  test: (path: string) => Promise<void>,
): Promise<void> {
  const path = await mkdtemp(join(tmpdir(), 'whomet-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(path, name)), { recursive: true });
      await writeFile(join(path, name), content);
    }
    await test(path);
  } finally {
    await rm(path, { recursive: true });
  }
}
