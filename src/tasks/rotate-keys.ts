// Seals everything with a new key while others read and write, and forgets the old key when nothing needs it any more.
import { setTimeout as sleep } from 'node:timers/promises';
import type { KeyStore, Vault } from '../contracts/vault.ts';
import { forgetOverwritten, overwriteFreed } from '../store/dialect.ts';
import type { Database } from '../store/open-database.ts';
import { countSealed, listSealedOtherwise, reseal, type RowKey } from '../store/reseal.ts';
import { SEALED_TABLES, type SealedTable } from '../store/sealed-columns.ts';
import { renewKeyMark } from '../store/try-key.ts';
import { writeAlone } from '../store/write-for.ts';

export interface RotateTools {
  db: Database;
  vault: Vault;
  keys: KeyStore;
  /** Called after each batch. */
  report: (progress: { done: number; total: number }) => void;
  shouldStop: () => boolean;
}

export interface Rotated {
  /** Whether this went on with a rotation that was begun before. */
  resumed: boolean;
  /** Values sealed anew. */
  resealed: number;
  /** Values that no key opens; while an old key is named by any of them, it is kept. */
  unreadable: number;
  /** Ids of the keys that were forgotten. */
  dropped: readonly string[];
  /** Stopped before the end; called again, it goes on. */
  stopped: boolean;
}

/** Rows sealed anew in one transaction: so few that whoever else wants to write hardly waits. */
const AT_A_TIME = 50;
/** Shortest pause between two transactions, ms; else it is as long as the transaction was. */
const PAUSE = 5;

const countOthers = (counts: ReadonlyMap<string, number>, newest: string): number =>
  [...counts].reduce((sum, [id, n]) => (id === newest ? sum : sum + n), 0);

/** One pass over a table; what comes meanwhile is sealed with the new key already. */
async function resealTable(
  tools: RotateTools,
  table: SealedTable,
  moved: (n: number) => void,
): Promise<void> {
  const [newest = ''] = tools.vault.keyIds();
  let after: RowKey | null = null;
  for (;;) {
    if (tools.shouldStop()) return;
    const rows: RowKey[] = await listSealedOtherwise(tools.db, table, newest, { after, limit: AT_A_TIME });
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last;
    const begun = Date.now();
    moved(await writeAlone(tools.db, (tx) => reseal(tx, tools.vault, table, rows)));
    await sleep(Math.max(PAUSE, Date.now() - begun));
  }
}

/** Forgets the old keys that seal nothing; looks while nobody can write. */
async function dropUnused({ db, vault, keys }: RotateTools): Promise<{ dropped: string[]; left: number }> {
  return writeAlone(db, async (tx) => {
    const [newest = '', ...old] = vault.keyIds();
    const counts = await countSealed(tx);
    const isNeeded = old.some((id) => counts.has(id));
    if (!isNeeded && old.length > 0) keys.change?.keepNewest();
    return { dropped: isNeeded || !keys.change ? [] : old, left: countOthers(counts, newest) };
  });
}

/**
 * Adds a new key unless a rotation was begun already, seals every value with the newest key and forgets the others. Killed at any
 * moment it leaves everything readable, and goes on when it is called again.
 *
 * The new key is added in a write transaction, and sealing happens in write transactions only and always with the newest key of that
 * moment: whoever writes later writes under the new key, so that one pass over the tables leaves nothing behind.
 */
export async function rotateKeys(tools: RotateTools): Promise<Rotated> {
  const { db, vault, keys, report, shouldStop } = tools;
  const resumed = vault.keyIds().length > 1;
  await writeAlone(db, async (tx) => {
    if (!resumed) keys.change?.add();
    await renewKeyMark(tx, vault);
  });
  const [newest = ''] = vault.keyIds();
  const total = countOthers(await countSealed(db), newest);
  let resealed = 0;
  await overwriteFreed(db);
  for (const table of SEALED_TABLES) {
    await resealTable(tools, table, (n) => report({ done: (resealed += n), total }));
  }
  if (shouldStop()) return { resumed, resealed, unreadable: 0, dropped: [], stopped: true };
  const { dropped, left } = await dropUnused(tools);
  await forgetOverwritten(db);
  return { resumed, resealed, unreadable: left, dropped, stopped: false };
}
