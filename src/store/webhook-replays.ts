// The replays of a webhook that were asked for with an idempotency key, so that the same request again sends nothing.
import type { Database } from './open-database.ts';

export interface ToldReplay {
  /** Names the request. */
  request: string;
  /** What was to be sent again. */
  wish: string;
  /** How many events that were. */
  count: number;
}

/** Whoever asks again does so soon. */
const MOST = 20;

/** The last twenty, the oldest first. */
export async function readReplays(db: Database, user: string, webhook: string): Promise<ToldReplay[]> {
  const row = await db
    .selectFrom('webhooks')
    .select('replays')
    .where('user_id', '=', user)
    .where('id', '=', webhook)
    .executeTakeFirst();
  return JSON.parse(row?.replays ?? '[]') as ToldReplay[];
}

/** Call it in the write transaction in which `told` was read. */
export async function addReplay(
  tx: Database,
  user: string,
  webhook: string,
  told: readonly ToldReplay[],
  replay: ToldReplay,
): Promise<void> {
  await tx
    .updateTable('webhooks')
    .set({ replays: JSON.stringify([...told, replay].slice(-MOST)) })
    .where('user_id', '=', user)
    .where('id', '=', webhook)
    .execute();
}
