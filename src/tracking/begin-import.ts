// Begins an import, or finds the one that was interrupted.
import type { Database } from '../store/open-database.ts';
import { findImport, findUnfinished, insertImport, type ImportRun } from '../store/imports.ts';
import { ensureMailbox, type MailboxType } from '../store/mailboxes.ts';
import { writeFor } from '../store/write-for.ts';

export interface ImportSource {
  type: MailboxType;
  /** Absolute path of what is to be read. */
  path: string;
  /** As the person knows it. */
  name: string;
  /** The name of its mailbox, where that is another. */
  mailbox?: string;
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

/** A file that was received. */
export interface Upload {
  path: string;
  /** Within `folder`, where that is told. */
  name: string;
  /** The folder of which it is a part. */
  folder?: string | undefined;
  bytes: number;
}

/** What is received again under the same name is the same mailbox; all parts of a folder are one, as on the command line. */
export function sourceOfUpload({ path, name, folder, bytes }: Upload): ImportSource {
  const own = { type: 'upload', path, bytes, ownsSource: true } as const;
  if (folder === undefined) return { ...own, name, identity: name };
  return { ...own, name: `${folder}/${name}`, mailbox: folder, identity: `${folder}/` };
}

/** Records the mailbox and its import, or returns the import of the same source that was not finished. */
export async function beginImport(tools: BeginTools, user: string, source: ImportSource): Promise<ImportRun> {
  return writeFor(tools.db, user, async (tx) => {
    const mailboxId = await ensureMailbox(tx, user, {
      id: tools.newId(),
      name: source.mailbox ?? source.name,
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
