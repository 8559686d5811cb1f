// Finds out whether a key is the one that the database was sealed with.
import type { Vault } from '../contracts/vault.ts';
import { readApplication } from './applications.ts';
import { readBody } from './contents.ts';
import type { Database } from './open-database.ts';
import { readSetting } from './settings.ts';

/** Nobody's setting: the id of the key, noted by the first who came with one, since processes on one server may have keys of their own. */
const NOBODY = '';
const NAME = 'key';

/** Whether anything in the database was sealed with a key. */
export async function isSealed(db: Database): Promise<boolean> {
  if ((await readSetting(db, NOBODY, NAME)) !== null) return true;
  return (await db.selectFrom('contents').select('mail_id').limit(1).executeTakeFirst()) !== undefined;
}

/** Opens sealed values, if there are any. @throws the vault's error when they were sealed with another key */
export async function tryKey(db: Database, vault: Vault): Promise<void> {
  const content = await db.selectFrom('contents').select(['user_id', 'mail_id']).limit(1).executeTakeFirst();
  if (content) await readBody(db, vault, content.user_id, content.mail_id);
  const application = await db
    .selectFrom('applications')
    .select(['user_id', 'id'])
    .limit(1)
    .executeTakeFirst();
  if (application) await readApplication(db, vault, application.user_id, application.id);
}

/**
 * Notes the key of the first who comes, so that a second with another one is told before they write anything.
 * @throws Error with a line that says how to mend it
 */
export async function claimKey(db: Database, vault: Vault): Promise<void> {
  const ids = vault.keyIds();
  await db
    .insertInto('settings')
    .values({ user_id: NOBODY, name: NAME, value: JSON.stringify(ids[0]) })
    .onConflict((conflict) => conflict.columns(['user_id', 'name']).doNothing())
    .execute();
  if (ids.includes((await readSetting(db, NOBODY, NAME)) as string)) return;
  throw new Error(
    'the database is encrypted with another key; put the right key file into the data folder, or set HEARBACK_KEY',
  );
}

/** Notes the newest key in the place of the one that is noted, if any. */
export async function renewKeyMark(tx: Database, vault: Vault): Promise<void> {
  await tx
    .updateTable('settings')
    .set({ value: JSON.stringify(vault.keyIds()[0]) })
    .where('user_id', '=', NOBODY)
    .where('name', '=', NAME)
    .execute();
}
