// Turns the steps of a reading into batches: fetched, cut to size, each with the cursor that holds once it is recorded.
import type { AccountBatch } from '../../contracts/mail-account.ts';
import { readAhead } from '../../net/read-ahead.ts';
import { collectMails } from './collect-mails.ts';
import { firstCursor, readCursor, type GmailCursor } from './cursor.ts';
import { GmailReader, type GmailRun, type Step } from './gmail-reader.ts';

/** Pieces fetched at once, so that the budget is used while a batch is recorded. */
const AHEAD = 3;

/** A step, or a part of one that is small enough for a batch. */
interface Piece extends Pick<Step, 'ids' | 'by' | 'cursor'> {
  /** Ids looked at, with those that were known. */
  count: number;
}

function chunksOf(ids: readonly string[], size: number): (readonly string[])[] {
  const chunks: (readonly string[])[] = [];
  for (let at = 0; at === 0 || at < ids.length; at += size) chunks.push(ids.slice(at, at + size));
  return chunks;
}

/** Leaves out what is recorded or was handed out before in this run. */
async function unknownOf(step: Step, run: GmailRun, seen: Set<string>): Promise<readonly string[]> {
  if (!step.listed) return step.ids;
  const unseen = step.ids.filter((id) => !seen.has(id));
  const known = await run.options.known?.(unseen);
  const ids = unseen.filter((id) => !known?.has(id));
  for (const id of ids) seen.add(id);
  return ids;
}

async function* piecesOf(run: GmailRun, start: GmailCursor): AsyncGenerator<Piece, void, void> {
  const seen = new Set<string>();
  let before = start;
  for await (const step of new GmailReader(run).steps(start)) {
    const ids = await unknownOf(step, run, seen);
    const chunks = chunksOf(ids, run.options.batchSize);
    for (const [index, chunk] of chunks.entries()) {
      const isLast = index === chunks.length - 1;
      const known = isLast ? step.ids.length - ids.length : 0;
      yield { ids: chunk, by: step.by, count: chunk.length + known, cursor: isLast ? step.cursor : before };
    }
    before = step.cursor;
  }
}

/** Where reading begins, and how many mails there are, where that can be said. */
async function startOf(
  run: GmailRun,
  stored: unknown,
): Promise<{ start: GmailCursor; total: number | null }> {
  const found = readCursor(stored);
  if (found && !found.listing) return { start: found, total: null };
  const notedAt = run.tools.now();
  const profile = await run.api.profile(run.signal);
  const start = found ?? firstCursor(profile.historyId, notedAt, run.since);
  const isWhole = run.since === null && run.scope.folders[0] === null && start.listing?.kind !== 'recent';
  return { start, total: (isWhole && profile.messagesTotal) || null };
}

/** @param stored an earlier batch's cursor, or null for the beginning. @throws AccountError */
export async function* syncGmail(run: GmailRun, stored: unknown): AsyncGenerator<AccountBatch, void, void> {
  const { start, total } = await startOf(run, stored);
  const work = async (piece: Piece) => ({ piece, collected: await collectMails(piece.ids, piece.by, run) });
  let done = 0;
  for await (const { piece, collected } of readAhead(piecesOf(run, start), work, AHEAD)) {
    done += piece.count;
    yield { ...collected, cursor: piece.cursor, progress: { done, total: total && Math.max(total, done) } };
  }
}
