// Finds out whether a key is the one that the database was sealed with.
import type { Vault } from '../contracts/vault.ts';
import { readApplication } from './applications.ts';
import { readBody } from './contents.ts';
import type { Database } from './open-database.ts';
import { readSetting } from './settings.ts';

/** Nobody's setting, sealed by the first who opened the database: processes that share one may have come with keys of their own. */
const NOBODY = '';
const NAME = 'key';
const PLACE = '|settings|key|value';

/** Whether anything in the database was sealed with a key. */
export async function isSealed(db: Database): Promise<boolean> {
  if ((await readSetting(db, NOBODY, NAME)) !== null) return true;
  return (await db.selectFrom('contents').select('mail_id').limit(1).executeTakeFirst()) !== undefined;
}

async function tryMark(db: Database, vault: Vault): Promise<void> {
  const mark = Buffer.from(vault.seal(NAME, PLACE)).toString('base64');
  await db
    .insertInto('settings')
    .values({ user_id: NOBODY, name: NAME, value: JSON.stringify(mark) })
    .onConflict((conflict) => conflict.columns(['user_id', 'name']).doNothing())
    .execute();
  vault.open(Buffer.from((await readSetting(db, NOBODY, NAME)) as string, 'base64'), PLACE);
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
  await tryMark(db, vault);
}
