import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: { __TEST_BUILD__: 'true' },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**', 'tests/**/*.browser.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'browsers',
          include: ['tests/**/*.browser.test.ts'],
          // One browser at a time: two cores, and each test watches timing of its own page.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
