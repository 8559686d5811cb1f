// The options of reading one single mail of a live mailbox, whatever it is.
import type { SyncOptions } from '../contracts/mail-account.ts';

/** Cut like any other. */
const MAX_MAIL_BYTES = 32 * 1024 * 1024;

export const oneMail = (signal: AbortSignal): SyncOptions => ({
  wants: () => true,
  batchSize: 1,
  maxMailBytes: MAX_MAIL_BYTES,
  hints: [],
  signal,
});
