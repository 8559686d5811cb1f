// Builds the dashboard of a checkout when it is missing or older than its sources.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from './failure.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUILT = join(ROOT, 'dist/web/index.html');
const SOURCES = ['web', 'src/contracts', 'src/domain', 'package-lock.json'];

function newest(path: string): number {
  const info = statSync(path);
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** An installed package brings the page built, without its sources. */
function isFresh(): boolean {
  if (!existsSync(join(ROOT, 'web/vite.config.ts'))) return true;
  if (!existsSync(BUILT)) return false;
  const built = statSync(BUILT).mtimeMs;
  return SOURCES.every((source) => newest(join(ROOT, source)) <= built);
}

/** Runs Vite as `npm run build` does, when needed. @throws Failure when that fails. */
export function buildPage(): Promise<void> {
  if (isFresh()) return Promise.resolve();
  process.stdout.write('Preparing the page (only when it has changed)…\n');
  return new Promise((resolve, reject) => {
    const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));
    const build = spawn(
      process.execPath,
      [vite, 'build', '--config', 'web/vite.config.ts', '--logLevel', 'warn'],
      {
        cwd: ROOT,
        stdio: ['ignore', 'ignore', 'inherit'],
        // Whoever starts us may be a test: the page is always built for people.
        env: { ...process.env, NODE_ENV: 'production' },
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
