// CVs and what was read from them, sealed.
import type { Vault } from '../contracts/vault.ts';
import type { Profile } from '../domain/profile.ts';
import type { Database } from './open-database.ts';
import type { ProfileRow } from './profile-rows.ts';
import { sealedPlace } from './sealed-columns.ts';

export interface KeptProfile {
  key: string;
  name: string;
  /** Name of the file. */
  cvPath: string;
  cvSha256: string;
  cvFormat: string;
  /** Bytes. */
  cvSize: number;
  active: boolean;
  profile: Profile;
  /** Of the code that read it. */
  version: number;
  analyzedAt: number;
  lastError: string | null;
  createdAt: number;
}

const openProfile = (
  vault: Vault,
  user: string,
  { profile_key: key, profile_json: sealed }: ProfileRow,
): Profile =>
  JSON.parse(Buffer.from(vault.open(sealed, sealedPlace('profiles', user, key))).toString()) as Profile;

const toKept = (vault: Vault, user: string, row: ProfileRow): KeptProfile => ({
  key: row.profile_key,
  name: row.name,
  cvPath: row.cv_path,
  cvSha256: row.cv_sha256,
  cvFormat: row.cv_format,
  cvSize: Number(row.cv_size),
  active: row.active === 1,
  profile: openProfile(vault, user, row),
  version: row.profile_version,
  analyzedAt: Number(row.analyzed_at),
  lastError: row.last_error,
  createdAt: Number(row.created_at),
});

/** All of a person's, the oldest first. @throws when one was sealed with a key that is gone */
export async function listProfiles(db: Database, vault: Vault, user: string): Promise<KeptProfile[]> {
  const rows = await db
    .selectFrom('profiles')
    .selectAll()
    .where('user_id', '=', user)
    .orderBy('created_at')
    .orderBy('profile_key')
    .execute();
  return rows.map((row) => toKept(vault, user, row));
}

/** One of them, or null. */
export async function findProfile(
  db: Database,
  vault: Vault,
  user: string,
  key: string,
): Promise<KeptProfile | null> {
  const row = await db
    .selectFrom('profiles')
    .selectAll()
    .where('user_id', '=', user)
    .where('profile_key', '=', key)
    .executeTakeFirst();
  return row === undefined ? null : toKept(vault, user, row);
}

/** The file as it came; null when it is gone. */
export async function readCv(
  db: Database,
  vault: Vault,
  user: string,
  key: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const row = await db
    .selectFrom('cvs')
    .select('cv')
    .where('user_id', '=', user)
    .where('profile_key', '=', key)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { base64 } = JSON.parse(
    Buffer.from(vault.open(row.cv, sealedPlace('cvs', user, key))).toString(),
  ) as { base64: string };
  return new Uint8Array(Buffer.from(base64, 'base64'));
}

/** Adds a profile, or puts it in the place of the one of its key; call it in a write transaction. */
export async function saveProfile(
  tx: Database,
  vault: Vault,
  user: string,
  kept: KeptProfile,
  cv: Uint8Array,
): Promise<void> {
  const { key } = kept;
  const row = {
    name: kept.name,
    cv_path: kept.cvPath,
    cv_sha256: kept.cvSha256,
    cv_format: kept.cvFormat,
    cv_size: kept.cvSize,
    active: kept.active ? 1 : 0,
    profile_json: vault.seal(JSON.stringify(kept.profile), sealedPlace('profiles', user, key)),
    profile_version: kept.version,
    analyzed_at: kept.analyzedAt,
    last_error: kept.lastError,
  };
  await tx
    .insertInto('profiles')
    .values({ user_id: user, profile_key: key, created_at: kept.createdAt, ...row })
    .onConflict((conflict) => conflict.columns(['user_id', 'profile_key']).doUpdateSet(row))
    .execute();
  const sealed = vault.seal(
    JSON.stringify({ base64: Buffer.from(cv).toString('base64') }),
    sealedPlace('cvs', user, key),
  );
  await tx
    .insertInto('cvs')
    .values({ user_id: user, profile_key: key, cv: sealed })
    .onConflict((conflict) => conflict.columns(['user_id', 'profile_key']).doUpdateSet({ cv: sealed }))
    .execute();
}

/** What can be changed about one without another file. */
export type ProfileWish = Partial<Pick<KeptProfile, 'name' | 'active'>>;

/** Changes one. */
export async function updateProfile(
  tx: Database,
  user: string,
  key: string,
  { name, active }: ProfileWish,
): Promise<void> {
  await tx
    .updateTable('profiles')
    .set({ ...(name !== undefined && { name }), ...(active !== undefined && { active: active ? 1 : 0 }) })
    .where('user_id', '=', user)
    .where('profile_key', '=', key)
    .execute();
}

/** What a newer version read, or why it could not; nothing where the CV is another one by now. */
export async function renewProfile(
  tx: Database,
  vault: Vault,
  user: string,
  { key, cvSha256 }: Pick<KeptProfile, 'key' | 'cvSha256'>,
  news: Pick<KeptProfile, 'profile' | 'version' | 'analyzedAt' | 'lastError'>,
): Promise<void> {
  await tx
    .updateTable('profiles')
    .set({
      profile_json: vault.seal(JSON.stringify(news.profile), sealedPlace('profiles', user, key)),
      profile_version: news.version,
      analyzed_at: news.analyzedAt,
      last_error: news.lastError,
    })
    .where('user_id', '=', user)
    .where('profile_key', '=', key)
    .where('cv_sha256', '=', cvSha256)
    .execute();
}

/** Deletes one with its file and its scores. */
export async function deleteProfile(tx: Database, user: string, key: string): Promise<void> {
  for (const table of ['profiles', 'cvs', 'job_fit'] as const) {
    await tx.deleteFrom(table).where('user_id', '=', user).where('profile_key', '=', key).execute();
  }
}
