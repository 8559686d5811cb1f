// How the sheet of the person who asks is: to whom it is shared, and what became of the last sync.
import type { SheetState } from '../contracts/api.ts';
import { isoTime } from '../domain/iso-time.ts';
import { spreadsheetAddress } from '../domain/spreadsheet-id.ts';
import { findJob } from '../queue/find-job.ts';
import { readSheetSync, type SheetSync } from '../store/sheet-syncs.ts';
import { sheetJob } from '../tracking/request-sheet.ts';
import type { PersonalDeps } from './asking.ts';

const GIVEN_UP =
  'it was interrupted again and again; sync again, and look into the log if that does not help';

/** What the queue gave up is no longer on its way. */
async function settled({ db, user }: PersonalDeps, sync: SheetSync): Promise<SheetSync> {
  const isOpen = sync.state === 'waiting' || sync.state === 'running';
  if (!isOpen || (await findJob(db, sheetJob(user))) === 'open') return sync;
  // It may have ended between the two looks.
  const now = await readSheetSync(db, user);
  if (now?.id !== sync.id || now.state !== sync.state) return now ?? sync;
  return { ...sync, state: 'failed', note: sync.note ?? GIVEN_UP };
}

/** For `GET /exports/sheets`. */
export async function readSheetState(own: PersonalDeps): Promise<SheetState> {
  const known = await readSheetSync(own.db, own.user);
  const sync = known && (await settled(own, known));
  return {
    account: own.sheetAccount,
    sync: sync && {
      state: sync.state,
      url: spreadsheetAddress(sync.place.spreadsheet),
      tab: sync.place.tab,
      asked_at: new Date(sync.askedAt).toISOString(),
      finished_at: isoTime(sync.finishedAt),
      done: sync.done,
      total: sync.total,
      report: sync.report,
      note: sync.note,
    },
  };
}
