import { defineConfig } from 'vitest/config';

const NEO4J_TESTS = 'test/**/*.neo4j.test.ts';

export default defineConfig({
  // Without the alias vitest loads a second copy of graphql, whose types refuse those of the first.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    testTimeout: 30_000,
    hookTimeout: 180_000,
    projects: [
      { extends: true, test: { name: 'embedded', include: ['test/**/*.test.ts'], exclude: [NEO4J_TESTS] } },
      {
        extends: true,
        test: {
          name: 'neo4j',
          include: [NEO4J_TESTS],
          globalSetup: 'test/support/neo4j-setup.ts',
          // They share one server, whose Community edition has one database.
          fileParallelism: false,
          testTimeout: 120_000,
          // Each random question is a new statement to plan, some 50 ms: fewer of them.
          // biome-ignore lint/style/noProcessEnv: the only one here
          env: { WHOMET_RUNS: process.env.WHOMET_RUNS ?? '12' },
        },
      },
    ],
  },
});
