// Mailboxes at any provider, by IMAP.
import { resolveMx, resolveSrv } from 'node:dns/promises';
import type { MailAccount } from '../contracts/mail-account.ts';
import { guardedFetch } from '../net/guarded-fetch.ts';
import { openSession } from './imap/open-session.ts';

/** imapflow's own five minutes would leave a dead connection unnoticed that long. */
const SOCKET_TIMEOUT = 30_000;
/** Bytes that a domain may take to say where its servers are. */
const LONGEST_FILE = 100_000;

const imap: MailAccount = {
  id: 'imap',
  name: 'IMAP',
  open: (settings, credential, tools) => {
    // All that is fetched is what the domain of an address says of its servers, and anybody may type an address.
    const fetch = guardedFetch({ reach: tools.allowPrivate ?? false, most: LONGEST_FILE });
    const network = { resolveMx, resolveSrv, socketTimeout: SOCKET_TIMEOUT };
    return openSession(settings, credential, { ...tools, fetch }, network);
  },
};

export default imap;
