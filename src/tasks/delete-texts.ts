// Deletes the texts of mails that are older than the person chose to keep them, few at a time.
import type { Vault } from '../contracts/vault.ts';
import { textsGoBefore } from '../domain/text-bound.ts';
import type { Task } from '../queue/job-runner.ts';
import { forgetOverwritten } from '../store/dialect.ts';
import { deleteTexts, textsUntil } from '../store/kept-texts.ts';
import type { Database } from '../store/open-database.ts';
import type { Schema } from '../store/schema.ts';
import { readSettings, usersWithBound } from '../store/settings.ts';
import { writeFor } from '../store/write-for.ts';

export interface DeleteTools {
  db: Database;
  vault: Vault;
  now: () => number;
}

/** Mails of one transaction: so few that whoever else wants to write hardly waits. */
const AT_A_TIME = 25;
/** A full disk perhaps; what is to go has to go, however long that takes. */
const PATIENCE = { tries: 1000, pauses: [1000, 10_000, 60_000, 300_000] };

/** Deletes some; false when nothing is left that has to go. */
async function deleteSome(tx: Database, { vault, now }: DeleteTools, user: string): Promise<boolean> {
  // Read each time: whoever changes their mind keeps what is still there.
  const { body_days: days } = await readSettings(tx, user);
  if (days === null) return false;
  const ids = await textsUntil(tx, user, textsGoBefore(days, now()), AT_A_TIME);
  await deleteTexts(tx, vault, user, ids, days);
  return ids.length === AT_A_TIME;
}

/** Whether any text of theirs has to go; asked without waiting for those who write. */
async function isAnyDue({ db, now }: DeleteTools, user: string): Promise<boolean> {
  const { body_days: days } = await readSettings(db, user);
  return days !== null && (await textsUntil(db, user, textsGoBefore(days, now()), 1)).length > 0;
}

async function deleteOf(tools: DeleteTools, user: string, signal: AbortSignal): Promise<void> {
  if (!(await isAnyDue(tools, user))) return;
  do {
    signal.throwIfAborted();
    // SQLite answers at once, so that without a pause nothing else of this thread would ever get its turn.
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  } while (await writeFor(tools.db, user, (tx) => deleteSome(tx, tools, user)));
}

/** The task: of the person whom the job names, or of everybody. A kill loses at most one piece, which the next job does again. */
export function deleteTextsTask(tools: DeleteTools): Task<Schema> {
  return {
    patience: PATIENCE,
    async run({ payload }, signal) {
      const named = (payload as { user: string } | null)?.user;
      const users = named === undefined ? await usersWithBound(tools.db) : [named];
      if (users.length === 0) return null;
      for (const user of users) await deleteOf(tools, user, signal);
      // Also where nothing was due: a job before this one may have been killed just before this.
      await forgetOverwritten(tools.db);
      return null;
    },
  };
}
