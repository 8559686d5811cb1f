// Everything that reading live mailboxes needs, wired: providers, secrets and the network.
import { randomUUID } from 'node:crypto';
import { AccountError } from '../contracts/mail-account.ts';
import type { RawMail } from '../domain/mail.ts';
import { mailAccounts } from '../mail-accounts/index.gen.ts';
import { findAccount, readSecret } from '../store/accounts.ts';
import { openAccount, type FetchTools } from '../tasks/fetch-mail.ts';
import type { Connection } from '../tracking/connect-account.ts';
import type { MailReading } from './mail-reading.ts';
import type { Tracker } from './open-tracker.ts';

const USER = 'local';

export function openFetching(tracker: Tracker, reading: MailReading): FetchTools {
  return {
    ...tracker,
    ...reading,
    report: () => undefined,
    providers: mailAccounts,
    outside: { fetch, now: Date.now, spend: () => Promise.resolve(), note: () => undefined },
    credentialOf: async ({ id }) => {
      const secret = await readSecret(tracker.db, tracker.vault, USER, id);
      if (secret === null) return null;
      if (secret.type === 'password') return secret;
      return { type: 'oauth', accessToken: () => Promise.resolve(secret.accessToken) };
    },
    holder: randomUUID(),
  };
}

/** Opens a mailbox and closes it again, so that a wrong password or host is told before anything is kept. @throws AccountError */
export async function tryAccount(
  { providers, outside }: Pick<FetchTools, 'providers' | 'outside'>,
  { provider, settings, secret }: Connection,
): Promise<void> {
  const found = providers.find(({ id }) => id === provider);
  if (!found) throw new AccountError('settings', `no part of Hearback reads ${provider}`);
  const credential =
    secret.type === 'password'
      ? secret
      : { type: 'oauth' as const, accessToken: () => Promise.resolve(secret.accessToken) };
  const session = await found.open(settings, credential, outside);
  await session.close();
}

/** One mail of a connected mailbox, read again; null when it or the mailbox is gone. */
export async function readFromAccount(
  tools: FetchTools,
  id: string,
  locator: string,
): Promise<RawMail | null> {
  const account = await findAccount(tools.db, USER, id);
  if (account === null) return null;
  const session = await openAccount(tools, account);
  try {
    return await session.read(locator);
  } finally {
    await session.close();
  }
}
