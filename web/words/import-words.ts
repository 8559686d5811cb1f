// How far an import is, and how it ended, in words.
import type { Import, Ledger } from '../../src/contracts/api.ts';
import { bytes, count, duration } from './count.ts';
import { ledgerSentence } from './ledger-sentence.ts';

/** Whole percent of the source that was read, 0–100. */
export function importPercent(run: Import): number {
  if (run.state === 'done') return 100;
  if (run.bytes_total <= 0) return 0;
  return Math.min(99, Math.floor((run.bytes_read / run.bytes_total) * 100));
}

/** "43 % · 812 mails · 1,204 mails a second · about 2 minutes left". */
export function progressLine(run: Import): string {
  if (run.state === 'waiting') return `Waiting for its turn · ${bytes(run.bytes_total)}`;
  const parts = [`${importPercent(run)} %`, count(run.ledger.seen, 'mail')];
  if (run.mails_per_second !== null && run.mails_per_second >= 1) {
    parts.push(`${count(Math.round(run.mails_per_second), 'mail')} a second`);
  }
  if (run.seconds_left !== null) parts.push(`${duration(run.seconds_left)} left`);
  return parts.join(' · ');
}

/** "Found so far: 41 about your applications, 2 to review"; null before anything was found. */
export function foundSoFar(run: Import): string | null {
  const { tracked, review } = run.ledger;
  if (tracked + review === 0) return null;
  const found = `Found so far: ${count(tracked)} about your applications`;
  return review > 0 ? `${found}, ${count(review)} to review` : found;
}

/** "It was interrupted at 43 % and goes on from there."; null for an import that nothing interrupted, or is over. */
export function resumedLine(run: Import): string | null {
  if (run.state !== 'running' || run.resumed === null || run.bytes_total <= 0) return null;
  const percent = Math.min(99, Math.floor((run.resumed.bytes_read / run.bytes_total) * 100));
  return `It was interrupted at ${percent} % and goes on from there. Nothing is lost or doubled.`;
}

/** What is said of an import while the server is away: it remembers how far it came. */
export function haltedLine(run: Import): string {
  const halted = run.state === 'waiting' ? 'Not begun yet' : `Stopped at ${importPercent(run)} %`;
  return `${halted}. It goes on by itself when Hearback runs again.`;
}

/** How an import ended: `nothing` when it brought no mail, `known` when all of it was read before. */
export function outcomeOf(ledger: Ledger): 'nothing' | 'known' | 'read' {
  if (ledger.seen === ledger.dead_lettered) return 'nothing';
  return ledger.seen === ledger.duplicate ? 'known' : 'read';
}

/** "Done: 260 mails seen = 67 tracked + …", or plainer words when that is all there is to say. */
export function doneLine(ledger: Ledger): string {
  const outcome = outcomeOf(ledger);
  if (outcome === 'nothing') return 'There is no mail in this file that Hearback can read.';
  if (outcome === 'read') return `Done: ${ledgerSentence(ledger)}`;
  return ledger.seen === 1
    ? 'Nothing new: its mail was read before.'
    : `Nothing new: all ${count(ledger.seen)} mails were read before.`;
}
