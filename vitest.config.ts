// Which tests run, and with what limits.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['test/global-setup.ts'],
    include: ['{src,scripts,test,web,extension}/**/*.test.{ts,tsx}'],
    pool: 'threads',
    maxWorkers: 2,
    // Concurrent tests start processes; more at once than cores only makes each wait.
    maxConcurrency: 2,
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});
