import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: { __TEST_BUILD__: 'true' },
  test: {
    // Machines that build and test at once are slow; no test waits this long unless it hangs.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/**/*.browser.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browsers',
          include: ['tests/**/*.browser.test.ts'],
          // One browser at a time: two cores, and each test watches timing of its own page.
          fileParallelism: false,
          // Two browsers on a loaded machine miss a deadline now and then; what fails twice has failed.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
