// Accounts: live mailboxes that are connected, their secrets sealed.
import { sql } from 'kysely';
import type { AccountSettings, QuotaUse } from '../contracts/mail-account.ts';
import type { Vault } from '../contracts/vault.ts';
import { ACCOUNT_STATES, type AccountState } from '../domain/account-state.ts';
import type { AccountSecret } from './account-secrets.ts';
import type { Database } from './open-database.ts';
import type { AccountRow } from './schema.ts';
import { sealedPlace } from './sealed-columns.ts';

export interface Account {
  id: string;
  provider: string;
  settings: AccountSettings;
  state: AccountState;
  /** One line: what went wrong and how to mend it. */
  note: string | null;
  cursor: unknown;
  done: number;
  total: number | null;
  attempts: number;
  retryAt: number | null;
  startedAt: number | null;
  syncedAt: number | null;
  generation: number;
  /** What was spent of the provider's quota when it was last looked at, epoch ms; null where there is none. */
  quota: (QuotaUse & { at: number }) | null;
}

const COLUMNS = [
  'id',
  'provider',
  'settings',
  'state',
  'note',
  'cursor',
  'done',
  'total',
  'attempts',
  'retry_at',
  'started_at',
  'synced_at',
  'generation',
  'quota',
] as const;

const toAccount = (row: Pick<AccountRow, (typeof COLUMNS)[number]>): Account => ({
  id: row.id,
  provider: row.provider,
  settings: JSON.parse(row.settings) as AccountSettings,
  state: ACCOUNT_STATES.find((state) => state === row.state) ?? 'settings',
  note: row.note,
  cursor: row.cursor === null ? null : (JSON.parse(row.cursor) as unknown),
  done: Number(row.done),
  total: row.total === null ? null : Number(row.total),
  attempts: row.attempts,
  retryAt: row.retry_at,
  startedAt: row.started_at,
  syncedAt: row.synced_at,
  generation: row.generation,
  quota: row.quota === null ? null : (JSON.parse(row.quota) as Account['quota']),
});

/** Connects a mailbox, or connects it anew with other settings; where it was read to stays. */
export async function saveAccount(
  db: Database,
  vault: Vault,
  user: string,
  account: { id: string; provider: string; settings: AccountSettings; secret: AccountSecret },
): Promise<void> {
  const secret = vault.seal(JSON.stringify(account.secret), sealedPlace('accounts', user, account.id));
  const settings = JSON.stringify(account.settings);
  const fresh = { state: 'new', note: null, attempts: 0, retry_at: null };
  await db
    .insertInto('accounts')
    .values({
      user_id: user,
      id: account.id,
      provider: account.provider,
      settings,
      secret,
      cursor: null,
      done: 0,
      total: null,
      started_at: null,
      synced_at: null,
      generation: 0,
      holder: null,
      beat_at: null,
      renewer: null,
      renewed_until: null,
      quota: null,
      ...fresh,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['user_id', 'id'])
        .doUpdateSet({ settings, secret, ...fresh, generation: sql`accounts.generation + 1` }),
    )
    .execute();
}

/** All accounts, in the order of their ids. */
export async function listAccounts(db: Database, user: string): Promise<Account[]> {
  const rows = await db
    .selectFrom('accounts')
    .select(COLUMNS)
    .where('user_id', '=', user)
    .orderBy('id')
    .execute();
  return rows.map(toAccount);
}

/** One account, or null. */
export async function findAccount(db: Database, user: string, id: string): Promise<Account | null> {
  const row = await db
    .selectFrom('accounts')
    .select(COLUMNS)
    .where('user_id', '=', user)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toAccount(row) : null;
}

export interface AccountChange {
  settings?: AccountSettings;
  state?: AccountState;
  note?: string | null;
  /** Null begins anew. */
  cursor?: unknown;
  done?: number;
  total?: number | null;
  attempts?: number;
  retryAt?: number | null;
  startedAt?: number | null;
  syncedAt?: number;
  beatAt?: number;
  quota?: Account['quota'];
}

/** The person's word on an account: whatever reads it stops and begins again as the account is now. */
export async function commandAccount(
  db: Database,
  user: string,
  id: string,
  change: { state: AccountState; note: null; attempts: 0; retryAt: null; cursor?: null },
): Promise<void> {
  await db
    .updateTable('accounts')
    .set({ generation: sql`generation + 1` })
    .where('user_id', '=', user)
    .where('id', '=', id)
    .execute();
  await updateAccount(db, user, id, change);
}

/**
 * Changes the named columns of an account.
 * @param generation where told, only while the account is still of this one; false when it is not
 */
export async function updateAccount(
  db: Database,
  user: string,
  id: string,
  change: AccountChange,
  generation?: number,
): Promise<boolean> {
  const columns: Record<string, string | number | null | undefined> = {
    settings: change.settings && JSON.stringify(change.settings),
    state: change.state,
    note: change.note,
    cursor: change.cursor === undefined ? undefined : change.cursor && JSON.stringify(change.cursor),
    done: change.done,
    total: change.total,
    attempts: change.attempts,
    retry_at: change.retryAt,
    started_at: change.startedAt,
    synced_at: change.syncedAt,
    beat_at: change.beatAt,
    quota: change.quota && JSON.stringify(change.quota),
  } as Record<string, string | number | null | undefined>;
  let query = db
    .updateTable('accounts')
    .set(Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined)))
    .where('user_id', '=', user)
    .where('id', '=', id);
  if (generation !== undefined) query = query.where('generation', '=', generation);
  return (await query.executeTakeFirst()).numUpdatedRows > 0n;
}

/** Forgets an account with its secret; its mails are another matter. */
export async function removeAccount(db: Database, user: string, id: string): Promise<void> {
  await db.deleteFrom('accounts').where('user_id', '=', user).where('id', '=', id).execute();
}
