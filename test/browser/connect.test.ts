// Whether a person can connect a mailbox, whatever its provider says.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launch, visit } from './browse.ts';
import {
  ADDRESS,
  CONNECT,
  DISCOVER,
  mailboxes,
  ownErrors,
  PASSWORD,
  problem,
  reading,
  script,
  wayIn,
  type Answer,
} from './script-accounts.ts';
import { serve } from './serve.ts';

const chromium = findChromium();
const leftOut = chromium === null && !process.env['CI'];

/** All that the page has kept, and where it is. */
const KEPT = 'JSON.stringify([location.href, { ...localStorage }, { ...sessionStorage }, document.cookie])';
const FOCUSED = 'document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent';
const IN_PASSWORD = 'document.activeElement?.type === "password"';
const OVERHANG = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
const SIGN_IN = wayIn({ provider: 'gmail', name: 'Gmail', oauth: true });

async function openDialog(page: Page, address: string): Promise<void> {
  await page.getByRole('button', { name: 'Connect a mailbox' }).click();
  await page.getByLabel('Your address there').fill(address);
  await page.keyboard.press('Enter');
}

describe.skipIf(leftOut)('a mailbox that is to be connected', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launch(chromium ?? 'chromium'), serve()]);
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('says so when the provider sent the person back without consent', { timeout: 60_000 }, async () => {
    const { page, errors } = await visit(browser, `${server.url}/mailboxes?refused=consent`);
    const alert = page.getByRole('alert').filter({ hasText: 'consent was not given' });
    await alert.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('dialog', { name: 'Connect a mailbox' }).waitFor();
    await alert.waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
    await page.goto(`${server.url}/mailboxes?refused=words+of+a+stranger`);
    await page.getByRole('button', { name: 'Connect a mailbox' }).waitFor();
    expect(await page.getByText('words of a stranger').count()).toBe(0);
    await page.context().close();
  });

  it(
    'is connected with nothing but the keyboard, and a refusal keeps what was typed',
    { timeout: 60_000 },
    async () => {
      const { page, errors, foreign } = await visit(browser, 'about:blank', 390);
      let tries = 0;
      const asked = await script(page, {
        [DISCOVER]: { status: 200, body: wayIn() },
        [CONNECT]: () => {
          tries += 1;
          return tries === 1
            ? problem(422, 'The password was refused. Make another at https://lund.example/security.')
            : { status: 201, body: { id: 'c1' } };
        },
        'GET /mailboxes': () => (tries < 2 ? mailboxes() : mailboxes(reading(100, 1000))),
      });
      await page.goto(`${server.url}/mailboxes`);
      const opener = page.getByRole('button', { name: 'Connect a mailbox' });
      await opener.focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: 'Connect a mailbox' });
      await dialog.waitFor();
      await page.keyboard.type(ADDRESS);
      await page.keyboard.press('Enter');
      const password = dialog.getByLabel('Password', { exact: true });
      await password.waitFor();
      await expect.poll(() => page.evaluate(IN_PASSWORD)).toBe(true);
      expect(await password.getAttribute('type')).toBe('password');
      expect(await password.getAttribute('autocomplete')).toBe('current-password');
      await page.keyboard.type(PASSWORD);
      await page.keyboard.press('Enter');
      const alert = dialog.getByRole('alert');
      await alert.getByText('The password was refused.').waitFor();
      expect(await alert.getByRole('link').getAttribute('href')).toBe('https://lund.example/security');
      expect(await password.inputValue()).toBe(PASSWORD);
      expect(await dialog.getByLabel('Your address there').inputValue()).toBe(ADDRESS);
      expect(await page.evaluate(OVERHANG)).toBe(0);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      expect(await password.getAttribute('type')).toBe('text');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'detached' });
      await page.getByText(`${ADDRESS} is connected.`).waitFor();
      await page.getByRole('progressbar', { name: `Reading ${ADDRESS}` }).waitFor();
      expect(await page.evaluate(FOCUSED)).toBe('Connect a mailbox');

      const sent = asked.filter(({ what }) => what === CONNECT).map(({ body }) => body);
      expect(sent).toEqual([
        { address: ADDRESS, password: PASSWORD },
        { address: ADDRESS, password: PASSWORD },
      ]);
      expect(asked.filter(({ url }) => url.includes(PASSWORD))).toEqual([]);
      expect(String(await page.evaluate(KEPT))).not.toContain(PASSWORD);
      expect(errors.join('\n')).not.toContain(PASSWORD);
      expect(ownErrors(errors)).toEqual([]);
      expect(foreign.filter((url) => !url.startsWith(server.url))).toEqual([]);
      await page.context().close();
    },
  );

  it('is asked for its server when nobody knows it, and for more when the person wants to tell', async () => {
    const { page, errors } = await visit(browser, 'about:blank');
    const asked = await script(page, {
      [DISCOVER]: problem(404, 'Not known.'),
      [CONNECT]: { status: 201, body: { id: 'c1' } },
    });
    await page.goto(server.url);
    await openDialog(page, ADDRESS);
    await page.getByLabel('IMAP server').fill('mail.lund.example');
    await page.getByLabel('Security').selectOption({ label: 'STARTTLS' });
    expect(await page.getByLabel('Port').getAttribute('placeholder')).toBe('143');
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByText('More: login name').click();
    await page.getByLabel('Login name').fill('ida');
    await page.getByLabel('Only these folders').fill('INBOX\nJobs, 2025');
    await page.getByLabel('Only mail since').fill('2025-01-31');
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(asked.find(({ what }) => what === CONNECT)?.body).toEqual({
      address: ADDRESS,
      password: PASSWORD,
      host: 'mail.lund.example',
      port: 143,
      security: 'starttls',
      username: 'ida',
      folders: ['INBOX', 'Jobs, 2025'],
      since: '2025-01-31',
    });
    expect(ownErrors(errors)).toEqual([]);
    await page.context().close();
  });

  it('is looked up anew when the address changes or the server did not answer', async () => {
    const { page } = await visit(browser, 'about:blank');
    const ways: (Answer | undefined)[] = [problem(422, 'Hearback is busy.'), { status: 200, body: wayIn() }];
    const asked = await script(page, {
      [DISCOVER]: () => ways.shift() ?? { status: 200, body: wayIn({ name: 'Second Post' }) },
    });
    await page.goto(server.url);
    await openDialog(page, ADDRESS);
    await page.getByRole('alert').getByText('Hearback is busy.').waitFor();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('Lund Post', { exact: true }).waitFor();
    await page.getByLabel('Your address there').fill('ida@second.example');
    expect(await page.getByLabel('Password', { exact: true }).count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.getByText('Second Post', { exact: true }).waitFor();
    expect(asked.map(({ url }) => new URL(url).searchParams.get('address'))).toEqual([
      ADDRESS,
      ADDRESS,
      'ida@second.example',
    ]);
    await page.context().close();
  });

  it('is signed in to at the provider where that is possible', async () => {
    const { page, errors } = await visit(browser, 'about:blank');
    const asked = await script(page, {
      [DISCOVER]: { status: 200, body: SIGN_IN },
      'POST /accounts/oauth': { status: 200, body: { url: 'https://accounts.lund.example/consent?state=1' } },
    });
    await page.route('https://accounts.lund.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Consent</title>Consent?' }),
    );
    await page.goto(server.url);
    await openDialog(page, ADDRESS);
    await page.getByRole('button', { name: 'Sign in to Gmail' }).click();
    await page.waitForURL('https://accounts.lund.example/consent?state=1');
    expect(asked.find(({ what }) => what === 'POST /accounts/oauth')?.body).toEqual({
      provider: 'gmail',
      address: ADDRESS,
    });
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('is opened by a password when the sign-in cannot be had, and never by a script', async () => {
    const { page } = await visit(browser, 'about:blank');
    const urls: Answer[] = [
      problem(404, 'There is no such route.'),
      { status: 200, body: { url: 'javascript:alert(1)' } },
    ];
    await script(page, {
      [DISCOVER]: { status: 200, body: SIGN_IN },
      'POST /accounts/oauth': () => urls.shift() ?? problem(500, 'asked too often'),
    });
    await page.goto(server.url);
    await openDialog(page, ADDRESS);
    const signIn = page.getByRole('button', { name: 'Sign in to Gmail' });
    await signIn.click();
    await page.getByRole('alert').getByText('Hearback cannot sign in at Gmail yet.').waitFor();
    await signIn.click();
    await page.getByRole('alert').getByText('The way to Gmail is not a web page.').waitFor();
    await page.getByRole('button', { name: 'Use an app password instead' }).click();
    await page.getByLabel('Password', { exact: true }).waitFor();
    await page.context().close();
  });
});
