// Finds out whether a key is the one that the database was sealed with.
import type { Vault } from '../contracts/vault.ts';
import { readApplication } from './applications.ts';
import { readBody } from './contents.ts';
import type { Database } from './open-database.ts';

/** Opens one sealed value, if there is any. @throws the vault's error when it was sealed with another key */
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
