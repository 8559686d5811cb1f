// Answers about connected mailboxes as a provider would have them, scripted at the edge of the browser.
import type { Page, Request } from 'playwright-core';
import type { ConnectedAccount } from '../../src/contracts/account-shapes.ts';
import type { Ledger, Mailbox } from '../../src/contracts/api.ts';

export const ADDRESS = 'ida@lund.example';
export const PASSWORD = 'correct-horse-7';
export const DISCOVER = 'GET /accounts/discover';
export const CONNECT = 'POST /accounts';

export const EMPTY: Ledger = { seen: 0, tracked: 0, review: 0, ignored: 0, duplicate: 0, dead_lettered: 0 };
const LEDGER: Ledger = { ...EMPTY, seen: 420, tracked: 12, ignored: 408 };

export const AS_FOUND: ConnectedAccount['settings'] = {
  host: null,
  port: null,
  security: null,
  username: null,
  folders: null,
  since: null,
};

/** A mailbox that was caught up two minutes ago. */
export const connected = (own: Partial<ConnectedAccount> = {}, box: Partial<Mailbox> = {}): Mailbox => ({
  id: 'c1',
  name: ADDRESS,
  type: 'account',
  ledger: LEDGER,
  balanced: true,
  account: {
    provider: 'imap',
    state: 'watching',
    note: null,
    done: 0,
    total: null,
    mails_per_second: null,
    seconds_left: null,
    quota: null,
    retry_at: null,
    synced_at: new Date(Date.now() - 130_000).toISOString(),
    settings: AS_FOUND,
    ...own,
  },
  ...box,
});

export const reading = (done: number, total: number | null): Mailbox =>
  connected({ state: 'syncing', synced_at: null, done, total });

/** What `GET /accounts/discover` answers. */
export const wayIn = (own: Readonly<Record<string, unknown>> = {}) => ({
  provider: 'imap',
  name: 'Lund Post',
  host: 'imap.lund.example',
  port: 993,
  security: 'tls',
  note: 'Make an app password at https://lund.example/security.',
  oauth: false,
  ...own,
});

export interface Answer {
  status: number;
  body?: unknown;
}

export interface Asked {
  /** "POST /accounts" */
  what: string;
  body: unknown;
  url: string;
}

/** Answers the requests about accounts as scripted, notes them, and lets all others through. */
export async function script(
  page: Page,
  answers: Record<string, Answer | ((request: Request) => Answer)>,
): Promise<Asked[]> {
  const asked: Asked[] = [];
  await page.route(/\/api\/v1\/(?:accounts|mailboxes)(?:[/?]|$)/, async (route) => {
    const request = route.request();
    const url = new URL(request.url());
    const what = `${request.method()} ${url.pathname.replace('/api/v1', '')}`;
    const scripted = answers[what];
    if (scripted === undefined) return route.continue();
    asked.push({ what, body: request.postDataJSON() as unknown, url: request.url() });
    const { status, body } = typeof scripted === 'function' ? scripted(request) : scripted;
    return route.fulfill({ status, ...(body !== undefined && { json: body }) });
  });
  return asked;
}

export const problem = (status: number, detail: string): Answer => ({
  status,
  body: { type: 'about:blank', title: 'Refused', status, detail },
});
export const mailboxes = (...items: unknown[]): Answer => ({ status: 200, body: { items } });

/** What the browser itself notes of an answer that was scripted to be a refusal. */
export const ownErrors = (errors: readonly string[]) =>
  errors.filter((line) => !line.startsWith('Failed to load resource'));
