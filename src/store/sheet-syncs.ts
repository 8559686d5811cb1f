// The last sync of a person's sheet: what was asked for, how far it is and what came of it.
import type { SyncReport } from '../contracts/destination.ts';
import type { SheetExport, SheetPlace } from '../contracts/api.ts';
import type { Database } from './open-database.ts';
import { readSetting, writeSetting } from './settings.ts';

const NAME = 'sheet sync';

export interface SheetSync {
  /** Names the wish: another one that comes meanwhile has another id. */
  id: string;
  place: SheetPlace;
  filter: Omit<SheetExport, 'spreadsheet' | 'tab'>;
  state: 'waiting' | 'running' | 'done' | 'failed';
  /** Epoch ms. */
  askedAt: number;
  finishedAt: number | null;
  /** Rows written in this run, and how many there are to write. */
  done: number;
  total: number;
  report: SyncReport | null;
  /** One line: what is wrong and how to mend it, or why it waits. */
  note: string | null;
  /** Tries in a row that failed for what passes by itself. */
  failures: number;
}

/** Null before the first was asked for. */
export async function readSheetSync(db: Database, user: string): Promise<SheetSync | null> {
  return (await readSetting(db, user, NAME)) as SheetSync | null;
}

/** Puts it in the place of whatever was there; call it in a write transaction. */
export function writeSheetSync(tx: Database, user: string, sync: SheetSync): Promise<void> {
  return writeSetting(tx, user, NAME, sync);
}

/** Changes it while it is still the one of this id; call it in a write transaction. @returns false when another wish came */
export async function changeSheetSync(
  tx: Database,
  user: string,
  id: string,
  change: Partial<Omit<SheetSync, 'id'>>,
): Promise<boolean> {
  const sync = await readSheetSync(tx, user);
  if (sync?.id !== id) return false;
  await writeSheetSync(tx, user, { ...sync, ...change });
  return true;
}
