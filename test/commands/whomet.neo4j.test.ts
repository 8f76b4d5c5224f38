import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeOnNeo4j, emptyNeo4j } from '../support/neo4j.ts';
import { runCli } from '../support/run-cli.ts';
import { type TempDirectory, tempDirectory } from '../support/temp-directory.ts';
import { ARTICLES, jsonLines } from './articles.ts';

describeOnNeo4j((_, url) => {
  const { username, password, href } = new URL(url);
  const withPassword = (other: string) => Object.assign(new URL(href), { password: other }).href;
  const env = { NEO4J_PASSWORD: decodeURIComponent(password) };

  describe('whomet on Neo4j', () => {
    let directory: TempDirectory;
    beforeAll(async () => {
      await emptyNeo4j(url);
      directory = await tempDirectory();
    });
    afterAll(() => directory[Symbol.asyncDispose]());

    it('takes the store and the password from the environment, and answers what it ingested', async () => {
      const options = { cwd: directory.path, env: { ...env, WHOMET_STORE: withPassword('') } };
      const ingested = await runCli(['ingest', '-'], { ...options, input: jsonLines(ARTICLES) });
      expect(ingested).toMatchObject({ status: 0, err: expect.stringMatching(/^articles: 4 new$/m) });
      const { status, out } = await runCli(['met', 'Marco Rubio', 'Andrii Sybiha'], options);
      expect(status).toBe(0);
      expect(out).toMatch(/^2025-03-11 {5}Marco Rubio · Andrii Sybiha {2}\(Jeddah\)\n/);
    });

    it.skipIf(username === '')(
      'refuses a wrong password in one line that does not hold it, with status 1',
      async () => {
        const args = ['query', '{ __typename }', '--store', withPassword('not-the-password')];
        const { status, out, err } = await runCli(args, { cwd: directory.path });
        expect({ status, out }).toEqual({ status: 1, out: '' });
        expect(err).toMatch(/^whomet: \S+: expected another user or password [^\n]+\n$/);
        expect(err).not.toContain('not-the-password');
      },
    );
  });
});
