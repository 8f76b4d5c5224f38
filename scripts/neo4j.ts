import { parseArgs } from 'node:util';
import { RELEASES, type ReleaseName } from './neo4j/releases.ts';
import { startNeo4j } from './neo4j/server.ts';

const USAGE = `Gets Neo4j Community with Maven and runs it on loopback until Ctrl-C; needs Java and Maven, no Docker.

npm run neo4j -- [--version newest|lts] [--port N] [--dir DIR] [--auth PASSWORD]

  --version  newest: ${RELEASES.newest.version} (Java ${RELEASES.newest.java}); lts: ${RELEASES.lts.version} (Java ${RELEASES.lts.java}). Default: newest
  --port     of Bolt. Default: 7687
  --dir      where the database is kept. Default: a temporary directory, removed at the end
  --auth     password of the user neo4j. Default: no authentication
`;

const { values } = parseArgs({
  options: {
    version: { type: 'string', default: 'newest' },
    port: { type: 'string', default: '7687' },
    dir: { type: 'string' },
    auth: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const STOP_SIGNALS = ['SIGINT', 'SIGTERM'] as const;

async function run(): Promise<void> {
  const exit = () => process.exit(130);
  for (const signal of STOP_SIGNALS) process.once(signal, exit);
  const server = await startNeo4j({
    version: versionOf(values.version),
    port: portOf(values.port),
    ...(values.dir !== undefined && { directory: values.dir }),
    ...(values.auth !== undefined && { password: values.auth }),
    report: (line) => console.error(line),
  });
  console.log(`${server.url} (Ctrl-C stops it)`);
  for (const signal of STOP_SIGNALS) process.off(signal, exit).once(signal, () => void server.stop());
  await server.ended;
}

function versionOf(name: string): ReleaseName {
  if (name === 'newest' || name === 'lts') return name;
  throw new Error(`--version: expected newest or lts, got ${name}`);
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`--port: expected 1 to 65535, got ${text}`);
}

if (values.help) console.log(USAGE);
else
  await run().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
