// Keys by which a person's programs ask; of each only its hash is kept.
import { API_SCOPES, type ApiScope } from '../domain/api-scope.ts';
import type { Database } from './open-database.ts';
import type { ApiKeyRow } from './people-rows.ts';

export interface ApiKey {
  id: string;
  name: string;
  /** Its first characters. */
  beginning: string;
  scopes: readonly ApiScope[];
  /** Epoch ms. */
  createdAt: number;
  expiresAt: number | null;
  lastUsedAt: number | null;
}

const toKey = (row: ApiKeyRow): ApiKey => ({
  id: row.id,
  name: row.name,
  beginning: row.beginning,
  scopes: API_SCOPES.filter((scope) => row.scopes.split(' ').includes(scope)),
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  lastUsedAt: row.last_used_at,
});

/** Keeps a new key. @param hash SHA-256 of it @returns false when there is one of its id, which stays as it is */
export async function addApiKey(
  db: Database,
  user: string,
  key: Omit<ApiKey, 'lastUsedAt'> & { hash: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('api_keys')
    .values({
      user_id: user,
      id: key.id,
      name: key.name,
      hash: key.hash,
      beginning: key.beginning,
      scopes: key.scopes.join(' '),
      created_at: key.createdAt,
      expires_at: key.expiresAt,
      last_used_at: null,
    })
    .onConflict((conflict) => conflict.columns(['user_id', 'id']).doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** The newest first. */
export async function listApiKeys(db: Database, user: string): Promise<ApiKey[]> {
  const rows = await db
    .selectFrom('api_keys')
    .selectAll()
    .where('user_id', '=', user)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toKey);
}

/** From now on it opens nothing. @returns false when there is no such key */
export async function removeApiKey(db: Database, user: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('api_keys')
    .where('user_id', '=', user)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return numDeletedRows === 1n;
}

/** To note every single use would write with every request, ms. */
const NOTED_EVERY = 60_000;

/** Whose key it is and what it allows, noting that it was used; null when there is none, or it is over. */
export async function useApiKey(
  db: Database,
  hash: string,
  now: number,
): Promise<{ user: string; id: string; name: string; scopes: readonly ApiScope[] } | null> {
  const row = await db.selectFrom('api_keys').selectAll().where('hash', '=', hash).executeTakeFirst();
  if (!row || (row.expires_at !== null && row.expires_at <= now)) return null;
  if ((row.last_used_at ?? 0) < now - NOTED_EVERY)
    await db
      .updateTable('api_keys')
      .set({ last_used_at: now })
      .where('user_id', '=', row.user_id)
      .where('id', '=', row.id)
      .execute();
  return { user: row.user_id, id: row.id, name: row.name, scopes: toKey(row).scopes };
}
