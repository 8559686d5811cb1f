// Everything that reading live mailboxes needs, wired: providers, secrets, budgets and the network.
import { randomUUID } from 'node:crypto';
import { AccountError, type AccountTools, type Credential } from '../contracts/mail-account.ts';
import { NO_METER, type Meter } from '../contracts/meter.ts';
import type { RawMail } from '../domain/mail.ts';
import { mailAccounts } from '../mail-accounts/index.gen.ts';
import { freshToken } from '../net/fresh-token.ts';
import { QUOTAS } from '../net/quotas.data.ts';
import { rerouteFetch } from '../net/reroute-fetch.ts';
import { createBudgets } from '../net/spend-budget.ts';
import type { Config } from '../ops/config.ts';
import { processMark } from '../ops/process-mark.ts';
import { readSecret } from '../store/account-secrets.ts';
import { findAccount, type Account } from '../store/accounts.ts';
import { openAccount, type FetchTools } from '../tasks/fetch-mail.ts';
import type { Connection } from '../tracking/connect-account.ts';
import { grantKeeper } from './grant-keeper.ts';
import type { MailReading } from './mail-reading.ts';
import { oauthClient, registrationOf } from './oauth-client.ts';
import type { Tracker } from './open-tracker.ts';
import { reroutesOf } from './reroutes-of.ts';

/** The network as providers' files may use it. Who runs this program for themselves may name a server at home; on a server for several people that would open its network to all. */
export function outsideTools(
  config: Config,
  note: AccountTools['note'] = () => undefined,
  meter: Meter = NO_METER,
): AccountTools {
  const gmail = config.GMAIL_QUOTA === 'older' ? QUOTAS.gmailOlder : QUOTAS.gmail;
  const budgets = createBudgets({ ...QUOTAS, gmail }, Date.now);
  return {
    fetch: rerouteFetch((url, init) => fetch(url, init), reroutesOf(config)),
    now: Date.now,
    spend: async (budget, units, signal) => {
      await budgets.spend(budget, units, signal);
      const [provider = '', call = ''] = budget.split(':');
      meter.count(`${provider}:${call}`, units);
    },
    slowDown: (budget, retryAfter) => {
      meter.count('retries');
      budgets.slowDown(budget, retryAfter);
    },
    quotaUse: budgets.quotaUse,
    note,
    allowPrivate: config.HEARBACK_MODE !== 'server',
  };
}

/** How an account is opened; null when there is no secret any more. */
async function credentialOf(
  tracker: Tracker,
  config: Config,
  outside: AccountTools,
  user: string,
  { id, provider }: Account,
): Promise<Credential | null> {
  const secret = await readSecret(tracker.db, tracker.vault, user, id);
  if (secret === null || secret.type === 'password') return secret;
  const registration = registrationOf(provider);
  const client = registration && oauthClient(registration, config);
  if (!client) {
    throw new AccountError(
      'settings',
      `the registration at ${provider} is gone from the configuration; set its client id again`,
    );
  }
  return { type: 'oauth', accessToken: freshToken(client, grantKeeper(tracker, user, id), outside) };
}

export function openFetching(
  tracker: Tracker,
  reading: MailReading,
  config: Config,
  note?: AccountTools['note'],
): FetchTools {
  const outside = outsideTools(config, note, reading.meter);
  return {
    ...tracker,
    ...reading,
    report: () => undefined,
    providers: mailAccounts,
    outside,
    credentialOf: (user, account) => credentialOf(tracker, config, outside, user, account),
    holder: `${processMark()} ${randomUUID()}`,
  };
}

/** Opens a mailbox and closes it again, so that a wrong password or host is told before anything is kept. @throws AccountError */
export async function tryAccount(
  { providers, outside }: Pick<FetchTools, 'providers' | 'outside'>,
  { provider, settings, secret }: Connection,
): Promise<void> {
  const found = providers.find(({ id }) => id === provider);
  if (!found) throw new AccountError('settings', `no part of Hearback reads ${provider}`);
  const credential: Credential =
    secret.type === 'password'
      ? secret
      : { type: 'oauth', accessToken: () => Promise.resolve(secret.grant.accessToken) };
  const session = await found.open(settings, credential, outside);
  await session.close();
}

/** One mail of a connected mailbox, read again; null when it or the mailbox is gone. */
export async function readFromAccount(
  tools: FetchTools,
  user: string,
  id: string,
  locator: string,
): Promise<RawMail | null> {
  const account = await findAccount(tools.db, user, id);
  if (account === null) return null;
  const session = await openAccount(tools, user, account);
  try {
    return await session.read(locator);
  } finally {
    await session.close();
  }
}
