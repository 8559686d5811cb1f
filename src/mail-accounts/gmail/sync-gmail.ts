// Turns the steps of a reading into batches: fetched, cut to size, each with the cursor that holds once it is recorded.
import type { AccountBatch } from '../../contracts/mail-account.ts';
import { cutSteps, type Piece } from '../../net/cut-steps.ts';
import { readAhead } from '../../net/read-ahead.ts';
import { collectMails } from './collect-mails.ts';
import { firstCursor, readCursor, type GmailCursor } from './cursor.ts';
import { GmailReader, type GmailRun, type GmailStep } from './gmail-reader.ts';

/** Pieces fetched at once, so that the budget is used while a batch is recorded. */
const AHEAD = 3;

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
  const work = async (piece: Piece<GmailStep>) => ({
    piece,
    collected: await collectMails(piece.ids, piece.step.by, run),
  });
  const pieces = cutSteps(new GmailReader(run).steps(start), start, run.options);
  let done = 0;
  for await (const { piece, collected } of readAhead(pieces, work, AHEAD)) {
    done += piece.count;
    yield { ...collected, cursor: piece.cursor, progress: { done, total: total && Math.max(total, done) } };
  }
}
