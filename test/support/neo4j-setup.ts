import type { TestProject } from 'vitest/node';
import type { ReleaseName } from '../../scripts/neo4j/releases.ts';
import { neo4jObtainable, startNeo4j } from '../../scripts/neo4j/server.ts';
import { emptyNeo4j, plainDriver } from './empty-neo4j.ts';
import { dockerLack, startInDocker } from './neo4j-in-docker.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A URL with user and password, or why there is none. */
    neo4j: { readonly url: string } | { readonly skipped: string };
  }
}

/** Once a run: one server for all test files, given by NEO4J_URI or started on this machine. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const found = await obtain();
  if ('skipped' in found) {
    if (process.env.WHOMET_REQUIRE_NEO4J === '1') throw new Error(`Neo4j is required: ${found.skipped}`);
    project.provide('neo4j', found);
    return undefined;
  }
  project.provide('neo4j', { url: found.url });
  return found.stop;
}

/** Of servers started here. */
const PASSWORD = 'whomet-tests';

type Found = { readonly url: string; readonly stop: () => Promise<void> } | { readonly skipped: string };

async function obtain(): Promise<Found> {
  const given = process.env.NEO4J_URI;
  if (given !== undefined) return useGiven(given);
  const version = versionAskedFor();
  const lack = neo4jObtainable(version);
  if (lack === null) {
    const server = await startNeo4j({ version, password: PASSWORD, report: (line) => console.error(line) });
    return { url: withUser(server.url, 'neo4j', PASSWORD), stop: server.stop };
  }
  const furtherLack = dockerLack();
  if (furtherLack === null) {
    const container = await startInDocker(version, PASSWORD);
    return { url: withUser(container.url, 'neo4j', PASSWORD), stop: container.stop };
  }
  return { skipped: `${lack}, ${furtherLack}, and NEO4J_URI is not set` };
}

function versionAskedFor(): ReleaseName {
  const version = process.env.WHOMET_NEO4J ?? 'newest';
  if (version === 'newest' || version === 'lts') return version;
  throw new Error(`WHOMET_NEO4J: expected newest or lts, got ${version}`);
}

/** Tests wipe the database: only one that is empty is taken, so that nobody loses what a shell's NEO4J_URI happens to name. */
async function useGiven(uri: string): Promise<Found> {
  const { NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password } = process.env;
  const url = password === undefined ? uri : withUser(uri, user, password);
  await using driver = plainDriver(url);
  const { records } = await driver.executeQuery('MATCH (n) WHERE NOT n:WhometStore RETURN n LIMIT 1');
  if (records.length > 0 && process.env.WHOMET_WIPE_NEO4J !== '1')
    throw new Error(
      `The database at NEO4J_URI is not empty and tests wipe it: give another, or set WHOMET_WIPE_NEO4J=1`,
    );
  return { url, stop: () => emptyNeo4j(url) };
}

function withUser(url: string, username: string, password: string): string {
  return Object.assign(new URL(url), { username, password }).href;
}
