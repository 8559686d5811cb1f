// Imports: runs over a source that can be resumed at the last committed mail.
import { sql } from 'kysely';
import { emptyLedger, type LedgerCounts } from '../domain/facts.ts';
import type { Database } from './open-database.ts';
import { countChange } from './person-changes.ts';
import type { ImportRow } from './schema.ts';
import { writeFor } from './write-for.ts';

export type ImportState = 'waiting' | 'running' | 'done' | 'failed';

/** The file being read, and the offset after its last committed mail. */
export interface ImportCursor {
  file: string;
  next: number;
}

/** Where an import stood when it went on after an interruption. */
export interface Resumption {
  /** Epoch ms. */
  at: number;
  bytesRead: number;
  /** Mails seen before. */
  seen: number;
}

export interface ImportRun {
  id: string;
  mailboxId: string;
  path: string;
  name: string;
  state: ImportState;
  cursor: ImportCursor | null;
  bytesRead: number;
  bytesTotal: number;
  counters: LedgerCounts;
  error: string | null;
  ownsSource: boolean;
  createdAt: number;
  startedAt: number | null;
  finishedAt: number | null;
  beatAt: number | null;
  /** The last of them; null when nothing interrupted it. */
  resumed: Resumption | null;
}

const toRun = (row: ImportRow): ImportRun => ({
  id: row.id,
  mailboxId: row.mailbox_id,
  path: row.path,
  name: row.name,
  state: row.state as ImportState,
  cursor: row.cursor === null ? null : (JSON.parse(row.cursor) as ImportCursor),
  bytesRead: row.bytes_read,
  bytesTotal: row.bytes_total,
  counters: { ...emptyLedger(), ...(JSON.parse(row.counters) as LedgerCounts) },
  error: row.error,
  ownsSource: row.owns_source === 1,
  createdAt: row.created_at,
  startedAt: row.started_at,
  finishedAt: row.finished_at,
  beatAt: row.beat_at,
  resumed: row.resumed === null ? null : (JSON.parse(row.resumed) as Resumption),
});

export interface NewImport {
  id: string;
  mailboxId: string;
  path: string;
  name: string;
  bytesTotal: number;
  ownsSource: boolean;
  createdAt: number;
}

/** Records an import that waits for its turn. */
export async function insertImport(db: Database, user: string, run: NewImport): Promise<void> {
  await db
    .insertInto('imports')
    .values({
      user_id: user,
      id: run.id,
      mailbox_id: run.mailboxId,
      path: run.path,
      name: run.name,
      state: 'waiting',
      cursor: null,
      bytes_read: 0,
      bytes_total: run.bytesTotal,
      counters: JSON.stringify(emptyLedger()),
      error: null,
      owns_source: run.ownsSource ? 1 : 0,
      created_at: run.createdAt,
      started_at: null,
      finished_at: null,
      beat_at: null,
      resumed: null,
    })
    .execute();
}

export interface ImportChange {
  state?: ImportState;
  cursor?: ImportCursor | null;
  bytesRead?: number;
  bytesTotal?: number;
  counters?: LedgerCounts;
  error?: string | null;
  startedAt?: number;
  finishedAt?: number | null;
  beatAt?: number;
  resumed?: Resumption | null;
}

/** Changes the named columns of an import. */
export async function updateImport(
  db: Database,
  user: string,
  id: string,
  change: ImportChange,
): Promise<void> {
  const columns: Record<string, string | number | null | undefined> = {
    state: change.state,
    cursor: change.cursor === undefined ? undefined : change.cursor && JSON.stringify(change.cursor),
    bytes_read: change.bytesRead,
    bytes_total: change.bytesTotal,
    counters: change.counters && JSON.stringify(change.counters),
    error: change.error,
    started_at: change.startedAt,
    finished_at: change.finishedAt,
    beat_at: change.beatAt,
    resumed: change.resumed === undefined ? undefined : change.resumed && JSON.stringify(change.resumed),
  };
  await db
    .updateTable('imports')
    .set(Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined)))
    .where('user_id', '=', user)
    .where('id', '=', id)
    .execute();
  await countChange(db, user);
}

/** One import, or null. */
export async function findImport(db: Database, user: string, id: string): Promise<ImportRun | null> {
  const row = await db
    .selectFrom('imports')
    .selectAll()
    .where('user_id', '=', user)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toRun(row) : null;
}

/** The newest import of this path that was begun and not finished, or null. */
export async function findUnfinished(
  db: Database,
  user: string,
  mailboxId: string,
  path: string,
): Promise<ImportRun | null> {
  const row = await db
    .selectFrom('imports')
    .selectAll()
    .where('user_id', '=', user)
    .where('mailbox_id', '=', mailboxId)
    .where('path', '=', path)
    .where('state', '<>', 'done')
    .orderBy('created_at', 'desc')
    .executeTakeFirst();
  return row ? toRun(row) : null;
}

/** Where the uploads of all people lie that still are to be read. */
export async function listUploads(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('imports')
    .select('path')
    .where('owns_source', '=', 1)
    .where('state', 'in', ['waiting', 'running'])
    .execute();
  return rows.map((row) => row.path);
}

/** The newest imports first. */
export async function listImports(
  db: Database,
  user: string,
  limit: number,
  after: Pick<ImportRun, 'createdAt' | 'id'> | null = null,
): Promise<ImportRun[]> {
  const found = db.selectFrom('imports').selectAll().where('user_id', '=', user);
  const rest =
    after === null
      ? found
      : found.where(({ eb, or, and }) =>
          or([
            eb('created_at', '<', after.createdAt),
            and([eb('created_at', '=', after.createdAt), eb('id', '>', after.id)]),
          ]),
        );
  const rows = await rest.orderBy('created_at', 'desc').orderBy('id').limit(limit).execute();
  return rows.map(toRun);
}

/** Of the owner of an import, what a server imports itself; a file is imported by the command line, which stops and goes on as the person says. */
function mailboxesOfServers(db: Database) {
  return db
    .selectFrom('mailboxes')
    .select('mailboxes.id')
    .where(sql<boolean>`mailboxes.user_id = imports.user_id`)
    .where('type', 'in', ['upload', 'sample']);
}

/**
 * Takes the oldest import that waits, or one whose process has shown no sign of life since `deadline` (epoch ms); two workers
 * never take the same.
 * @param isHere whether this machine has what is to be read: servers that share a database need not share a disk
 */
export function claimImport(
  db: Database,
  user: string,
  { now, deadline, isHere }: { now: number; deadline: number; isHere: (path: string) => boolean },
): Promise<ImportRun | null> {
  return writeFor(db, user, async (tx) => {
    const rows = await tx
      .selectFrom('imports')
      .select(['id', 'path'])
      .where('user_id', '=', user)
      .where(({ or, and, eb }) =>
        or([eb('state', '=', 'waiting'), and([eb('state', '=', 'running'), eb('beat_at', '<', deadline)])]),
      )
      .where('mailbox_id', 'in', mailboxesOfServers(tx))
      .orderBy('created_at')
      .execute();
    const next = rows.find(({ path }) => isHere(path));
    if (next === undefined) return null;
    const row = await tx
      .updateTable('imports')
      .set({ state: 'running', beat_at: now })
      .where('user_id', '=', user)
      .where('id', '=', next.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    return toRun(row);
  });
}

/** Gives back every import that a former server left running, whosever it is; only the one server of this database may call it. */
export async function releaseImports(db: Database): Promise<void> {
  await db
    .updateTable('imports')
    .set({ state: 'waiting' })
    .where('state', '=', 'running')
    .where('mailbox_id', 'in', mailboxesOfServers(db))
    .execute();
}

/** Whether files are being read into this mailbox, or wait for their turn. */
export async function isImporting(db: Database, user: string, mailboxId: string): Promise<boolean> {
  const row = await db
    .selectFrom('imports')
    .select('id')
    .where('user_id', '=', user)
    .where('mailbox_id', '=', mailboxId)
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirst();
  return row !== undefined;
}
