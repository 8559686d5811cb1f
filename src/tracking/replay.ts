// Drops the whole fold and builds it again from the facts.
import { listApplicationIds } from '../store/applications.ts';
import { listEntries } from '../store/corrections.ts';
import type { Database } from '../store/open-database.ts';
import { writePendingChange, writePendingLessons } from '../store/settings.ts';
import { writeFor } from '../store/write-for.ts';
import { readBefore } from './announce.ts';
import { refold, type RefoldTools } from './refold.ts';

/**
 * Rebuilds ties, applications and timelines of one person from facts, in one transaction; applications keep their ids.
 * @returns the number of applications
 */
export function replay(db: Database, tools: RefoldTools, user: string): Promise<number> {
  return writeFor(db, user, async (tx) => {
    const before = await readBefore(tx, tools.vault, user, await listApplicationIds(tx, user));
    for (const table of ['ties', 'applications', 'timeline', 'taught'] as const) {
      await tx.deleteFrom(table).where('user_id', '=', user).execute();
    }
    // All of it is folded under the settings and lessons as they are.
    await writePendingChange(tx, user, null);
    await writePendingLessons(tx, user, null);
    const mails = await tx.selectFrom('contents').select('mail_id').where('user_id', '=', user).execute();
    const entries = await listEntries(tx, user);
    return refold(tx, { ...tools, before }, user, [...mails.map((row) => row.mail_id), ...entries]);
  });
}
