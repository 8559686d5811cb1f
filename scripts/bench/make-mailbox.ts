// Has the sample mailbox written that a bench reads.
import { statSync } from 'node:fs';
import { PROGRAMS } from './program-paths.ts';
import { runMeasured } from './run-measured.ts';

export interface MailboxWish {
  mails: number;
  jobShare: number;
  seed: string;
  /** An mbox when absent. */
  format?: 'maildir';
  /** As `--bytes` of the sample mailbox takes it; undefined for no more files than usual. */
  bytes?: string | undefined;
}

/** Writes a mailbox of mails as heavy as today's to `path`; returns the size in bytes of an mbox. */
export async function makeMailbox(path: string, wish: MailboxWish): Promise<number> {
  const size = wish.bytes === undefined ? [] : ['--bytes', wish.bytes];
  const mails = ['--mails', String(wish.mails), '--seed', wish.seed, '--job-share', String(wish.jobShare)];
  const weight = ['--weight', 'full'];
  const form = wish.format === undefined ? [] : ['--format', wish.format];
  const order = ['--out', path, ...mails, ...weight, ...size, ...form];
  await runMeasured(process.execPath, [PROGRAMS.sampleMailbox, ...order]);
  return statSync(path).size;
}
