import { defineConfig } from 'vitest/config';
import { findChromium } from './test/output/html/chromium.ts';

/** Tests that start `bin/claims.js` or a script, and so need the program built. */
const BINARY = ['test/cli/**/*.test.ts', 'test/readme.test.ts', 'test/scores.test.ts', 'test/scripts/**/*.test.ts'];

/** Tests that look at the HTML report in a browser. */
const BROWSER = ['test/output/html/{access,filters,hostile,reading}.test.ts'];
/** Milliseconds; a hang is to fail, a busy machine is not. */
const TIMEOUT = 240_000;

const withBrowser = findChromium() !== undefined || process.env.CI === 'true';
if (!withBrowser) console.warn('not tested: the HTML report in a browser, because no Chromium is installed');

export default defineConfig({
  test: {
    // What a page shows after a click is looked for until it is there.
    expect: { poll: { timeout: 30_000 } },
    // On two processors the default is one worker.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'source',
          include: ['test/**/*.test.ts'],
          exclude: withBrowser ? BINARY : [...BINARY, ...BROWSER],
          testTimeout: TIMEOUT,
          hookTimeout: TIMEOUT,
        },
      },
      {
        test: {
          name: 'binary',
          include: BINARY,
          globalSetup: ['test/global-setup.ts'],
          testTimeout: TIMEOUT,
          hookTimeout: TIMEOUT,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // Runs in a browser, where the tests of test/output/html watch it.
      exclude: ['src/output/html/client/**'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 85 },
    },
  },
});
