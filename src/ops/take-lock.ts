// Makes sure that only one process at a time does what must not be done twice at once on a data directory.
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Takes the lock, which the operating system frees when the process ends, however it ends: it is SQLite's own file lock,
 * held by an open transaction. (A file with a process id would outlive kill -9.)
 * @returns how to release it, or null when another process holds it
 */
export function takeLock(dataDir: string, name: 'serve' | 'keys'): (() => void) | null {
  const lock = new DatabaseSync(join(dataDir, `${name}.lock`), { timeout: 0 });
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    if (((error as { errcode?: number }).errcode ?? 0) === 5) return null;
    throw error;
  }
  return () => lock.close();
}
