// Mails as they are fetched from a sample mailbox: whole those that their headers do not leave out, of the others the headers.
import { join } from 'node:path';
import mbox from '../../../src/mail-sources/mbox.ts';
import { ats } from '../../../src/ats/index.gen.ts';
import type { SeenMail } from '../../../src/contracts/mail-account.ts';
import type { RawMail } from '../../../src/domain/mail.ts';
import { mailFiles } from '../../../src/ops/mail-files.ts';
import { readHeaders } from '../../../src/pipeline/read-headers.ts';
import { triage } from '../../../src/pipeline/triage.ts';
import { makeMailbox } from '../make-mailbox.ts';

/** As a job seeker's mailbox has them. */
const JOB_SHARE = 0.12;
const MAX_MAIL_BYTES = 32 * 1024 * 1024;

/** Up to the first empty line and with it. */
function headersOf(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ends = ['\r\n\r\n', '\n\n'].map((end) => [text.indexOf(end), end.length] as const);
  const [at, length] = ends.filter(([at]) => at >= 0).sort(([a], [b]) => a - b)[0] ?? [text.length, 0];
  return text.subarray(0, at + length);
}

export interface Spoolable {
  mails: RawMail[];
  leftOut: SeenMail[];
  /** Of all mails of the mailbox, 0–1. */
  share: number;
}

/** @param looked how many mails the sample mailbox has */
export async function spoolableMails(folder: string, looked: number): Promise<Spoolable> {
  const path = join(folder, 'sample.mbox');
  await makeMailbox(path, { mails: looked, jobShare: JOB_SHARE, seed: 'scale' });
  const mails: RawMail[] = [];
  const leftOut: SeenMail[] = [];
  for await (const file of mailFiles(path)) {
    for await (const { mail } of mbox.read(file, { from: 0, maxMailBytes: MAX_MAIL_BYTES })) {
      if (mail === null) continue;
      if (triage(readHeaders(mail.bytes), ats).verdict !== 'not-job') mails.push(mail);
      else leftOut.push({ ...mail, headers: headersOf(mail.bytes) });
    }
  }
  return { mails, leftOut, share: mails.length / (mails.length + leftOut.length) };
}
