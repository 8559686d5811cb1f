// Shows that throwing away unsynced writes does so: of a program that syncs nothing, hardly anything must be left.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { cutPower, keepSynced } from './power-cut.ts';
import { runProgram } from './run-program.ts';
import type { World } from './world.ts';

function accountsIn(dataDir: string): number {
  const path = join(dataDir, 'hearback.db');
  if (!existsSync(path)) return 0;
  const db = new DatabaseSync(path);
  try {
    return Number(db.prepare('select count(*) n from accounts').get()?.['n']);
  } catch {
    return 0;
  } finally {
    db.close();
  }
}

/**
 * Connects the mailbox with SQLite told to sync nothing, and cuts the power right before the database is closed.
 * @param steps of an undisturbed connecting
 * @returns whether the connected account was lost, as it must be
 */
export async function losesWithoutSync(
  world: World,
  keeper: string,
  folder: string,
  steps: number,
): Promise<boolean> {
  const [dataDir, kept] = [join(folder, 'data'), join(folder, 'kept')];
  mkdirSync(dataDir, { recursive: true });
  const env = { ...world.env, ...keepSynced(keeper, dataDir, kept), PROVE_UNSAFE: '1' };
  const site = { step: steps, when: 'before' } as const;
  await runProgram({ command: world.connect, dataDir, env, notes: join(folder, 'notes'), site });
  const before = accountsIn(dataDir);
  cutPower(dataDir, kept);
  const left = accountsIn(dataDir);
  rmSync(folder, { recursive: true });
  return before === 1 && left === 0;
}
