// Has the sample mailbox written that a bench reads.
import { statSync } from 'node:fs';
import { PROGRAMS } from './program-paths.ts';
import { runMeasured } from './run-measured.ts';

export interface MailboxWish {
  mails: number;
  jobShare: number;
  seed: string;
  /** As `--bytes` of the sample mailbox takes it; undefined for mails without large files. */
  bytes?: string | undefined;
}

/** Writes an mbox to `path`; returns its size in bytes. */
export async function makeMailbox(path: string, wish: MailboxWish): Promise<number> {
  const size = wish.bytes === undefined ? [] : ['--bytes', wish.bytes];
  const mails = ['--mails', String(wish.mails), '--seed', wish.seed, '--job-share', String(wish.jobShare)];
  await runMeasured(process.execPath, [PROGRAMS.sampleMailbox, '--out', path, ...mails, ...size]);
  return statSync(path).size;
}
