// Opens a tracker for one command, and closes it whatever comes of the work.
import type { Config } from '../ops/config.ts';
import { openTracker, type Tracker } from './open-tracker.ts';

/** @throws Failure where it cannot be opened, and whatever `work` throws */
export async function withTracker<T>(
  { dataDir }: { dataDir: string },
  config: Config,
  work: (tracker: Tracker) => Promise<T>,
): Promise<T> {
  const tracker = await openTracker(dataDir, config);
  try {
    return await work(tracker);
  } finally {
    await tracker.db.destroy();
  }
}
