// Folds again what an older version of the fold made.
import { FOLD_VERSION } from '../domain/application.ts';
import type { Database } from '../store/open-database.ts';
import type { RefoldTools } from './refold.ts';
import { replay } from './replay.ts';

/** Rebuilds all applications, once after an update that taught the fold something new. Safe to repeat and to interrupt. */
export async function renewFold(db: Database, tools: RefoldTools): Promise<void> {
  const made = await db.selectFrom('fold_version').select('version').executeTakeFirst();
  if (made && made.version >= FOLD_VERSION) return;
  const users = await db.selectFrom('applications').select('user_id').distinct().execute();
  for (const { user_id } of users) await replay(db, tools, user_id);
  await db.updateTable('fold_version').set({ version: FOLD_VERSION }).execute();
}
