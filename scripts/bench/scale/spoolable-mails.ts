// Mails as they come into the spool: of a sample mailbox, those that their headers do not leave out.
import { join } from 'node:path';
import mbox from '../../../src/mail-sources/mbox.ts';
import { ats } from '../../../src/ats/index.gen.ts';
import type { RawMail } from '../../../src/domain/mail.ts';
import { mailFiles } from '../../../src/ops/mail-files.ts';
import { readHeaders } from '../../../src/pipeline/read-headers.ts';
import { triage } from '../../../src/pipeline/triage.ts';
import { makeMailbox } from '../make-mailbox.ts';

/** As a job seeker's mailbox has them. */
const JOB_SHARE = 0.12;
const MAX_MAIL_BYTES = 32 * 1024 * 1024;

export interface Spoolable {
  mails: RawMail[];
  /** Of all mails of the mailbox, 0–1. */
  share: number;
}

/** @param looked how many mails the sample mailbox has */
export async function spoolableMails(folder: string, looked: number): Promise<Spoolable> {
  const path = join(folder, 'sample.mbox');
  await makeMailbox(path, { mails: looked, jobShare: JOB_SHARE, seed: 'scale' });
  const mails: RawMail[] = [];
  let seen = 0;
  for await (const file of mailFiles(path)) {
    for await (const { mail } of mbox.read(file, { from: 0, maxMailBytes: MAX_MAIL_BYTES })) {
      if (mail === null) continue;
      seen += 1;
      if (triage(readHeaders(mail.bytes), ats).verdict !== 'not-job') mails.push(mail);
    }
  }
  return { mails, share: mails.length / seen };
}
