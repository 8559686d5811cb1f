// Takes the next import that this process is to run, of whomever.
import { existsSync } from 'node:fs';
import { usersWithImports } from '../store/active-users.ts';
import { claimImport, type ImportRun } from '../store/imports.ts';
import type { Tracker } from './open-tracker.ts';

/** A process that has not committed a batch for this long is taken for dead, ms. */
const DEAD_AFTER = 30_000;

/**
 * Of the person who has waited longest, leaving out those of whom `leaves` is true; null when there is nothing to import.
 */
export async function nextImport(
  { db, onServer }: Pick<Tracker, 'db' | 'onServer'>,
  leaves: (user: string) => boolean,
): Promise<{ user: string; run: ImportRun } | null> {
  const now = Date.now();
  const deadline = now - DEAD_AFTER;
  // A file that lies in a folder of this machine is missed by the import that reads it; one of another server's is theirs.
  const isHere = (path: string): boolean => !onServer || existsSync(path);
  for (const user of await usersWithImports(db, deadline)) {
    const run = leaves(user) ? null : await claimImport(db, user, { now, deadline, isHere });
    if (run) return { user, run };
  }
  return null;
}
