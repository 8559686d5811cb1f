// Invented mailboxes, imports, uploads, and what was left out of them.
import type { Ignored, Import, Ledger, Mailbox } from '../../../src/contracts/api.ts';
import type { LeftOut } from '../../api/client.ts';
import type { Upload } from '../../api/uploads.ts';
import { ago } from './times.ts';

export const EMPTY_LEDGER: Ledger = {
  seen: 0,
  tracked: 0,
  review: 0,
  ignored: 0,
  duplicate: 0,
  dead_lettered: 0,
};
export const LEDGER: Ledger = {
  seen: 48_230,
  tracked: 412,
  review: 15,
  ignored: 47_100,
  duplicate: 700,
  dead_lettered: 3,
};

export function importRun(own: Partial<Import> = {}): Import {
  return {
    id: 'i1',
    mailbox_id: 'b1',
    name: 'All mail.mbox',
    state: 'running',
    bytes_read: 610_000_000,
    bytes_total: 1_900_000_000,
    ledger: { ...LEDGER, seen: 15_400, ignored: 14_273, dead_lettered: 0 },
    mails_per_second: 2400,
    seconds_left: 14,
    resumed: null,
    started_at: ago(0.0002),
    finished_at: null,
    error: null,
    ...own,
  };
}

export const doneRun = (own: Partial<Import> = {}) =>
  importRun({ state: 'done', ledger: LEDGER, finished_at: ago(0.01), seconds_left: null, ...own });

export function sentFile(own: Partial<Upload> = {}): Upload {
  return {
    key: 1,
    name: 'All mail.mbox',
    type: 'file',
    state: 'sending',
    size: 1_900_000_000,
    sent: 610_000_000,
    files: 0,
    mails: 0,
    packed: 0,
    aside: 0,
    error: null,
    again: true,
    ...own,
  };
}

export function mailbox(own: Partial<Mailbox> = {}): Mailbox {
  return { id: 'b1', name: 'All mail.mbox', type: 'upload', ledger: LEDGER, balanced: true, account: null, ...own };
}

export function leftOutMail(own: Partial<Ignored> = {}): Ignored {
  return { mail_id: 'm9', locator: '48210', reason: 'a newsletter', disposition: 'ignored', ...own };
}

const REASONS: LeftOut['reasons'] = [
  { reason: 'a newsletter', disposition: 'ignored', mails: 41_200 },
  { reason: 'not about a job', disposition: 'ignored', mails: 5900 },
  { reason: 'the mail is damaged', disposition: 'dead_lettered', mails: 3 },
];

export const leftOut = (own: Partial<LeftOut> = {}): LeftOut => ({
  reasons: REASONS,
  items: [
    leftOutMail(),
    leftOutMail({ mail_id: null, locator: '90112', reason: 'the mail is damaged', disposition: 'dead_lettered' }),
  ],
  next: 2,
  ...own,
});
export const REASONS_OF = REASONS;
