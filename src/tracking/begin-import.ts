// Begins an import, or finds the one that was interrupted.
import type { Database } from '../store/open-database.ts';
import { findImport, findUnfinished, insertImport, type ImportRun } from '../store/imports.ts';
import { ensureMailbox, type MailboxType } from '../store/mailboxes.ts';

export interface ImportSource {
  type: MailboxType;
  /** Absolute path of what is to be read. */
  path: string;
  /** As the person knows it. */
  name: string;
  /** What makes it the same mailbox next time, without the type. */
  identity: string;
  bytes: number;
  /** The path is our own copy, to be removed once read. */
  ownsSource: boolean;
}

export interface BeginTools {
  db: Database;
  newId: () => string;
  now: () => number;
}

/** Records the mailbox and its import, or returns the import of the same source that was not finished. */
export async function beginImport(tools: BeginTools, user: string, source: ImportSource): Promise<ImportRun> {
  return tools.db.transaction().execute(async (tx) => {
    const mailboxId = await ensureMailbox(tx, user, {
      id: tools.newId(),
      name: source.name,
      type: source.type,
      identity: `${source.type}:${source.identity}`,
      createdAt: tools.now(),
    });
    const unfinished = await findUnfinished(tx, user, mailboxId, source.path);
    if (unfinished) return unfinished;
    const id = tools.newId();
    await insertImport(tx, user, {
      id,
      mailboxId,
      path: source.path,
      name: source.name,
      bytesTotal: source.bytes,
      ownsSource: source.ownsSource,
      createdAt: tools.now(),
    });
    return (await findImport(tx, user, id)) as ImportRun;
  });
}
