// Has the sample mailbox written that a bench reads.
import { statSync } from 'node:fs';
import { PROGRAMS } from './program-paths.ts';
import { runMeasured } from './run-measured.ts';

export interface MailboxWish {
  mails: number;
  jobShare: number;
  seed: string;
  /** As `--bytes` of the sample mailbox takes it; undefined for no more files than usual. */
  bytes?: string | undefined;
}

/** Writes an mbox of mails as heavy as today's to `path`; returns its size in bytes. */
export async function makeMailbox(path: string, wish: MailboxWish): Promise<number> {
  const size = wish.bytes === undefined ? [] : ['--bytes', wish.bytes];
  const mails = ['--mails', String(wish.mails), '--seed', wish.seed, '--job-share', String(wish.jobShare)];
  const weight = ['--weight', 'full'];
  await runMeasured(process.execPath, [PROGRAMS.sampleMailbox, '--out', path, ...mails, ...weight, ...size]);
  return statSync(path).size;
}
