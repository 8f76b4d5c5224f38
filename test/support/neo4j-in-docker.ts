import { spawnSync } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { RELEASES, type ReleaseName } from '../../scripts/neo4j/releases.ts';

const TRIES = 120;
const BETWEEN_TRIES_MS = 500;

/** Null where Docker runs; else what is lacking. */
export function dockerLack(): string | null {
  return spawnSync('docker', ['info'], { stdio: 'ignore' }).status === 0 ? null : 'no Docker that runs';
}

/** Starts a container of that release on a free port of loopback; resolves when it answers. */
export async function startInDocker(
  version: ReleaseName,
  password: string,
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const image = `neo4j:${RELEASES[version].version}-community`;
  const id = docker(
    'run',
    '--detach',
    '--rm',
    '--publish',
    '127.0.0.1::7687',
    '--env',
    `NEO4J_AUTH=neo4j/${password}`,
    image,
  );
  const stop = async () => void docker('stop', id);
  try {
    const url = `bolt://${docker('port', id, '7687/tcp')}`;
    await answers(url, password);
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function docker(...words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('docker', words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`docker ${words.join(' ')}: ${stderr.trim()}`);
  return stdout.trim();
}

async function answers(url: string, password: string): Promise<void> {
  await using driver = neo4j.driver(url, neo4j.auth.basic('neo4j', password));
  for (let tries = 1; ; tries++) {
    try {
      await driver.verifyConnectivity();
      return;
    } catch (error) {
      if (tries === TRIES) throw error;
      await setTimeout(BETWEEN_TRIES_MS);
    }
  }
}
