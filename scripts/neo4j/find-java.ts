import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import type { Release } from './releases.ts';

/** The home of an installed Java on which the release runs; null where there is none. Those of JAVA_HOME and PATH come first. */
export function findJava({ runsOn }: Release): string | null {
  return candidateHomes().find((home) => runsOn(javaMajor(home))) ?? null;
}

function candidateHomes(): readonly string[] {
  const onPath = (process.env.PATH ?? '').split(delimiter).map((directory) => homeOfProgram(join(directory, 'java')));
  return [process.env.JAVA_HOME ?? '', ...onPath, ...installedHomes()].filter((home) => home !== '');
}

/** Programs on the PATH are links into the home that they belong to. */
function homeOfProgram(program: string): string {
  try {
    return dirname(dirname(realpathSync(program)));
  } catch {
    return '';
  }
}

/** The major version that the home's `release` file tells of; 0 where there is none. */
function javaMajor(home: string): number {
  try {
    const version = /^JAVA_VERSION="(\d+)/m.exec(readFileSync(join(home, 'release'), 'utf8'));
    return Number(version?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** Where systems and version managers keep their JDKs: a directory of homes, and what leads from its entries to a home. */
const JDK_DIRECTORIES: readonly (readonly [directory: string, home: string])[] = [
  ['/usr/lib/jvm', ''],
  ['/usr/java', ''],
  ['/opt', ''],
  ['/opt/java', ''],
  ['/Library/Java/JavaVirtualMachines', 'Contents/Home'],
  ['/opt/homebrew/opt', 'libexec/openjdk.jdk/Contents/Home'],
  [join(homedir(), '.sdkman/candidates/java'), ''],
  [join(homedir(), '.jdks'), ''],
];

function installedHomes(): readonly string[] {
  return JDK_DIRECTORIES.flatMap(([directory, home]) =>
    entriesOf(directory).map((entry) => join(directory, entry, home)),
  );
}

function entriesOf(directory: string): readonly string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}
