// Builds the dashboard when a checkout is started for the first time.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Failure } from './failure.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Runs Vite as `npm run build` does, quietly. @throws Failure when that fails. */
export function buildPage(): Promise<void> {
  process.stdout.write('Preparing the page (first start only)…\n');
  return new Promise((resolve, reject) => {
    const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));
    const build = spawn(
      process.execPath,
      [vite, 'build', '--config', 'web/vite.config.ts', '--logLevel', 'warn'],
      {
        cwd: ROOT,
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    build.on('error', reject);
    build.on('exit', (code) =>
      code === 0
        ? resolve()
        : reject(new Failure('the page could not be built; run npm ci, then npm run build')),
    );
  });
}
