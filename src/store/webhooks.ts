// Webhooks: where each person wants to be told of changes, their secrets sealed.
import type { Vault } from '../contracts/vault.ts';
import type { Database } from './open-database.ts';
import type { WebhookRow } from './event-rows.ts';
import { sealedPlace } from './sealed-columns.ts';

/** What deliveries are signed with, and what opens the receiver's door. */
export interface WebhookSecret {
  /** `whsec_` and the key in base64; none where the receiver is told without a signature. */
  current: string;
  /** Replaced, and still signing beside the new one until then, epoch ms. */
  previous: { secret: string; until: number } | null;
  /** Sent as `Authorization: Bearer`. */
  bearer: string | null;
  /** The request by which it was last replaced: the same one again replaces nothing. */
  rotatedBy?: string;
}

export interface Endpoint {
  id: string;
  origin: 'person' | 'setting';
  url: string;
  description: string;
  kinds: readonly string[] | null;
  history: boolean;
  state: 'active' | 'paused';
  note: string | null;
  createdAt: number;
  blockedUntil: number;
}

const toEndpoint = (row: Omit<WebhookRow, 'secret' | 'user_id' | 'replays'>): Endpoint => ({
  id: row.id,
  origin: row.origin as Endpoint['origin'],
  url: row.url,
  description: row.description,
  kinds: row.kinds === null ? null : (JSON.parse(row.kinds) as string[]),
  history: row.history === 1,
  state: row.state as Endpoint['state'],
  note: row.note,
  createdAt: Number(row.created_at),
  blockedUntil: Number(row.blocked_until),
});

const OPEN_COLUMNS = [
  'id',
  'origin',
  'url',
  'description',
  'kinds',
  'history',
  'state',
  'note',
  'created_at',
  'blocked_until',
] as const;

/** All of a person's, the oldest first. */
export async function listEndpoints(db: Database, user: string): Promise<Endpoint[]> {
  const rows = await db
    .selectFrom('webhooks')
    .select(OPEN_COLUMNS)
    .where('user_id', '=', user)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(toEndpoint);
}

/** One of them, or null. */
export async function findEndpoint(db: Database, user: string, id: string): Promise<Endpoint | null> {
  const row = await db
    .selectFrom('webhooks')
    .select(OPEN_COLUMNS)
    .where('user_id', '=', user)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toEndpoint(row) : null;
}

/** Whether anybody wants to be told of anything. */
export async function anyEndpoint(db: Database): Promise<boolean> {
  return (await db.selectFrom('webhooks').select('id').limit(1).executeTakeFirst()) !== undefined;
}

/** @throws when it was sealed with a key that is gone */
export async function readWebhookSecret(
  db: Database,
  vault: Vault,
  user: string,
  id: string,
): Promise<WebhookSecret | null> {
  const row = await db
    .selectFrom('webhooks')
    .select('secret')
    .where('user_id', '=', user)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  return JSON.parse(
    Buffer.from(vault.open(row.secret, sealedPlace('webhooks', user, id))).toString(),
  ) as WebhookSecret;
}

const seal = (vault: Vault, user: string, id: string, secret: WebhookSecret): Uint8Array =>
  vault.seal(JSON.stringify(secret), sealedPlace('webhooks', user, id));

/** Adds one; call it in a write transaction. */
export async function insertEndpoint(
  tx: Database,
  vault: Vault,
  user: string,
  { secret, kinds, history, createdAt, blockedUntil, ...endpoint }: Endpoint & { secret: WebhookSecret },
): Promise<void> {
  await tx
    .insertInto('webhooks')
    .values({
      ...endpoint,
      user_id: user,
      kinds: kinds === null ? null : JSON.stringify(kinds),
      history: history ? 1 : 0,
      secret: seal(vault, user, endpoint.id, secret),
      created_at: createdAt,
      blocked_until: blockedUntil,
    })
    .execute();
}

/** What can be changed about one. */
export type EndpointChange = Partial<
  Pick<Endpoint, 'url' | 'description' | 'kinds' | 'history' | 'state' | 'note' | 'blockedUntil'>
>;

/** Changes one. @returns false when it is gone */
export async function updateEndpoint(
  db: Database,
  user: string,
  id: string,
  { kinds, history, blockedUntil, ...change }: EndpointChange,
): Promise<boolean> {
  const row = await db
    .updateTable('webhooks')
    .set({
      ...change,
      ...(kinds !== undefined && { kinds: kinds === null ? null : JSON.stringify(kinds) }),
      ...(history !== undefined && { history: history ? 1 : 0 }),
      ...(blockedUntil !== undefined && { blocked_until: blockedUntil }),
    })
    .where('user_id', '=', user)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Replaces what one is signed with; call it in a write transaction. */
export async function writeWebhookSecret(
  tx: Database,
  vault: Vault,
  user: string,
  id: string,
  secret: WebhookSecret,
): Promise<void> {
  await tx
    .updateTable('webhooks')
    .set({ secret: seal(vault, user, id, secret) })
    .where('user_id', '=', user)
    .where('id', '=', id)
    .execute();
}

/** Takes one away with all that was to be delivered there. @returns false when there was none */
export async function deleteEndpoint(tx: Database, user: string, id: string): Promise<boolean> {
  await tx.deleteFrom('deliveries').where('user_id', '=', user).where('webhook_id', '=', id).execute();
  const row = await tx
    .deleteFrom('webhooks')
    .where('user_id', '=', user)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
