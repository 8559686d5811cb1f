// The order of the committed sample that a new user sees first.
import type { MailboxOrder } from './write-mailbox.ts';

/** Written to `samples/first-run.mbox`. The seed was chosen for stories that end in many ways. */
export const FIRST_RUN: Omit<MailboxOrder, 'out'> = {
  mails: 260,
  seed: 'first-run-2367',
  format: 'mbox',
  jobShare: 0.45,
  bytes: null,
};
