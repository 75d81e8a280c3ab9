import { defineConfig } from 'vitest/config';

/** Tests that start `bin/claims.js`, and so need the program built. */
const BINARY = ['test/cli/**/*.test.ts', 'test/readme.test.ts', 'test/scores.test.ts'];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'source', include: ['test/**/*.test.ts'], exclude: BINARY } },
      {
        test: {
          name: 'binary',
          include: BINARY,
          globalSetup: ['test/global-setup.ts'],
          testTimeout: 60_000,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 85 },
    },
  },
});
