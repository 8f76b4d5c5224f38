import { tempDirectory } from '../support/temp-directory.ts';

/** Runs the test in a directory of its own that holds the files, and removes it. */
export async function inTempDirectory(
  files: Readonly<Record<string, string | Uint8Array>>,
  test: (path: string) => Promise<void>,
): Promise<void> {
  await using directory = await tempDirectory(files);
  await test(directory.path);
}
