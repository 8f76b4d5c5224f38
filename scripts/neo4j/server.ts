import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fetchJars, jarsOf, mavenRuns } from './fetch-jars.ts';
import { findJava } from './find-java.ts';
import { RELEASES, type Release, type ReleaseName } from './releases.ts';

export interface Neo4jOptions {
  /** Default: newest. */
  readonly version?: ReleaseName;
  /** Default: one that is free. */
  readonly port?: number;
  /** Where the database is kept. Default: a temporary directory, removed when the server stops. */
  readonly directory?: string;
  /** Password of the user neo4j, set where the directory is new. Default: no authentication. */
  readonly password?: string;
  /** As the server's settings have it. Default: a heap of 1g and a page cache of 256m, enough for tests. */
  readonly memory?: { readonly heap: string; readonly pageCache: string };
  /** Takes lines of progress. */
  readonly report?: (line: string) => void;
}

export interface Neo4jServer {
  /** `bolt://127.0.0.1:PORT`, without user and password. */
  readonly url: string;
  /** Resolves when the server has ended, by {@link stop} or by itself. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

const SMALL = { heap: '1g', pageCache: '256m' };

/** Null where this machine can get and start the release; else what it lacks. */
export function neo4jObtainable(version: ReleaseName = 'newest'): string | null {
  const release = RELEASES[version];
  if (findJava(release) === null) return `no Java ${release.java} found for Neo4j ${release.version}`;
  if (!existsSync(jarsOf(release)) && !mavenRuns()) return 'no Maven (mvn) found to get Neo4j with';
  return null;
}

/**
 * Starts Neo4j Community on loopback, with the jars got by Maven; resolves when it answers. It never outlives this process.
 *
 * @throws Error where {@link neo4jObtainable} says why, or with the server's last lines where it doesn't start.
 */
export async function startNeo4j(options: Neo4jOptions = {}): Promise<Neo4jServer> {
  const { version = 'newest', directory, password, memory = SMALL, report = () => {} } = options;
  const release = RELEASES[version];
  const java = findJava(release);
  const lack = neo4jObtainable(version);
  if (java === null || lack !== null) throw new Error(`Neo4j can't be started: ${lack}`);
  const jars = await fetchJars(release, report);
  const port = await portThatIsFree(options.port ?? 0);
  const home = directory ?? mkdtempSync(join(tmpdir(), 'whomet-neo4j-'));
  const removeHome = () => {
    if (directory === undefined) rmSync(home, { recursive: true, force: true });
  };
  process.once('exit', removeHome);
  writeConfiguration(home, { port, withPassword: password !== undefined, pageCache: memory.pageCache });
  const program = { java: join(java, 'bin/java'), classPath: join(jars, '*'), home, heap: memory.heap };
  if (password !== undefined) setInitialPassword(program, password);
  report(`Neo4j ${release.version} starts on Java at ${java}`);
  const child = await launch(program, release);
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  return {
    url: `bolt://127.0.0.1:${port}`,
    ended,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      process.off('exit', removeHome);
      removeHome();
    },
  };
}

interface Program {
  readonly java: string;
  readonly classPath: string;
  readonly home: string;
  readonly heap: string;
}

interface Settings {
  readonly port: number;
  readonly withPassword: boolean;
  readonly pageCache: string;
}

function writeConfiguration(home: string, { port, withPassword, pageCache }: Settings): void {
  mkdirSync(join(home, 'conf'), { recursive: true });
  const settings = [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    `dbms.security.auth_enabled=${withPassword}`,
    'dbms.usage_report.enabled=false',
    `server.memory.pagecache.size=${pageCache}`,
  ];
  writeFileSync(join(home, 'conf/neo4j.conf'), `${settings.join('\n')}\n`);
}

/** Only before the first start: a database that has its users keeps their passwords. */
function setInitialPassword({ java, classPath, home }: Program, password: string): void {
  if (existsSync(join(home, 'data/databases'))) return;
  const environment = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
  const tool = ['-cp', classPath, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password];
  const { status, stderr } = spawnSync(java, tool, { env: environment, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Neo4j refused the initial password: ${stderr.trim()}`);
}

const OPENED_PACKAGES = ['java.nio', 'java.io', 'sun.nio.ch'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);
const KEPT_LINES = 30;

async function launch(
  { java, classPath, home, heap }: Program,
  { mainClass, version }: Release,
): Promise<ChildProcess> {
  // Flags that one Java needs and an older one doesn't know.
  const machine = [
    `-Xmx${heap}`,
    '-XX:+UseParallelGC',
    '-XX:+IgnoreUnrecognizedVMOptions',
    '--enable-native-access=ALL-UNNAMED',
  ];
  const newer = ['--sun-misc-unsafe-memory-access=allow', ...OPENED_PACKAGES];
  const program = [
    '-cp',
    classPath,
    mainClass,
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
    '--console-mode',
  ];
  // A group of its own: the Ctrl-C of a terminal reaches only us, and we stop it in order.
  const child = spawn(java, [...machine, ...newer, ...program], { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const killChild = () => child.kill('SIGKILL');
  // Before the removal of its directory.
  process.prependOnceListener('exit', killChild);
  child.once('close', () => process.off('exit', killChild));

  const lastLines: string[] = [];
  await new Promise<void>((started, failed) => {
    for (const input of [child.stdout, child.stderr])
      createInterface({ input }).on('line', (line) => {
        lastLines.splice(0, lastLines.length - KEPT_LINES + 1);
        lastLines.push(line);
        if (line.endsWith('Started.')) started();
      });
    child.once('error', failed);
    child.once('close', () => failed(new Error(`Neo4j ${version} didn't start:\n${lastLines.join('\n')}`)));
  });
  return child;
}

/** The port itself; for 0 one that the system chooses. */
async function portThatIsFree(port: number): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening, failed) => server.once('error', failed).listen(port, '127.0.0.1', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
