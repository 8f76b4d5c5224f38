import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Without the alias vitest loads a second copy of graphql, whose types refuse those of the first.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 180_000,
  },
});
