// Keeps what the person chose, and notes what is to be brought up to date because of it.
import {
  settingsShape,
  type Settings,
  type SettingsChange,
  type SheetPlace,
} from '../contracts/settings-shapes.ts';
import type { Hash } from '../domain/mail-identity.ts';
import { spreadsheetId } from '../domain/spreadsheet-id.ts';
import { enqueue } from '../queue/enqueue.ts';
import { countContents } from '../store/kept-mails.ts';
import type { Database } from '../store/open-database.ts';
import { readPendingChange, readSettings, saveSettings, writePendingChange } from '../store/settings.ts';
import { writeFor } from '../store/write-for.ts';
import { deleteTextsJob } from './bound-texts.ts';
import { ChangedMeanwhile } from './changed-meanwhile.ts';

/** Equal settings have equal versions. */
export function settingsVersion(hash: Hash, settings: Settings): string {
  return hash(`settings\n${JSON.stringify(settingsShape.parse(settings))}`).slice(0, 16);
}

/** Kept by the id alone: the rest of an address tells what was looked at. */
const withId = (place: SheetPlace | null): SheetPlace | null =>
  place && { ...place, spreadsheet: spreadsheetId(place.spreadsheet) ?? place.spreadsheet };

/**
 * Saves the settings at once; `applySettings` folds again what they change, and a job deletes the texts that are not to be kept any more.
 * What is left out stays as it is.
 * @param isCurrent whether the settings are still those on which this change rests
 * @throws ChangedMeanwhile when they are not
 */
export function changeSettings(
  db: Database,
  user: string,
  { sensitivity, body_days: bound, read_postings: reads, sheets }: SettingsChange,
  isCurrent: (now: Settings) => boolean = () => true,
): Promise<void> {
  return writeFor(db, user, async (tx) => {
    const before = await readSettings(tx, user);
    if (!isCurrent(before)) {
      throw new ChangedMeanwhile('The settings changed since they were read; read them again, then decide.');
    }
    const days = bound === undefined ? before.body_days : bound;
    const place = sheets === undefined ? before.sheets : withId(sheets);
    const read_postings = reads ?? before.read_postings;
    await saveSettings(tx, user, { sensitivity, body_days: days, read_postings, sheets: place });
    if (days !== null && days !== before.body_days) await enqueue(tx, [deleteTextsJob(user, days)]);
    if (before.sensitivity === sensitivity) return;
    // A change that was under way leaves mails behind that are folded under either.
    const pending = await readPendingChange(tx, user);
    const from = new Set([...(pending?.from ?? []), before.sensitivity]);
    from.delete(sensitivity);
    const total = await countContents(tx, user);
    await writePendingChange(tx, user, { from: [...from], after: '', done: 0, total });
  });
}
