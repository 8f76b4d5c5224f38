import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly command?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly healthcheck: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

interface Compose {
  readonly services: Readonly<Record<'whomet' | 'neo4j', Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const compose: Compose = parse(readFileSync('docker-compose.yml', 'utf8'));
const dockerfile = readFileSync('Dockerfile', 'utf8');
const { whomet, neo4j } = compose.services;

describe('docker-compose.yml', () => {
  test('publishes whomet alone, on loopback unless told otherwise, at the port that the image serves', () => {
    expect(whomet.ports).toHaveLength(1);
    expect(whomet.ports?.[0]).toMatch(/^\$\{WHOMET_BIND:-127\.0\.0\.1\}:4000:4000$/);
    expect(neo4j.ports).toBeUndefined();
    expect(dockerfile).toContain('WHOMET_PORT=4000');
    expect(dockerfile).toContain('EXPOSE 4000');
  });

  test('takes the password from the environment, and holds none', () => {
    expect(whomet.environment.NEO4J_PASSWORD).toMatch(/^\$\{NEO4J_PASSWORD:\?/);
    expect(neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?/);
    expect(whomet.environment.WHOMET_STORE).toBe('bolt://neo4j@neo4j:7687');
  });

  test('names only variables that the program or the image reads', () => {
    const config = readFileSync('src/config.ts', 'utf8');
    for (const name of Object.keys(whomet.environment)) expect(config).toContain(`'${name}'`);
    for (const [, name] of dockerfile.matchAll(/\b(WHOMET_\w+)=/g)) expect(config).toContain(`'${name}'`);
  });

  test('starts a command that there is', () => {
    const help = execFileSync('npx', ['tsx', 'src/cli.ts', '--help'], { encoding: 'utf8' });
    for (const command of whomet.command ?? []) expect(help).toMatch(new RegExp(`^ {2}${command} `, 'm'));
    expect(dockerfile).toContain('ENTRYPOINT ["node", "dist/cli.js"]');
  });

  test('asks a health path that the server has, and waits for Neo4j to be healthy', () => {
    const path = /127\.0\.0\.1:4000(\/\w+)/.exec(whomet.healthcheck.test.join(' '))?.[1];
    expect(readFileSync('src/server/create-server.ts', 'utf8')).toContain(`'${path}'`);
    expect(whomet.depends_on?.neo4j?.condition).toBe('service_healthy');
    expect(neo4j.healthcheck.test.join(' ')).toContain('cypher-shell');
  });

  test('keeps the data in volumes with names', () => {
    for (const volume of neo4j.volumes ?? []) expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0]);
  });
});

describe('the Dockerfile', () => {
  test('builds in one stage, runs in another, and not as root', () => {
    expect([...dockerfile.matchAll(/^FROM /gm)]).toHaveLength(2);
    expect(dockerfile).toMatch(/^USER node$/m);
  });

  test('copies only what the checkout or the build has', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?:--\S+ )*(.+)$/gm)].flatMap(([, list]) =>
      (list ?? '').split(' ').slice(0, -1),
    );
    const sources = copied
      .map((path) => path.replace('/app/', ''))
      .filter((path) => !['.', 'dist', 'node_modules'].includes(path));
    expect(sources.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('runs a Node that the package allows', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(dockerfile).toContain('FROM node:24-');
    expect(engines.node).toContain('>=24');
  });
});
