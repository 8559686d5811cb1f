// Keeps what the person chose, and notes what is to be brought up to date because of it.
import { settingsShape, type Settings } from '../contracts/api.ts';
import type { Hash } from '../domain/mail-identity.ts';
import { countContents } from '../store/kept-mails.ts';
import type { Database } from '../store/open-database.ts';
import { readPendingChange, readSettings, saveSettings, writePendingChange } from '../store/settings.ts';
import { writeFor } from '../store/write-for.ts';
import { ChangedMeanwhile } from './changed-meanwhile.ts';

/** Equal settings have equal versions. */
export function settingsVersion(hash: Hash, settings: Settings): string {
  return hash(`settings\n${JSON.stringify(settingsShape.parse(settings))}`).slice(0, 16);
}

/**
 * Saves the settings at once; `applySettings` folds again what they change.
 * @param isCurrent whether the settings are still those on which this change rests
 * @throws ChangedMeanwhile when they are not
 */
export function changeSettings(
  db: Database,
  user: string,
  settings: Settings,
  isCurrent: (now: Settings) => boolean = () => true,
): Promise<void> {
  return writeFor(db, user, async (tx) => {
    const before = await readSettings(tx, user);
    if (!isCurrent(before)) {
      throw new ChangedMeanwhile('The settings changed since they were read; read them again, then decide.');
    }
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
