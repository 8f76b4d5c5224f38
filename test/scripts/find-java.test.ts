import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findJava } from '../../scripts/neo4j/find-java.ts';
import { RELEASES } from '../../scripts/neo4j/releases.ts';

describe('the Java for a Neo4j release', () => {
  let home = '';

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'whomet-java-'));
    vi.stubEnv('JAVA_HOME', home);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(home, { recursive: true });
  });

  it.each([
    ['newest', '25.0.3', true],
    ['newest', '21.0.8', true],
    ['newest', '17.0.15', false],
    ['lts', '25.0.3', false],
    ['lts', '21', true],
    ['lts', '17.0.15', true],
    ['lts', '1.8.0_402', false],
  ] as const)('%s: that of JAVA_HOME, version %s, is taken: %s', (release, version, taken) => {
    writeFileSync(join(home, 'release'), `IMPLEMENTOR="Somebody"\nJAVA_VERSION="${version}"\n`);
    expect(findJava(RELEASES[release]) === home).toBe(taken);
  });

  it('is none that does not say its version', () => {
    expect(findJava(RELEASES.newest)).not.toBe(home);
  });
});
