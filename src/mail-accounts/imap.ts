// Mailboxes at any provider, by IMAP.
import { resolveMx, resolveSrv } from 'node:dns/promises';
import type { MailAccount } from '../contracts/mail-account.ts';
import { openSession } from './imap/open-session.ts';

/** imapflow's own five minutes would leave a dead connection unnoticed that long. */
const SOCKET_TIMEOUT = 30_000;

const imap: MailAccount = {
  id: 'imap',
  name: 'IMAP',
  open: (settings, credential, tools) =>
    openSession(settings, credential, tools, { resolveMx, resolveSrv, socketTimeout: SOCKET_TIMEOUT }),
};

export default imap;
