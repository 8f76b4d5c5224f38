import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Release } from './releases.ts';

const CACHE = resolve(import.meta.dirname, '../../.cache/neo4j');
const MAVEN = 'mvn';
const PROGRESS_EVERY_JARS = 25;

/** Whether Maven is installed and finds a Java to run on. */
export function mavenRuns(): boolean {
  return spawnSync(MAVEN, ['-v'], { stdio: 'ignore' }).status === 0;
}

/** The directory that holds the jars, or will. */
export function jarsOf({ version }: Release): string {
  return join(CACHE, version, 'jars');
}

/**
 * The directory with the jars of the release, brought by Maven where they aren't there yet (about 150 MB).
 * Processes that do so at the same time don't disturb one another: the directory appears whole.
 */
export async function fetchJars(release: Release, report: (line: string) => void): Promise<string> {
  const jars = jarsOf(release);
  if (existsSync(jars)) return jars;
  report(`Neo4j ${release.version}: Maven gets about 220 jars, 150 MB (once)`);
  mkdirSync(CACHE, { recursive: true });
  const work = mkdtempSync(join(CACHE, 'fetching-'));
  try {
    writeFileSync(join(work, 'pom.xml'), pomOf(release));
    await runMaven(work, report);
    mkdirSync(join(CACHE, release.version), { recursive: true });
    if (!existsSync(jars)) renameSync(join(work, 'jars'), jars);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return jars;
}

function pomOf({ version }: Release): string {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>whomet</groupId><artifactId>neo4j-server</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${version}</version></dependency>
  </dependencies>
</project>
`;
}

async function runMaven(directory: string, report: (line: string) => void): Promise<void> {
  const arguments_ = ['-B', 'dependency:copy-dependencies', '-DincludeScope=runtime', '-DoutputDirectory=jars'];
  const maven = spawn(MAVEN, arguments_, { cwd: directory, stdio: ['ignore', 'pipe', 'inherit'] });
  const errors: string[] = [];
  let copied = 0;
  createInterface({ input: maven.stdout }).on('line', (line) => {
    if (line.startsWith('[ERROR]')) errors.push(line);
    if (/Copying .*\.jar/.test(line) && ++copied % PROGRESS_EVERY_JARS === 0) report(`${copied} jars`);
  });
  const status = await new Promise((done, failed) => maven.once('error', failed).once('close', done));
  if (status !== 0) throw new Error(`${MAVEN} ${arguments_.join(' ')} failed:\n${errors.slice(0, 5).join('\n')}`);
}
