// Which tests run, on which database, and with what limits.
import { defineConfig } from 'vitest/config';
import { postgresLeftOut } from './test/servers/postgres.ts';

export default defineConfig({
  test: {
    pool: 'threads',
    // Each file in a world of its own loads and compiles the program anew, which takes longer than most tests.
    isolate: false,
    maxWorkers: 2,
    // Concurrent tests start processes; more at once than cores only makes each wait.
    maxConcurrency: 2,
    testTimeout: 90_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'sqlite',
          globalSetup: ['test/global-setup.ts'],
          include: ['{src,scripts,test,web,extension}/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', 'test/postgres/**'],
        },
      },
      // What works on a database works on both: the same tests once more.
      ...(postgresLeftOut
        ? []
        : [
            {
              extends: true as const,
              test: {
                name: 'postgres',
                globalSetup: ['test/postgres-setup.ts'],
                include: ['src/{store,tracking}/**/*.test.ts', 'test/{flow,postgres,queue}/**/*.test.ts'],
              },
            },
          ]),
    ],
  },
});
