// Reads one folder: what came in since it was last read, then its history from the newest mail downward.
import type {
  AccountBatch,
  AccountSettings,
  AccountTools,
  SyncOptions,
} from '../../contracts/mail-account.ts';
import type { Folder } from './choose-folders.ts';
import type { ImapConnection } from './connection.ts';
import { stillValid, writeCursor, type FolderCursor } from './cursor.ts';
import { searchUids, type OpenFolder } from './fetch-mails.ts';
import { readPieces, type Pace, type Piece, type ReadingOptions } from './read-pieces.ts';

/** What one run of reading knows. */
export interface Run {
  connection: ImapConnection;
  settings: AccountSettings;
  tools: AccountTools;
  options: SyncOptions;
  cursors: Map<string, FolderCursor>;
  pace: Pace;
  done: number;
  total: number;
  /** The cursors say more than the last batch did. */
  dirty: boolean;
}

/** Mails after which another folder has its turn, so that the newest of all folders come first. */
const TURN = 4000;
/** UIDs looked for at once; adapted to how many of them exist. */
const WINDOW = 1000;
const AIM = 2000;
const WIDEST = 2 ** 32;

/** The folder, opened for reading only: nothing in it is ever marked or changed. */
export async function openFolder(
  connection: ImapConnection,
  folder: Folder,
  signal: AbortSignal,
): Promise<OpenFolder & { release: () => void }> {
  return connection.use(signal, async (client) => {
    const again = client.mailbox && client.mailbox.path === folder.path;
    // The lock tells imapflow that silence is no failure while a batch is being stored.
    const lock = await client.getMailboxLock(folder.path, { readOnly: true });
    if (again) await client.noop();
    const uidValidity = client.mailbox ? String(client.mailbox.uidValidity) : '0';
    const gmail = client.capabilities.has('X-GM-EXT-1');
    return { client, connection, folder, uidValidity, gmail, release: () => lock.release() };
  });
}

/** The cursor to read on from. At the first visit, history begins at the mail that is the newest now. */
async function placeIn(run: Run, open: OpenFolder): Promise<FolderCursor> {
  const { path } = open.folder;
  const { since } = run.settings;
  const { signal } = run.options;
  const known = stillValid(run.cursors.get(path), open.uidValidity, since);
  if (known) {
    known.since = since ?? known.since;
    return known;
  }
  const newest = await run.connection.use(
    signal,
    async (client) =>
      client.mailbox && client.mailbox.exists > 0 ? client.fetchOne('*', { uid: true }) : false,
    open.client,
  );
  // Where it cannot be told, everything counts as news.
  const high = newest ? newest.uid : 0;
  const fresh = { path, uidValidity: open.uidValidity, low: high + 1, high, since, mark: null };
  run.cursors.set(path, fresh);
  return fresh;
}

function batchOf(run: Run, piece: Piece): AccountBatch {
  run.done += piece.count;
  run.dirty = false;
  const total = Math.max(run.total, run.done);
  const { mails, passed, damage } = piece;
  return { mails, passed, damage, cursor: writeCursor(run.cursors), progress: { done: run.done, total } };
}

/** Reads `uids` in their order; `record` notes in the cursor that all is read up to a UID. */
async function* readUids(
  run: Run,
  open: OpenFolder,
  uids: readonly number[],
  record: (upTo: number) => void,
): AsyncGenerator<AccountBatch, void, void> {
  const { connection, settings, options, tools } = run;
  const budget = `imap-bytes:${connection.target.preset?.id ?? connection.target.host}`;
  const reading: ReadingOptions = {
    wants: options.wants,
    maxMailBytes: options.maxMailBytes,
    since: settings.since,
    spend: (bytes) => tools.spend(budget, bytes, options.signal),
  };
  const pieces = readPieces(open, uids, run.pace, reading);
  for (;;) {
    const { value: piece, done } = await connection.use(options.signal, () => pieces.next(), open.client);
    if (done || !piece) return;
    record(piece.upTo);
    yield batchOf(run, piece);
    const patience = connection.takePatience();
    if (patience) throw patience;
  }
}

async function search(run: Run, open: OpenFolder, range: string): Promise<number[]> {
  const { signal } = run.options;
  return run.connection.use(signal, () => searchUids(open, range, run.settings.since), open.client);
}

/** What came in above the highest UID read, oldest first. */
async function* readNews(
  run: Run,
  open: OpenFolder,
  cursor: FolderCursor,
): AsyncGenerator<AccountBatch, void, void> {
  const found = await search(run, open, `${cursor.high + 1}:*`);
  // `n:*` means the last mail even when its UID is below n (RFC 3501 §6.4.8).
  const uids = found.filter((uid) => uid > cursor.high).sort((one, other) => one - other);
  run.total += uids.length;
  yield* readUids(run, open, uids, (upTo) => {
    cursor.high = upTo;
  });
}

/** One turn of history, downward from the lowest UID read. */
async function* readHistory(
  run: Run,
  open: OpenFolder,
  cursor: FolderCursor,
): AsyncGenerator<AccountBatch, void, void> {
  const until = run.done + TURN;
  for (let width = WINDOW; cursor.low > 1 && run.done < until;) {
    const from = Math.max(1, cursor.low - width);
    const uids = (await search(run, open, `${from}:${cursor.low - 1}`)).sort((one, other) => other - one);
    const lowest = uids.at(-1);
    yield* readUids(run, open, uids, (upTo) => {
      cursor.low = upTo === lowest ? from : upTo;
    });
    cursor.low = from;
    run.dirty = true;
    // UIDs of a mailbox much deleted from lie far apart.
    const factor = uids.length === 0 ? 8 : Math.min(8, Math.max(0.1, AIM / uids.length));
    width = Math.min(WIDEST, Math.max(100, Math.round(width * factor)));
  }
}

/** Reads what is new, then one turn of history. */
export async function* readFolder(run: Run, folder: Folder): AsyncGenerator<AccountBatch, void, void> {
  const open = await openFolder(run.connection, folder, run.options.signal);
  try {
    const cursor = await placeIn(run, open);
    yield* readNews(run, open, cursor);
    yield* readHistory(run, open, cursor);
    const mark = cursor.low === 1 ? folder.mark : null;
    run.dirty ||= cursor.mark !== mark;
    cursor.mark = mark;
  } finally {
    open.release();
  }
}
