// The whole story of a connected mailbox in a browser, for each way in: connect, watch, correct, lose the consent, connect again, remove.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { chatter, confirmation, rejection } from '../flow/compose-mail.ts';
import { dovecotLeftOut, startDovecot } from '../servers/dovecot.ts';
import { startFakeProvider } from '../servers/fake-provider.ts';
import { findChromium, launch, visit } from './browse.ts';
import { ownErrors } from './script-accounts.ts';
import { serve, type Served } from './serve.ts';

const chromium = findChromium();
const leftOut = chromium === null && !process.env['CI'];

const ADDRESS = 'ida@lund.example';
const HUNT = [
  confirmation('Alderworks', 'Miller'),
  ...Array.from({ length: 30 }, (_, n) => chatter(n)),
  confirmation('Brindle', 'Baker'),
];

/** A way in, as the person meets it. */
interface WayIn {
  env: Record<string, string>;
  deliver: (mail: string) => void;
  /** The person takes back, at the provider, what opens the mailbox. */
  endConsent: () => void | Promise<void>;
  consentAgain: () => void;
  /** Does in the browser what connects the mailbox, the dialog being open. */
  connect: (page: Page) => Promise<void>;
  /** What is said of the consent when the mailbox is removed. */
  farewell: RegExp | null;
}

async function byConsent(kind: 'gmail' | 'outlook'): Promise<WayIn> {
  const provider = await startFakeProvider(kind, ADDRESS);
  onTestFinished(() => provider.close());
  const name = kind === 'gmail' ? 'Gmail' : 'Outlook';
  return {
    ...provider,
    env: { ...provider.env, POLL_INTERVAL_SECONDS: '1' },
    async connect(page) {
      // Whose mailbox it is the invented domain cannot tell.
      await page.route('**/accounts/discover?*', (route) =>
        route.fulfill({
          json: { provider: kind, name, host: null, port: null, security: null, note: null, oauth: true },
        }),
      );
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: `Sign in to ${name}` }).click();
      await page.waitForURL(/\/mailboxes$/);
    },
    farewell:
      kind === 'gmail'
        ? /The consent at Google is withdrawn\./
        : /Microsoft lets no program withdraw a consent/,
  };
}

async function byPassword(): Promise<WayIn> {
  const dovecot = await startDovecot();
  onTestFinished(() => dovecot.stop());
  let password = dovecot.password;
  return {
    env: { POLL_INTERVAL_SECONDS: '1' },
    deliver: (mail) => dovecot.deliver('ida', 'INBOX', [{ bytes: Buffer.from(mail) }]),
    endConsent() {
      password = 'another-password-8';
      return dovecot.changePassword(password);
    },
    consentAgain: () => undefined,
    async connect(page) {
      const dialog = page.getByRole('dialog');
      if (password === dovecot.password) {
        await page.route('**/accounts/discover?*', (route) => route.fulfill({ status: 404, json: {} }));
        await page.keyboard.press('Enter');
        await dialog.getByLabel('IMAP server').fill('127.0.0.1');
        await dialog.getByLabel('Security').selectOption({ label: 'STARTTLS' });
        await dialog.getByLabel('Port').fill(String(dovecot.port));
        await dialog.getByText('More: login name').click();
        await dialog.getByLabel('Login name').fill('ida');
      }
      await dialog.getByLabel('Password', { exact: true }).fill(password);
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'detached' });
    },
    farewell: null,
  };
}

const WAYS = {
  imap: byPassword,
  gmail: () => byConsent('gmail'),
  outlook: () => byConsent('outlook'),
};

async function statuses(server: Served): Promise<string[]> {
  const { items } = (await (await fetch(`${server.url}/api/v1/applications`)).json()) as {
    items: { id: string; company: string; status: string }[];
  };
  return items.map(({ company, status }) => `${company} ${status}`).sort();
}

describe.skipIf(leftOut)('a mailbox from connecting to removing', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch(chromium ?? 'chromium');
  }, 60_000);
  afterAll(() => browser?.close());

  it.each(['imap', 'gmail', 'outlook'] as const)('goes well by %s', { timeout: 240_000 }, async (kind) => {
    if (kind === 'imap' && dovecotLeftOut) return;
    const way = await WAYS[kind]();
    for (const mail of HUNT) way.deliver(mail);
    const server = await serve(undefined, way.env);
    onTestFinished(() => server.stop());
    const { page, errors } = await visit(browser, `${server.url}/mailboxes`);
    onTestFinished(() => page.context().close());
    const now = () => statuses(server);
    const polling = { timeout: 60_000 };

    await page.getByRole('button', { name: 'Connect a mailbox' }).click();
    await page.getByLabel('Your address there').fill(ADDRESS);
    await way.connect(page);
    await page.getByText('Up to date').waitFor(polling);
    await expect.poll(now, polling).toEqual(['Alderworks applied', 'Brindle applied']);

    // News comes while the person looks.
    way.deliver(rejection('Alderworks', 'Miller'));
    await expect.poll(now, polling).toEqual(['Alderworks rejected', 'Brindle applied']);

    await page.getByRole('link', { name: 'Applications' }).first().click();
    await page
      .getByRole('link', { name: /Alderworks/ })
      .first()
      .click();
    await page.locator('[data-event]').filter({ hasText: 'Rejected' }).first().click();
    await page.getByLabel('What this mail is: Rejected').first().selectOption({ label: 'Offer' });
    await page.getByTestId('status').getByText('Offer', { exact: true }).waitFor(polling);

    await way.endConsent();
    way.deliver(chatter(50));
    await page.getByRole('link', { name: 'Mailboxes' }).first().click();
    await page.getByText('Needs to be connected again').waitFor(polling);
    way.consentAgain();
    await page.getByRole('button', { name: `Connect again: ${ADDRESS}` }).click();
    await way.connect(page);
    await page.getByText('Up to date').waitFor(polling);
    way.deliver(rejection('Brindle', 'Baker'));
    await expect.poll(now, polling).toEqual(['Alderworks offer', 'Brindle rejected']);

    await page.getByRole('button', { name: `More about ${ADDRESS}` }).click();
    await page.getByRole('menuitem', { name: 'Remove…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await page.getByText(`${ADDRESS} is removed`).waitFor();
    if (way.farewell) await page.getByText(way.farewell).waitFor();
    await expect.poll(now, polling).toEqual([]);
    expect(ownErrors(errors)).toEqual([]);
  });
});
