// Keeps what the person chose, and notes what is to be brought up to date because of it.
import type { Settings } from '../contracts/api.ts';
import { countContents } from '../store/kept-mails.ts';
import type { Database } from '../store/open-database.ts';
import { readPendingChange, readSettings, saveSettings, writePendingChange } from '../store/settings.ts';
import { writeFor } from '../store/write-for.ts';

/** Saves the settings at once; `applySettings` folds again what they change. */
export function changeSettings(db: Database, user: string, settings: Settings): Promise<void> {
  return writeFor(db, user, async (tx) => {
    const before = await readSettings(tx, user);
    await saveSettings(tx, user, settings);
    if (before.sensitivity === settings.sensitivity) return;
    // A change that was under way leaves mails behind that are folded under either.
    const pending = await readPendingChange(tx, user);
    const from = new Set([...(pending?.from ?? []), before.sensitivity]);
    from.delete(settings.sensitivity);
    const total = await countContents(tx, user);
    await writePendingChange(tx, user, { from: [...from], after: '', done: 0, total });
  });
}
