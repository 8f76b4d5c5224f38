import { defineConfig } from 'vitest/config';
export default defineConfig({
  root: '/work/main',
  cacheDir: '/tmp/api/cache',
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }, { find: /^\.\/open-graph\.ts$/, replacement: '/tmp/api/open-graph.ts' }, { find: /^\.\/data\/.*\.json$/, replacement: '/tmp/api/empty.json' }] },
  test: { include: ['test/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 180_000 },
});
