// Reads everything that is new in a mailbox, over all its folders, batch by batch.
import type { ImapFlow, ListResponse } from 'imapflow';
import {
  AccountError,
  type AccountBatch,
  type AccountSettings,
  type AccountTools,
  type SyncOptions,
} from '../../contracts/mail-account.ts';
import { asFolder, chooseFolders, type Folder } from './choose-folders.ts';
import type { ImapConnection } from './connection.ts';
import { readCursor, stillValid, writeCursor } from './cursor.ts';
import type { OpenFolder } from './fetch-mails.ts';
import { openFolder, readFolder, type Run } from './read-folder.ts';
import { Pace } from './read-pieces.ts';

const STATUS = { messages: true, uidNext: true, uidValidity: true, highestModseq: true };

/** The status of folders for which LIST did not bring it; one that cannot be asked for is looked at each time. */
async function askStatus(client: ImapFlow, listed: readonly ListResponse[]): Promise<Folder[]> {
  const folders: Folder[] = [];
  for (const entry of listed) {
    const status = entry.status ?? (await client.status(entry.path, STATUS).catch(() => false as const));
    folders.push(asFolder({ ...entry, status: status || undefined }));
  }
  return folders;
}

/**
 * The folders that are read, with their status.
 * @param names null = those that are read when the person did not choose
 * @throws AccountError
 */
export function listFolders(
  connection: ImapConnection,
  names: readonly string[] | null,
  signal: AbortSignal,
): Promise<Folder[]> {
  return connection.use(signal, async (client) => {
    const gmail = client.capabilities.has('X-GM-EXT-1');
    // One command for all is dear where only one folder is read.
    const atOnce = client.capabilities.has('LIST-STATUS') && !gmail;
    const listed = await client.list(atOnce ? { statusQuery: STATUS } : {});
    const folders = await askStatus(client, listed.length === 0 ? [] : chooseFolders(listed, names, gmail));
    const patience = connection.takePatience();
    if (patience) throw patience;
    if (listed.length > 0) return folders;
    const line = `${connection.target.host} gives no list of folders that can be read`;
    throw new AccountError('unreachable', line);
  });
}

/** True when the folder was read to its end and nothing has come in since. */
function isCurrent(run: Run, folder: Folder): boolean {
  const cursor = run.cursors.get(folder.path);
  if (!cursor || folder.uidValidity === null || folder.mark === null) return false;
  return stillValid(cursor, folder.uidValidity, run.settings.since) !== null && cursor.mark === folder.mark;
}

/** True for a folder that is gone by now or closed to this person; it does not keep the others from being read. */
function isClosed(error: unknown): boolean {
  if (!(error instanceof AccountError) || error.reason !== 'unreachable') return false;
  const { responseStatus, executedCommand } = (error.cause ?? {}) as {
    responseStatus?: string;
    executedCommand?: string;
  };
  return responseStatus === 'NO' && / EXAMINE /.test(executedCommand ?? '');
}

async function* readUnlessClosed(run: Run, folder: Folder): AsyncGenerator<AccountBatch, void, void> {
  try {
    yield* readFolder(run, folder);
  } catch (error) {
    if (!isClosed(error)) throw error;
    run.tools.note('imap_folder_closed', {});
  }
}

/** How many mails of these UIDs the folder has, by its own count. */
async function count(run: Run, open: OpenFolder, range: string): Promise<number> {
  const { since } = run.settings;
  const day = since === null ? {} : { since: new Date(since) };
  const found = await run.connection.use(
    run.options.signal,
    (client) => client.search({ uid: range, ...day }, { uid: true, returnOptions: ['COUNT'] }),
    open.client,
  );
  return Array.isArray(found) ? found.length : found ? (found.count ?? 0) : 0;
}

/** Mails still to look at in a folder whose history is not read to its end. */
async function countAhead(run: Run, folder: Folder): Promise<number> {
  const cursor = run.cursors.get(folder.path);
  const { since } = run.settings;
  if (folder.messages === 0 || cursor?.low === 1) return 0;
  if (!cursor && since === null && folder.messages !== null) return folder.messages;
  const open = await openFolder(run.connection, folder, run.options.signal);
  try {
    const valid = stillValid(cursor, open.uidValidity, since);
    return await count(run, open, valid ? `1:${valid.low - 1}` : '1:*');
  } finally {
    open.release();
  }
}

/** Rounds over all folders: the newest of each first, and no folder's news wait for the history of another. */
async function* readRounds(run: Run, folders: Folder[]): AsyncGenerator<AccountBatch, void, void> {
  for (
    let listed = folders;
    ;
    listed = await listFolders(run.connection, run.settings.folders, run.options.signal)
  ) {
    const before = run.done;
    for (const folder of listed.filter((one) => !isCurrent(run, one))) yield* readUnlessClosed(run, folder);
    const open = listed.some(({ path }) => (run.cursors.get(path)?.low ?? 1) > 1);
    if (!open || run.done === before) return;
  }
}

/** Yields all that is new since `cursor`. @param started told the folders first, the one for new mail leading */
export async function* syncAccount(
  connection: ImapConnection,
  settings: AccountSettings,
  tools: AccountTools,
  cursor: unknown,
  options: SyncOptions,
  started: (folders: readonly Folder[]) => void,
): AsyncGenerator<AccountBatch, void, void> {
  const folders = await listFolders(connection, settings.folders, options.signal);
  started(folders);
  const chosen = new Set(folders.map(({ path }) => path));
  const run: Run = {
    connection,
    settings,
    tools,
    options,
    cursors: new Map([...readCursor(cursor)].filter(([path]) => chosen.has(path))),
    pace: new Pace(options.batchSize),
    done: 0,
    total: 0,
    dirty: false,
  };
  for (const folder of folders.filter((one) => !isCurrent(run, one))) {
    run.total += await countAhead(run, folder).catch((error: unknown) => {
      if (isClosed(error)) return 0;
      throw error;
    });
  }
  yield* readRounds(run, folders);
  if (!run.dirty) return;
  const progress = { done: run.done, total: run.done };
  yield { mails: [], passed: [], damage: [], cursor: writeCursor(run.cursors), progress };
}
