// Invented connected mailboxes, and how they could be opened.
import type { ConnectedAccount, WayIn } from '../../../src/contracts/account-shapes.ts';
import type { Mailbox } from '../../../src/contracts/api.ts';
import type { Connected } from '../../words/account-words.ts';
import { LEDGER } from './intake.ts';
import { ago, ahead } from './times.ts';

const account = (own: Partial<ConnectedAccount> = {}): ConnectedAccount => ({
  provider: 'imap',
  state: 'watching',
  note: null,
  done: 0,
  total: null,
  mails_per_second: null,
  seconds_left: null,
  quota: null,
  retry_at: null,
  synced_at: ago(0.0015),
  settings: { host: null, port: null, security: null, username: null, folders: null, since: null },
  ...own,
});

export const connected = (own: Partial<ConnectedAccount> = {}, box: Partial<Mailbox> = {}): Connected => ({
  id: 'c1',
  name: 'ida@lund.example',
  type: 'account',
  ledger: LEDGER,
  balanced: true,
  ...box,
  account: account(own),
});

const RUNNING = { state: 'syncing', synced_at: null, done: 15_400 } as const;

export const READING: Partial<ConnectedAccount> = {
  ...RUNNING,
  total: 48_230,
  mails_per_second: 204,
  seconds_left: 161,
};
export const READING_ON: Partial<ConnectedAccount> = {
  ...RUNNING,
  provider: 'gmail',
  mails_per_second: 4.8,
  quota: { used: 5_800, limit: 6_000, seconds: 60 },
};
export const RETRYING: Partial<ConnectedAccount> = {
  state: 'retrying',
  note: 'imap.lund.example does not answer.',
  retry_at: ahead(0.006),
};
export const CONSENT: Partial<ConnectedAccount> = {
  state: 'consent',
  note: 'The password was refused. Make a new app password at https://lund.example/security and connect again.',
};
export const SETTINGS: Partial<ConnectedAccount> = {
  state: 'settings',
  note: 'There is no folder “Bewerbungen” any more. Choose other folders.',
};

export const wayIn = (own: Partial<WayIn> = {}): WayIn => ({
  provider: 'imap',
  name: 'Lund Post',
  host: 'imap.lund.example',
  port: 993,
  security: 'tls',
  note: 'Lund Post wants an app password here, not your own. Make one at https://lund.example/security.',
  oauth: false,
  ...own,
});

export const SIGN_IN = wayIn({ provider: 'gmail', name: 'Gmail', oauth: true });
