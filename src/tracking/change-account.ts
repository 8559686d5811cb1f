// Carries out what the person wants of a connected mailbox.
import { commandAccount, findAccount } from '../store/accounts.ts';
import type { Database } from '../store/open-database.ts';
import { writeFor } from '../store/write-for.ts';

export const ACCOUNT_COMMANDS = ['pause', 'resume', 'rewind'] as const;

/** `rewind` reads all of it again from the beginning: nothing is doubled by it, and what was missed is found. */
export type AccountCommand = (typeof ACCOUNT_COMMANDS)[number];

/** @returns false when there is no such account */
export async function changeAccount(
  db: Database,
  user: string,
  id: string,
  command: AccountCommand,
): Promise<boolean> {
  return writeFor(db, user, async (tx) => {
    if ((await findAccount(tx, user, id)) === null) return false;
    await commandAccount(tx, user, id, {
      state: command === 'pause' ? 'paused' : 'new',
      note: null,
      attempts: 0,
      retryAt: null,
      ...(command === 'rewind' && { cursor: null }),
    });
    return true;
  });
}
