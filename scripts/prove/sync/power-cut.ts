// Takes from a data folder, after its process was killed, every write that was not yet synced.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { aptInstall } from '../../testing/provide-tools.ts';

const SOURCE = fileURLToPath(new URL('synced-only.c', import.meta.url));
const PACKAGES = ['gcc', 'libc6-dev'];

const hasCompiler = (): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'cc')));

/**
 * Builds what keeps the synced writes apart; a compiler that is missing is installed where that is allowed.
 * @returns its path, or null on a machine that has no compiler or is no Linux
 */
export function buildKeeper(folder: string): string | null {
  if (process.platform !== 'linux') return null;
  if (!hasCompiler() && process.getuid?.() === 0) aptInstall(PACKAGES);
  if (!hasCompiler()) return null;
  const path = join(folder, 'synced-only.so');
  const { status, stderr } = spawnSync('cc', [
    '-shared',
    '-fPIC',
    '-O1',
    '-Wall',
    '-o',
    path,
    SOURCE,
    '-ldl',
    '-lpthread',
  ]);
  if (status !== 0) throw new Error(`synced-only.c does not compile: ${String(stderr)}`);
  return path;
}

/** Keeps beside `dataDir`, in `kept`, what is synced of it; all that it holds now counts as synced. Returns the environment. */
export function keepSynced(keeper: string, dataDir: string, kept: string): Record<string, string> {
  cpSync(dataDir, kept, { recursive: true });
  return { LD_PRELOAD: keeper, PROVE_DATA: dataDir, PROVE_KEPT: kept };
}

/** The power is cut: what was kept takes the place of the folder. */
export function cutPower(dataDir: string, kept: string): void {
  rmSync(dataDir, { recursive: true });
  renameSync(kept, dataDir);
}
