// Connects a live mailbox, or connects it anew with another secret.
import type { AccountSettings } from '../contracts/mail-account.ts';
import type { AccountSecret } from '../store/account-secrets.ts';
import { saveAccount } from '../store/accounts.ts';
import { ensureMailbox } from '../store/mailboxes.ts';
import type { Database } from '../store/open-database.ts';
import { writeFor } from '../store/write-for.ts';
import { nameOwners } from './name-owners.ts';
import type { RefoldTools } from './refold.ts';

export interface ConnectTools extends RefoldTools {
  db: Database;
}

export interface Connection {
  provider: string;
  settings: AccountSettings;
  secret: AccountSecret;
}

/** One address at one provider and host is one mailbox, however often it is connected: where it was read to stays. */
const identityOf = ({ provider, settings: { address, host } }: Connection): string =>
  `account:${provider}:${host ?? ''}:${address.toLowerCase()}`;

/** @returns the id of the mailbox and of the account */
export async function connectAccount(
  tools: ConnectTools,
  user: string,
  connection: Connection,
): Promise<string> {
  const { address } = connection.settings;
  const connected = await writeFor(tools.db, user, async (tx) => {
    const id = await ensureMailbox(tx, user, {
      id: tools.newId(),
      name: address,
      type: 'account',
      identity: identityOf(connection),
      createdAt: tools.now(),
    });
    await saveAccount(tx, tools.vault, user, { id, ...connection });
    return id;
  });
  // The address of a mailbox that one connects is one's own.
  await nameOwners(tools.db, tools, user, [address]);
  return connected;
}
