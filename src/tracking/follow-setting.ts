// Keeps the endpoint that the configuration names: the tracker behind JOB_TRACKER_API_URL.
import type { Vault } from '../contracts/vault.ts';
import type { Database } from '../store/open-database.ts';
import {
  deleteEndpoint,
  findEndpoint,
  insertEndpoint,
  readWebhookSecret,
  updateEndpoint,
  writeWebhookSecret,
} from '../store/webhooks.ts';
import { writeFor } from '../store/write-for.ts';

/** Its id: there is one at most. */
const TRACKER_ENDPOINT = 'job-tracker';

/** What the configuration says of it. */
export interface TrackerSetting {
  url: string;
  bearer: string | null;
}

export interface SettingTools {
  vault: Vault;
  now: () => number;
  newSecret: () => string;
}

async function isSo(
  db: Database,
  vault: Vault,
  user: string,
  setting: TrackerSetting | null,
): Promise<boolean> {
  const endpoint = await findEndpoint(db, user, TRACKER_ENDPOINT);
  if (endpoint === null || setting === null) return endpoint === null && setting === null;
  const secret = await readWebhookSecret(db, vault, user, TRACKER_ENDPOINT);
  return endpoint.url === setting.url && secret?.bearer === setting.bearer;
}

/** Makes the endpoint what the configuration says; null takes it away with what was still to be delivered there. */
export async function followSetting(
  db: Database,
  { vault, now, newSecret }: SettingTools,
  user: string,
  setting: TrackerSetting | null,
): Promise<void> {
  // Commands run beside a server that may be writing for long.
  if (await isSo(db, vault, user, setting)) return;
  await writeFor(db, user, async (tx) => {
    const before = await findEndpoint(tx, user, TRACKER_ENDPOINT);
    if (setting === null) {
      if (before !== null) await deleteEndpoint(tx, user, TRACKER_ENDPOINT);
      return;
    }
    const { url, bearer } = setting;
    if (before === null) {
      await insertEndpoint(tx, vault, user, {
        id: TRACKER_ENDPOINT,
        origin: 'setting',
        url,
        description: 'Job tracker (JOB_TRACKER_API_URL)',
        kinds: null,
        history: true,
        state: 'active',
        note: null,
        createdAt: now(),
        blockedUntil: 0,
        secret: { current: newSecret(), previous: null, bearer },
      });
      return;
    }
    if (before.url !== url) await updateEndpoint(tx, user, TRACKER_ENDPOINT, { url, blockedUntil: 0 });
    const secret = await readWebhookSecret(tx, vault, user, TRACKER_ENDPOINT);
    if (secret !== null && secret.bearer !== bearer) {
      await writeWebhookSecret(tx, vault, user, TRACKER_ENDPOINT, { ...secret, bearer });
    }
  });
}
