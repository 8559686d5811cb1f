// Puts a connected mailbox into a data folder without opening it.
import { openTracker } from '../../src/bin/open-tracker.ts';
import { connectAccount, type Connection } from '../../src/tracking/connect-account.ts';

/** @returns its id */
export async function keepAccount(dataDir: string, connection: Connection): Promise<string> {
  const tracker = await openTracker(dataDir, {});
  try {
    return await connectAccount(tracker, 'local', connection);
  } finally {
    await tracker.db.destroy();
  }
}
