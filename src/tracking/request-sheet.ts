// Notes that a person wants their sheet brought up to date, and has it done.
import type { NewJob } from '../contracts/queue.ts';
import type { SheetExport, SheetPlace } from '../contracts/api.ts';
import { spreadsheetId } from '../domain/spreadsheet-id.ts';
import { dropDeadByKey } from '../queue/dead-letters.ts';
import { enqueue } from '../queue/enqueue.ts';
import type { Database } from '../store/open-database.ts';
import { readSettings } from '../store/settings.ts';
import { writeSheetSync } from '../store/sheet-syncs.ts';
import { writeFor } from '../store/write-for.ts';

export const SYNC_SHEET = 'sync-sheet';

/** Neither the wish nor the settings name a spreadsheet. */
export class NoSheet extends Error {}

/** One at a time for each person: the same again, while one is open, changes nothing. */
export const sheetJob = (user: string): NewJob => ({ kind: SYNC_SHEET, user, key: user, payload: null });

/** Where it goes: what the wish names, for the rest what the settings do. @throws NoSheet */
async function placeOf(tx: Database, user: string, wish: Partial<SheetPlace>): Promise<SheetPlace> {
  const { sheets } = await readSettings(tx, user);
  const given = wish.spreadsheet ?? sheets?.spreadsheet;
  const spreadsheet = given === undefined ? null : spreadsheetId(given);
  if (spreadsheet === null)
    throw new NoSheet(
      'No spreadsheet is named: give its address, here or once for all in the settings (sheets).',
    );
  return { spreadsheet, tab: wish.tab ?? sheets?.tab ?? 'Applications' };
}

/**
 * Has the sheet brought up to date; a wish that comes while one is carried out is carried out after it.
 * @throws NoSheet
 */
export function requestSheet(
  db: Database,
  { now, newId }: { now: () => number; newId: () => string },
  user: string,
  { spreadsheet, tab, ...filter }: SheetExport,
): Promise<void> {
  return writeFor(db, user, async (tx) => {
    await writeSheetSync(tx, user, {
      id: newId(),
      place: await placeOf(tx, user, { spreadsheet, tab }),
      filter,
      state: 'waiting',
      askedAt: now(),
      finishedAt: null,
      done: 0,
      total: 0,
      report: null,
      note: null,
      failures: 0,
    });
    // One that was given up would stand in the way of this one.
    await dropDeadByKey(tx, { user, kind: SYNC_SHEET, keys: [user] });
    await enqueue(tx, [sheetJob(user)]);
  });
}
